import {referenceField} from '../../fields/reference.ts'
import {entityTypes, valuesOf} from '../../vocabularies/index.ts'

/** Marks the name of a condition, symptom, cause, treatment or test in a text. */
export const entityLinkAnnotation = {
  name: 'entityLink',
  title: 'Health entity',
  type: 'object' as const,
  fields: [
    referenceField({
      name: 'reference',
      title: 'Entity',
      to: valuesOf(entityTypes),
      description: 'The document that this word names. Frontends link to its page.',
      required: true,
    }),
  ],
}
