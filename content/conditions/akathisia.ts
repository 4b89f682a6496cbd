import type {Condition} from '../../schemas/index.ts'
import {identity, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {signedOff} from '../build/review.ts'

export const akathisia: Condition = signedOff({
  ...identity('condition', 'akathisia'),
  title: 'Akathisia',
  synonyms: synonyms('inner restlessness'),
  summary: 'An inner unrest of the whole body that makes it hard to keep still.',
  bodySystems: ['nervous'],
  sources: sourceRefs('irlssg-2014'),
})
