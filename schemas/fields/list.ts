import {defineArrayMember, defineField} from '@sanity/types'

interface ListOptions {
  name: string
  title: string
  /** The object type of the items. */
  of: string
  description?: string
  group?: string
  fieldset?: string
  readOnly?: boolean
  hidden?: boolean
}

/** An ordered list of objects of one named type. */
export function listField(options: ListOptions) {
  const {name, title, of, description, group, fieldset, readOnly, hidden} = options
  return defineField({
    name,
    title,
    type: 'array',
    description,
    group,
    fieldset,
    readOnly,
    hidden,
    of: [defineArrayMember({type: of})],
  })
}

/** An ordered list of short texts. */
export function textsField(options: Omit<ListOptions, 'of'>) {
  const {name, title, description, group, fieldset, readOnly, hidden} = options
  return defineField({
    name,
    title,
    type: 'array',
    description,
    group,
    fieldset,
    readOnly,
    hidden,
    of: [defineArrayMember({type: 'string'})],
    options: {layout: 'tags'},
    validation: (rule) => rule.unique(),
  })
}

/** The sources that a statement rests on. */
export function citationsField({
  group,
  fieldset,
  description = 'What this statement rests on: the source, and where in it.',
}: {group?: string; fieldset?: string; description?: string} = {}) {
  return listField({
    name: 'citations',
    title: 'Citations',
    of: 'citationItem',
    description,
    group,
    fieldset,
  })
}
