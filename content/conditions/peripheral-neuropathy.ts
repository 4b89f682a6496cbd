import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const peripheralNeuropathy: Condition = signedOff({
  ...identity('condition', 'peripheral-neuropathy'),
  title: 'Peripheral neuropathy',
  synonyms: synonyms('nerve damage', 'neuropathy'),
  summary: 'Damage to the nerves outside the brain and spinal cord, mostly in the feet and legs.',
  bodySystems: ['nervous'],
  sources: sourceRefs('irlssg-2014'),
})
