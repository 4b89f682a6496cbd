import type {Condition} from '../../schemas/index.ts'
import {care, identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const bowelCancer: Condition = signedOff({
  ...identity('condition', 'bowel-cancer'),
  title: 'Bowel cancer',
  synonyms: synonyms('colorectal cancer', 'colon cancer'),
  summary: 'A cancer of the large bowel. It can bleed unseen, so that iron runs low.',
  bodySystems: ['digestive'],
  careGuidance: [
    care('urgent', 'See a doctor the same day if', 'There is much blood in your stool.', {
      flags: ['blood-in-stool'],
    }),
    care(
      'routine',
      'Make an appointment if',
      'You lose weight without trying to, or your iron is low and nobody knows why.',
      {flags: ['weight-loss']},
    ),
  ],
  sources: sourceRefs('bsg-2021'),
})
