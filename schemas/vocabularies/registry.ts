import {codeSystems} from '../codes/code-systems.ts'
import * as care from './care.ts'
import * as causes from './causes.ts'
import * as claims from './claims.ts'
import * as codes from './codes.ts'
import * as conditions from './conditions.ts'
import * as evidence from './evidence.ts'
import * as people from './people.ts'
import * as symptoms from './symptoms.ts'
import * as tests from './tests.ts'
import * as treatments from './treatments.ts'
import type {Term} from './vocabulary.ts'
import * as workflow from './workflow.ts'

/** Every vocabulary by the name it is exported under, in the order of names. */
export const vocabularies: Readonly<Record<string, readonly Term[]>> = Object.fromEntries(
  [care, causes, claims, codes, conditions, evidence, people, symptoms, tests, treatments, workflow]
    .flatMap((room) => Object.entries(room))
    .concat([['codeSystems', codeSystems]])
    .flatMap(([name, value]): [string, readonly Term[]][] =>
      isVocabulary(value) ? [[name, value]] : [],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
)

/** Some exports are plain lists of values of a vocabulary. */
function isVocabulary(value: readonly unknown[]): value is readonly Term[] {
  const [first] = value
  return typeof first === 'object' && first !== null && 'help' in first
}
