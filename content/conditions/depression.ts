import type {Condition} from '../../schemas/index.ts'
import {care, identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const depression: Condition = signedOff({
  ...identity('condition', 'depression'),
  title: 'Depression',
  synonyms: synonyms('depressive disorder'),
  summary:
    'A low mood that lasts and makes daily life hard. People with depression have restless legs more often.',
  bodySystems: ['mental'],
  careGuidance: [
    care(
      'emergency',
      'Call for help now if',
      'You think of harming yourself. Call an ambulance or a crisis line, or go to a hospital.',
    ),
    care('routine', 'Make an appointment if', 'You have felt low for weeks.', {
      flags: ['low-mood'],
    }),
  ],
  sources: sourceRefs('song-2024'),
})
