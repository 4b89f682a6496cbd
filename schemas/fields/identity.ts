import {defineField} from '@sanity/types'

import {slugify} from '../keys/document-id.ts'
import {isSlugUnique} from '../rules/slug-unique.ts'
import {listField, textsField} from './list.ts'

/** The name of a document, as readers see it. */
export function titleField({
  name = 'title',
  title = 'Title',
  description,
  group,
}: {
  name?: string
  title?: string
  description?: string
  group?: string
} = {}) {
  return defineField({
    name,
    title,
    type: 'string',
    description,
    group,
    validation: (rule) => rule.required().max(200),
  })
}

/** The part of the page's address that names the document. */
export function slugField({
  source = 'title',
  group,
  required = true,
}: {source?: string; group?: string; required?: boolean} = {}) {
  return defineField({
    name: 'slug',
    title: 'Slug',
    type: 'slug',
    description:
      'The last part of the page’s address. When you change it, add the old one to "Previous slugs" so that links go on working.',
    group,
    options: {
      source,
      maxLength: 96,
      slugify: (input: string) => slugify(input),
      isUnique: isSlugUnique,
    },
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** Slugs that the document had before, for redirects. */
export function previousSlugsField({group}: {group?: string} = {}) {
  return textsField({
    name: 'previousSlugs',
    title: 'Previous slugs',
    description: 'Addresses that should lead readers here.',
    group,
  })
}

/** Other names of the same thing. */
export function synonymsField({group}: {group?: string} = {}) {
  return listField({
    name: 'synonyms',
    title: 'Other names',
    of: 'synonym',
    description: 'Names that readers search for, abbreviations, and names in other languages.',
    group,
  })
}

/** One to three sentences that say what a document is about. */
export function summaryField({group, required}: {group?: string; required?: boolean} = {}) {
  return defineField({
    name: 'summary',
    title: 'Plain-language summary',
    type: 'text',
    rows: 4,
    description: 'What it is, in one to three short sentences that anybody can understand.',
    group,
    validation: (rule) => (required ? rule.required().max(600) : rule.max(600)),
  })
}

/** Codes of the document in medical code systems. */
export function codesField({group}: {group?: string} = {}) {
  return listField({
    name: 'codes',
    title: 'Codes',
    of: 'medicalCode',
    description:
      'Where authorities disagree, keep each code and say whose it is. Readers do not see codes.',
    group,
  })
}

/** The language of a text, as a BCP 47 tag. */
export function languageField({
  group,
  fieldset,
  readOnly,
  initialValue,
}: {group?: string; fieldset?: string; readOnly?: boolean; initialValue?: string} = {}) {
  return defineField({
    name: 'language',
    title: 'Language',
    type: 'string',
    description: 'A language tag such as en, en-GB or de.',
    group,
    fieldset,
    readOnly,
    initialValue,
  })
}
