import {generator} from './random.ts'

/** A document of the made-up world that the lake is measured on. */
export interface BenchDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

const WORDS =
  'iron deficiency restless legs fatigue sleep pain blood urge rest movement evening relief level tablet weeks doctor often severe mild sign cause risk adult child test result'.split(
    ' ',
  )

/**
 * Makes a world of `size` documents: half of them conditions, which refer to symptoms (12 each),
 * treatments (6) and sources (4). The same size gives the same world.
 */
export function* makeWorld(size: number): Generator<BenchDocument> {
  const random = generator(size)
  const pick = (below: number) => Math.floor(random() * below)
  const words = (count: number) =>
    Array.from({length: count}, () => WORDS[pick(WORDS.length)] ?? '').join(' ')
  const counts = countsOf(size)
  const relation = (type: string, count: number, extra: () => Record<string, unknown>) =>
    Array.from({length: count}, (_, index) => ({
      _key: `${type}${index}`,
      _type: `${type}Relation`,
      target: {_type: 'reference', _ref: `${type}-${pick(counts[type as keyof typeof counts])}`},
      ...extra(),
    }))
  for (const type of ['symptom', 'treatment', 'source'] as const) {
    for (let n = 0; n < counts[type]; n += 1) {
      yield stamped({
        _id: `${type}-${n}`,
        _type: type,
        title: `${words(2)} ${type}${n}`,
        slug: {_type: 'slug', current: `${type}-${n}`},
        summary: words(40),
      })
    }
  }
  for (let n = 0; n < counts.condition; n += 1) {
    yield stamped({
      _id: `condition-${n}`,
      _type: 'condition',
      title: `${words(3)} condition${String(n).padStart(6, '0')}`,
      slug: {_type: 'slug', current: `condition-${n}`},
      summary: words(60),
      symptoms: relation('symptom', 12, () => ({frequency: pick(100), role: 'typical'})),
      treatments: relation('treatment', 6, () => ({line: pick(3)})),
      sources: relation('source', 4, () => ({page: pick(400)})),
    })
  }
}

export function countsOf(
  size: number,
): Record<'condition' | 'symptom' | 'treatment' | 'source', number> {
  const symptom = Math.floor(size * 0.3)
  const treatment = Math.floor(size * 0.1)
  const source = Math.floor(size * 0.1)
  return {symptom, treatment, source, condition: size - symptom - treatment - source}
}

function stamped(document: BenchDocument): BenchDocument {
  const time = '2026-01-01T00:00:00.000Z'
  return {...document, _rev: 'bench', _createdAt: time, _updatedAt: time}
}
