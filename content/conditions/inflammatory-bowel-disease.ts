import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const inflammatoryBowelDisease: Condition = signedOff({
  ...identity('condition', 'inflammatory-bowel-disease'),
  title: 'Inflammatory bowel disease',
  synonyms: synonyms('IBD'),
  summary: 'A long-term inflammation of the bowel. It can lead to iron deficiency.',
  bodySystems: ['digestive', 'immune'],
  sources: sourceRefs('bsg-2021'),
})
