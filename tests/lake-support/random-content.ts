import {seededRandom} from './random.ts'

/** Random documents, changes and queries over a small world, so that they meet each other. */
export class RandomContent {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  number(below: number): number {
    return Math.floor(this.#random() * below)
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.number(items.length)]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }

  chance(probability: number): boolean {
    return this.#random() < probability
  }

  id(): string {
    return `d${this.number(8)}`
  }

  storedId(): string {
    const id = this.id()
    return this.one([id, id, `drafts.${id}`, `versions.r1.${id}`, `versions.r2.${id}`, `a.${id}`])
  }

  text(): string {
    const words = [
      'Iron',
      'iron-rich',
      'deficiency.',
      'legs',
      'Straße',
      'İ',
      'a.b',
      '"x"',
      'K',
      'é',
    ]
    return Array.from({length: 1 + this.number(3)}, () => this.one(words)).join(' ')
  }

  reference(): unknown {
    if (this.chance(0.1)) return null
    return {_type: 'reference', _ref: this.chance(0.9) ? this.id() : this.storedId(), _weak: true}
  }

  scalar(): unknown {
    return this.one([null, true, false, 0, 1, 2, '1', 'true', '', this.text(), this.id()])
  }

  document(id: string): Record<string, unknown> {
    const fields: Record<string, () => unknown> = {
      title: () => (this.chance(0.9) ? this.text() : this.scalar()),
      n: () => this.scalar(),
      flag: () => this.chance(0.5),
      slug: () => (this.chance(0.9) ? {current: this.id()} : this.scalar()),
      ref: () => this.reference(),
      refs: () => Array.from({length: this.number(4)}, () => this.reference()),
      rel: () =>
        Array.from({length: this.number(3)}, (_, index) => ({
          _key: `k${index}`,
          kind: this.one(['x', 'y', null]),
          to: this.reference(),
        })),
      tags: () => Array.from({length: this.number(3)}, () => this.scalar()),
      body: () => [{_type: 'block', children: [{_type: 'span', text: this.text()}]}],
      ids: () => (this.chance(0.8) ? [this.id(), this.scalar()] : this.id()),
      hasOwnProperty: () => 'x',
    }
    const document: Record<string, unknown> = {
      _id: id,
      _type: this.one(['t', 't', 'u', 'v']),
      _rev: 'r',
    }
    for (const [name, make] of Object.entries(fields)) {
      if (this.chance(name === 'hasOwnProperty' ? 0.02 : 0.7)) document[name] = make()
    }
    return document
  }

  params(): Record<string, unknown> {
    return {
      id: this.chance(0.9) ? this.storedId() : this.scalar(),
      ids: Array.from({length: this.number(3)}, () =>
        this.chance(0.9) ? this.id() : this.scalar(),
      ),
      q: this.chance(0.9) ? this.pattern() : this.scalar(),
      value: this.scalar(),
      type: this.chance(0.9) ? this.one(['t', 'u', 'nothing']) : this.scalar(),
      to: 1 + this.number(4),
    }
  }

  pattern(): string {
    return this.one([
      'ir*',
      'IRON',
      'strasse',
      'straß*',
      'i*',
      '*eg*',
      'a.b',
      'k',
      'ı',
      'leg*s',
      'i*n*d',
      '*e*',
      'a*.*',
      'iron. .legs',
      '',
      'e',
      'iron deficiency',
    ])
  }

  literal(): string {
    return JSON.stringify(this.scalar())
  }

  /** Something a condition compares with; `outer` when there is a document around the filter. */
  key(outer: boolean): string {
    const constant = ['$id', '$value', '"d1"', this.literal(), '$missing.x', 'lower($id)']
    if (!outer || this.chance(0.4)) return this.one(constant)
    return this.one([
      '^._id',
      '^.slug.current',
      '^.ref._ref',
      '^.n',
      '^.title',
      '^.ids',
      '^.refs[0]._ref',
      '^._type',
    ])
  }

  list(outer: boolean): string {
    if (outer && this.chance(0.5)) {
      return this.one(['^.refs[]._ref', '^.ids', '^.tags', '^.rel[].to._ref', '^.tags[]'])
    }
    return this.one(['$ids', '["d1", "d2"]', '[1, "1", null]', '[]', '$id', `[${this.literal()}]`])
  }

  field(): string {
    return this.one([
      'title',
      'n',
      'flag',
      'slug.current',
      '_type',
      '_id',
      'ref._ref',
      'lower(title)',
      'tags',
      'pt::text(body)',
      'nothing',
    ])
  }

  condition(outer: boolean): string {
    const choices: (() => string)[] = [
      () => `_type == ${this.one(['"t"', '"u"', '$type', 'null'])}`,
      () => `_type in ["t", "v"]`,
      () => `${this.field()} == ${this.key(outer)}`,
      () => `${this.key(outer)} == ${this.field()}`,
      () => `${this.field()} in ${this.list(outer)}`,
      () => `_id == ${this.key(outer)}`,
      () => `_id in ${this.list(outer)}`,
      () => `references(${this.chance(0.5) ? this.key(outer) : this.list(outer)})`,
      () => `sanity::versionOf(${this.key(outer)})`,
      () => `${this.key(outer)} in refs[]._ref`,
      () => `${this.key(outer)} in rel[].to._ref`,
      () => `count(rel[to._ref in ${this.one(['$ids', '["d1"]'])}]) > 0`,
      () => `count(rel[to._ref == ${this.one(['$id', '"d2"', 'null'])}]) >= 1`,
      () =>
        `${this.one(['title', 'tags', '[title, tags]', 'pt::text(body)', 'body[].children[].text'])} match ${this.one(['$q', JSON.stringify(this.pattern()), '["ir*", "legs"]'])}`,
      () => `${this.one(['title', 'n'])} != ${this.literal()}`,
      () => `defined(${this.field()})`,
      () => `_id in path(${this.one(['"drafts.**"', '"*"', '"d*"'])})`,
      () => `ref->title == ${this.key(outer)}`,
      () => `(${this.condition(outer)} || ${this.condition(outer)})`,
      () => `!(${this.condition(outer)})`,
      () => `count(*[${this.filter(true)}]) > ${this.number(3)}`,
    ]
    return this.one(choices)()
  }

  filter(outer: boolean): string {
    const parts = Array.from({length: 1 + this.number(3)}, () => this.condition(outer))
    return parts.join(' && ')
  }

  everything(outer: boolean, depth: number): string {
    const nested = this.chance(0.15) ? `[${this.filter(outer)}]` : ''
    const filtered = `*[${this.filter(outer)}]${nested}`
    const field = this.one(['title', 'n', 'slug.current', '_id', 'lower(title)', 'flag'])
    const ordered = this.chance(0.4)
      ? ` | order(${field}${this.one(['', ' asc', ' desc'])}${this.chance(0.3) ? ', n desc' : ''})`
      : ''
    const slice = this.chance(0.4)
      ? this.one(['[0]', '[1]', '[-1]', '[0...2]', '[0..2]', '[1...3]', '[0...$to]', '[-2..-1]'])
      : ''
    return `${filtered}${ordered}${slice}${this.projection(depth)}`
  }

  projection(depth: number): string {
    if (depth <= 0) return this.one(['._id', '{_id, title}', '', '{_id, _originalId}'])
    const inner = this.everything(true, depth - 1)
    return this.one([
      `{_id, "x": ${inner}}`,
      `{..., "x": count(${inner})}`,
      `{"r": refs[]->{_id, "x": ${inner}}}`,
      `{"r": rel[]{kind, "to": to->title, "x": ${inner}}}`,
      `{"e": ref->{title, "same": *[_type == ^._type && slug.current == ^.slug.current]._id}}`,
      `{"p": *[references(^._id)]{"deep": *[_id == ^.ref._ref || references(^.^._id)]._id}}`,
      `.refs[]._ref`,
    ])
  }

  query(): string {
    const query = this.everything(false, this.number(3))
    return this.one([
      query,
      query,
      query,
      `count(${query})`,
      `{"a": ${query}, "b": count(*)}`,
      `[${query}, ${query}]`,
    ])
  }
}
