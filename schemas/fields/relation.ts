import {defineField} from '@sanity/types'

import {certainties} from '../vocabularies/evidence.ts'
import {choiceField} from './choice.ts'
import {citationsField, listField} from './list.ts'

/** The fieldset of what every relation carries about its evidence. */
export const evidenceFieldset = {
  name: 'evidence',
  title: 'Evidence',
  options: {collapsible: true, collapsed: false},
}

/** What every relation carries: citations, certainty, a note, and the claims it came from. */
export function relationEvidenceFields() {
  return [
    citationsField({fieldset: 'evidence'}),
    choiceField({
      name: 'certainty',
      title: 'Certainty',
      terms: certainties,
      description: 'How sure the evidence is that the relation holds.',
      fieldset: 'evidence',
    }),
    defineField({
      name: 'note',
      title: 'Note for editors',
      type: 'text',
      rows: 2,
      description: 'Readers never see it. Changing it does not void a sign-off.',
      fieldset: 'evidence',
    }),
    listField({
      name: 'provenance',
      title: 'Comes from',
      of: 'provenanceItem',
      description: 'The claims in articles from which this relation was accepted.',
      fieldset: 'evidence',
      readOnly: true,
    }),
  ]
}
