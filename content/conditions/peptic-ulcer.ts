import type {Condition} from '../../schemas/index.ts'
import {care, identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const pepticUlcer: Condition = signedOff({
  ...identity('condition', 'peptic-ulcer'),
  title: 'Stomach ulcer',
  synonyms: synonyms('peptic ulcer', 'ulcer', 'stomach ulcers'),
  summary: 'A sore in the lining of the stomach or of the first part of the gut. It can bleed.',
  bodySystems: ['digestive'],
  careGuidance: [
    care('urgent', 'See a doctor the same day if', 'Your stools are black and sticky like tar.', {
      flags: ['black-stools'],
    }),
  ],
  sources: sourceRefs('nidirect', 'bsg-2021'),
})
