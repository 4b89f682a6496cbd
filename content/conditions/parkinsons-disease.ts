import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const parkinsonsDisease: Condition = signedOff({
  ...identity('condition', 'parkinsons-disease'),
  title: "Parkinson's disease",
  synonyms: synonyms('Parkinson disease'),
  summary:
    'A brain disease that makes movements slow and stiff. Whether restless legs come with it is in dispute.',
  bodySystems: ['nervous'],
  sources: sourceRefs('silber-2021'),
})
