import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const bowelCancer: Condition = signedOff({
  ...identity('condition', 'bowel-cancer'),
  title: 'Bowel cancer',
  synonyms: synonyms('colorectal cancer', 'colon cancer'),
  summary: 'A cancer of the large bowel. It can bleed unseen, so that iron runs low.',
  bodySystems: ['digestive'],
  sources: sourceRefs('bsg-2021'),
})
