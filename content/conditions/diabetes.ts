import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const diabetes: Condition = signedOff({
  ...identity('condition', 'diabetes'),
  title: 'Diabetes',
  synonyms: synonyms('diabetes mellitus'),
  summary:
    'A long-term condition with too much sugar in the blood. Restless legs are more common with it.',
  bodySystems: ['hormonal'],
  sources: sourceRefs('song-2024'),
})
