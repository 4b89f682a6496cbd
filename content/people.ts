import {contentKey, type Person} from '../schemas/index.ts'
import {identity} from './build/documents.ts'

/** Fictional: they stand for the people of a publisher, and no clinician has read the content. */
export const people: readonly Person[] = [
  {
    ...identity('person', 'example-author'),
    name: 'Example Author',
    roles: ['author', 'editor'],
    userId: 'example-editor',
    specialty: 'Health writing (example)',
    interests: 'None. This person is an example and does not exist.',
  },
  {
    ...identity('person', 'example-medical-reviewer'),
    name: 'Example Medical Reviewer',
    roles: ['medicalReviewer'],
    userId: 'example-reviewer',
    credentials: [
      {
        _key: contentKey('credential', 'Example medical licence'),
        _type: 'credential',
        degree: 'Example medical licence',
        body: 'Example Medical Council',
      },
    ],
    specialty: 'Sleep medicine (example)',
    interests: 'None. This person is an example and does not exist.',
  },
]
