import type {EntityType} from '../../../schemas/vocabularies/index.ts'
import {CAUSES} from './causes.ts'
import {CONDITIONS} from './conditions.ts'
import {SYMPTOMS} from './symptoms.ts'
import {TESTS} from './tests.ts'
import {TREATMENTS} from './treatments.ts'

/** Names by kind. A name that stands in two kinds belongs to the first. */
export const NAMES: readonly (readonly [EntityType, readonly string[][]])[] = [
  ['condition', CONDITIONS],
  ['symptom', SYMPTOMS],
  ['cause', CAUSES],
  ['treatment', TREATMENTS],
  ['test', TESTS],
]
