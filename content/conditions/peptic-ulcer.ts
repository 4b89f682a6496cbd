import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const pepticUlcer: Condition = signedOff({
  ...identity('condition', 'peptic-ulcer'),
  title: 'Stomach ulcer',
  synonyms: synonyms('peptic ulcer', 'ulcer'),
  summary: 'A sore in the lining of the stomach or the first part of the gut. It can bleed.',
  bodySystems: ['digestive'],
  sources: sourceRefs('bsg-2021'),
})
