import type {Condition} from '../../schemas/index.ts'
import {care, identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const peripheralNeuropathy: Condition = signedOff({
  ...identity('condition', 'peripheral-neuropathy'),
  title: 'Peripheral neuropathy',
  synonyms: synonyms('nerve damage', 'neuropathy', 'polyneuropathy'),
  summary: 'Damage to nerves in the arms and legs. It can be taken for restless legs.',
  bodySystems: ['nervous'],
  careGuidance: [
    care(
      'routine',
      'Make an appointment if',
      'Your legs are numb, tingle or hurt, and moving them does not help.',
    ),
  ],
  sources: sourceRefs('irlssg-2014'),
})
