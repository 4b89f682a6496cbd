import {defineArrayMember, defineField} from '@sanity/types'

interface ReferenceOptions {
  name: string
  title: string
  to: readonly string[]
  description?: string
  group?: string
  fieldset?: string
  required?: boolean
  /** Does not keep the target from being deleted. */
  weak?: boolean
  readOnly?: boolean
  hidden?: boolean
}

/** A reference to a document of one of some types. */
export function referenceField(options: ReferenceOptions) {
  const {name, title, to, description, group, fieldset, required, weak, readOnly, hidden} = options
  return defineField({
    name,
    title,
    type: 'reference',
    to: to.map((type) => ({type})),
    description,
    group,
    fieldset,
    weak,
    readOnly,
    hidden,
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** An ordered list of references, each target at most once. */
export function referencesField(options: ReferenceOptions) {
  const {name, title, to, description, group, fieldset, weak, readOnly, hidden} = options
  return defineField({
    name,
    title,
    type: 'array',
    description,
    group,
    fieldset,
    readOnly,
    hidden,
    of: [
      defineArrayMember({
        type: 'reference',
        to: to.map((type) => ({type})),
        weak,
      }),
    ],
  })
}
