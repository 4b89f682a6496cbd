import {defineArrayMember, defineField} from '@sanity/types'

import {helpOf, listOf, type Term} from '../vocabularies/vocabulary.ts'

interface ChoiceOptions {
  name: string
  title: string
  terms: readonly Term[]
  /** Comes before what each choice means. */
  description?: string
  group?: string
  fieldset?: string
  required?: boolean
  initialValue?: string
  layout?: 'radio' | 'dropdown'
  readOnly?: boolean
  hidden?: boolean
  /** Leaves out what each choice means; by default where there are more than six. */
  brief?: boolean
}

/** A field that holds one value of a vocabulary. */
export function choiceField(options: ChoiceOptions) {
  const {name, title, terms, group, fieldset, required, initialValue, readOnly, hidden} = options
  return defineField({
    name,
    title,
    type: 'string',
    description: describe(options),
    group,
    fieldset,
    initialValue,
    readOnly,
    hidden,
    options: {list: listOf(terms), layout: options.layout ?? 'dropdown'},
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** A field that holds several values of a vocabulary. */
export function choicesField(options: Omit<ChoiceOptions, 'initialValue' | 'layout'>) {
  const {name, title, terms, group, fieldset, required, readOnly, hidden} = options
  return defineField({
    name,
    title,
    type: 'array',
    description: describe(options),
    group,
    fieldset,
    readOnly,
    hidden,
    of: [defineArrayMember({type: 'string'})],
    options: {list: listOf(terms), layout: 'grid'},
    validation: (rule) => (required ? rule.required().min(1).unique() : rule.unique()),
  })
}

function describe({
  description,
  terms,
  brief = terms.length > 6,
}: ChoiceOptions): string | undefined {
  if (brief) return description
  return description ? `${description} ${helpOf(terms)}` : helpOf(terms)
}
