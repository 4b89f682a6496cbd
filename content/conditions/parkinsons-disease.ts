import type {Condition} from '../../schemas/index.ts'
import {care, identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const parkinsonsDisease: Condition = signedOff({
  ...identity('condition', 'parkinsons-disease'),
  title: "Parkinson's disease",
  synonyms: synonyms('Parkinson disease'),
  summary:
    'A disease of the brain that changes how people move. Whether it brings on restless legs is in dispute.',
  bodySystems: ['nervous'],
  careGuidance: [
    care(
      'routine',
      'Talk to your doctor if',
      'Your legs keep you awake at night. Do not change your medicines on your own.',
    ),
  ],
  sources: sourceRefs('trenkwalder-2016'),
})
