import type {Condition} from '../../schemas/index.ts'
import {care, identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const akathisia: Condition = signedOff({
  ...identity('condition', 'akathisia'),
  title: 'Akathisia',
  synonyms: synonyms('inner restlessness'),
  summary: 'An inner unrest that makes it hard to keep still. It can be taken for restless legs.',
  bodySystems: ['nervous'],
  careGuidance: [
    care(
      'routine',
      'Make an appointment if',
      'You cannot keep still and do not know why. Do not stop a medicine on your own.',
    ),
  ],
  sources: sourceRefs('irlssg-2014'),
})
