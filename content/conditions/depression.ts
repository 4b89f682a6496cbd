import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const depression: Condition = signedOff({
  ...identity('condition', 'depression'),
  title: 'Depression',
  synonyms: synonyms('depressive disorder'),
  summary:
    'A low mood that lasts and makes daily life hard. Restless legs are more common with it.',
  bodySystems: ['mental'],
  sources: sourceRefs('song-2024'),
})
