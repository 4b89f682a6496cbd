/** One choice of a vocabulary: what is stored, what an editor reads, and when to choose it. */
export interface Term<Value extends string = string> {
  value: Value
  title: string
  help: string
}

/** The union of the values of a vocabulary. */
export type ValueOf<Terms extends readonly Term[]> = Terms[number]['value']

/** Declares a vocabulary; keeps the literal type of each value. */
export function vocabulary<const Terms extends readonly Term[]>(terms: Terms): Terms {
  return terms
}

/** The values of a vocabulary, in order. The tuple type is what `z.enum` takes. */
export function valuesOf<const Terms extends readonly Term[]>(
  terms: Terms,
): [ValueOf<Terms>, ...ValueOf<Terms>[]] {
  const values = terms.map((term): ValueOf<Terms> => term.value)
  const [first, ...rest] = values
  if (first === undefined) throw new Error('A vocabulary has at least one term.')
  return [first, ...rest]
}

/** The title of a value, or the value itself where the vocabulary does not know it. */
export function titleOf(terms: readonly Term[], value: string | undefined): string | undefined {
  return terms.find((term) => term.value === value)?.title ?? value
}

/** A vocabulary in the form that a Studio field takes. */
export function listOf(terms: readonly Term[]): {title: string; value: string}[] {
  return terms.map(({title, value}) => ({title, value}))
}

/** Says what each choice means, for the description of a field. */
export function helpOf(terms: readonly Term[]): string {
  return terms.map(({title, help}) => `${title}: ${help}`).join(' ')
}
