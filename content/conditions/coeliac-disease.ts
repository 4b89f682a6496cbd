import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const coeliacDisease: Condition = signedOff({
  ...identity('condition', 'coeliac-disease'),
  title: 'Coeliac disease',
  synonyms: synonyms('coeliac disease @en-GB!', 'celiac disease @en-US!'),
  summary:
    'The immune system reacts to gluten and harms the gut, which then takes up too little iron.',
  bodySystems: ['digestive', 'immune'],
  sources: sourceRefs('bsg-2021'),
})
