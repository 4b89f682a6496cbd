import {citationFields} from '../citation-fields.ts'

/** Says which source the marked words rest on. */
export const citationAnnotation = {
  name: 'citation',
  title: 'Citation',
  type: 'object' as const,
  fields: citationFields(),
}
