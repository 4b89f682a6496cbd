import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const chronicKidneyDisease: Condition = signedOff({
  ...identity('condition', 'chronic-kidney-disease'),
  title: 'Chronic kidney disease',
  synonyms: synonyms('CKD', 'kidney failure', 'kidney disease', 'end-stage kidney disease'),
  summary:
    'The kidneys work less and less well over a long time. Restless legs are more common in its last stage.',
  bodySystems: ['urinary'],
  sources: sourceRefs('silber-2021'),
})
