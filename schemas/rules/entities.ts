import {publishedId} from '../keys/document-id.ts'
import {asRecord, asRecords, asText, refOf} from './loose.ts'
import {textOf} from './prose.ts'
import {itemSegment, relationFields, relationsOf, type RelationField} from './relations.ts'
import {defineRule, type Loose, type Problem} from './rule.ts'

/** An entity that is marked in the prose has a relation. */
export const entityWithoutRelation = defineRule({
  code: 'entity-without-relation',
  level: 'warning',
  title: 'An entity that the prose of a condition marks has a relation to the condition.',
  on: ['condition'],
  check: (document, {document: {_id}, related}) => {
    const reachable = linkedIds(document)
    reachable.add(publishedId(_id))
    const reported = new Set<string>()
    return markedEntities(document).flatMap(({id, path}): Problem[] => {
      if (reachable.has(id) || reported.has(id)) return []
      reported.add(id)
      return [
        {
          message: `The text names "${related(id)?.title ?? id}", and the condition has no relation to it. Add the relation, or remove the mark.`,
          path,
        },
      ]
    })
  },
})

/** A relation is told in the prose. */
export const relationNotInProse = defineRule({
  code: 'relation-not-in-prose',
  level: 'warning',
  title: 'The prose of a condition names the target of each of its relations.',
  on: ['condition'],
  check: (document, {related}) => {
    const prose = proseText(document)
    if (!prose) return []
    const isNamed = nameFinder(prose)
    const marked = new Set(markedEntities(document).map(({id}) => id))
    return relationsOf(document).flatMap(({field, index, relation, target}): Problem[] => {
      const known = target ? related(target) : undefined
      if (!target || !known?.title || marked.has(target) || isTold(field, relation)) return []
      const names = [known.title, ...(known.synonyms ?? [])]
      if (names.some(isNamed)) return []
      return [
        {
          message: `The text never names "${known.title}". Tell readers about it, or remove the relation.`,
          path: [field, itemSegment(relation, index), relationFields[field]],
        },
      ]
    })
  },
})

/**
 * Tells whether a text names something: whole words, any case, US or UK spelling,
 * a plural s allowed. The text is folded once, for many names.
 */
export function nameFinder(text: string): (name: string) => boolean {
  const haystack = foldName(text)
  return (name) => {
    const needle = foldName(name)
    if (needle.length < 3) return false
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      const after = haystack.slice(at + needle.length, at + needle.length + 3)
      if (!isLetter(haystack[at - 1]) && /^(s|es)?([^\p{L}\p{N}]|$)/u.test(after)) return true
    }
    return false
  }
}

/** The entities that the prose of a condition marks, in order, with the place of each. */
export function markedEntities(
  document: Loose,
): {id: string; path: (string | number | {_key: string})[]}[] {
  return proseBlocks(document).flatMap(({block, path}) =>
    asRecords(block.markDefs).flatMap((mark) => {
      const id = mark._type === 'entityLink' ? refOf(mark.reference) : undefined
      return id ? [{id: publishedId(id), path}] : []
    }),
  )
}

/** Every text block of a condition's sections and care guidance, with its path. */
export function proseBlocks(
  document: Loose,
): {block: Loose; path: (string | number | {_key: string})[]}[] {
  const found: {block: Loose; path: (string | number | {_key: string})[]}[] = []
  const collect = (value: unknown, path: (string | number | {_key: string})[]) => {
    for (const [index, block] of asRecords(value).entries()) {
      const at = [...path, itemSegment(block, index)]
      if (block._type === 'block') found.push({block, path: at})
      if (block._type === 'callout') collect(block.body, [...at, 'body'])
    }
  }
  for (const [field, content] of [
    ['sections', 'content'],
    ['careGuidance', 'body'],
  ] as const) {
    for (const [index, item] of asRecords(document[field]).entries()) {
      collect(item[content], [field, itemSegment(item, index), content])
    }
  }
  if (document._type === 'article') collect(document.body, ['body'])
  return found
}

/** The prose of a condition as one text; empty where it has no sections yet. */
function proseText(document: Loose): string {
  if (asRecords(document.sections).length === 0) return ''
  const blocks = proseBlocks(document).map(({block}) => textOf(block))
  return [asText(document.summary) ?? '', ...blocks].join('\n')
}

/** A look-alike or an excluded symptom is shown beside the text and need not stand in it. */
function isTold(field: RelationField, relation: Loose): boolean {
  return field === 'symptoms' && relation.role === 'excluded'
}

/** All that a condition refers to outside its prose. */
export function linkedIds(document: Loose): Set<string> {
  const ids = new Set(relationsOf(document).flatMap(({target}) => target ?? []))
  for (const {relation} of relationsOf(document)) {
    for (const feature of asRecords(relation.distinguishingFeatures)) {
      const id = refOf(feature.feature)
      if (id) ids.add(publishedId(id))
    }
    const test = refOf(asRecord(relation.precondition)?.test)
    if (test) ids.add(publishedId(test))
  }
  for (const advice of asRecords(document.careGuidance)) {
    for (const flag of asRecords(advice.redFlags)) {
      const id = refOf(flag)
      if (id) ids.add(publishedId(id))
    }
  }
  return ids
}

/** A text in which two spellings of one name are equal: case, accents, hyphens, UK and US. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/aemi/g, 'emi')
    .replaceAll(/haem/g, 'hem')
    .replaceAll(/oede/g, 'ede')
    .replaceAll(/rrhoe/g, 'rrhe')
    .replaceAll(/[\s-]+/g, ' ')
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
