import {defineField} from '@sanity/types'

import {units} from '../vocabularies/tests.ts'
import {choiceField} from './choice.ts'
import {referenceField} from './reference.ts'

/** A number. */
export function numberField({
  name,
  title,
  description,
  required,
  min,
  max,
  integer,
}: {
  name: string
  title: string
  description?: string
  required?: boolean
  min?: number
  max?: number
  integer?: boolean
}) {
  return defineField({
    name,
    title,
    type: 'number',
    description,
    validation: (rule) => {
      let checked = rule
      if (required) checked = checked.required()
      if (integer) checked = checked.integer()
      if (min !== undefined) checked = checked.min(min)
      if (max !== undefined) checked = checked.max(max)
      return checked
    },
  })
}

/** The unit of a number, as a UCUM code. */
export function unitField({
  name = 'unit',
  description,
}: {name?: string; description?: string} = {}) {
  return choiceField({
    name,
    title: 'Unit',
    terms: units,
    description: description ?? 'Ratios and scores without a unit take "1 (no unit)".',
    brief: true,
  })
}

/** Whom a statement or a number is about. */
export function populationField({
  title = 'Population',
  description = 'Whom this is about. Leave empty if it holds for everybody.',
}: {title?: string; description?: string} = {}) {
  return defineField({name: 'population', title, type: 'population', description})
}

/** Where a number comes from: one source and the place in it. */
export function numberSourceFields() {
  return [
    referenceField({
      name: 'source',
      title: 'Source',
      to: ['source'],
      description: 'Where the number comes from.',
    }),
    defineField({
      name: 'locator',
      title: 'Place in the source',
      type: 'string',
      description: 'Page, table or section, such as "table 2".',
    }),
  ]
}

/** A date of which the month or the day may be unknown. */
export function partialDateField({
  name,
  title,
  description = 'A year, or a year and month, or a full date: 2025, 2025-01 or 2025-01-31.',
  required,
}: {
  name: string
  title: string
  description?: string
  required?: boolean
}) {
  return defineField({
    name,
    title,
    type: 'string',
    description,
    validation: (rule) => {
      const dated = rule.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
        name: 'date',
      })
      return required ? dated.required() : dated
    },
  })
}
