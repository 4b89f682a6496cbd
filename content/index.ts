import type {HealthDocument} from '../schemas/index.ts'
import {ironAndRestlessLegs} from './article/iron-and-restless-legs.ts'
import {signedOff} from './build/review.ts'
import {causes} from './causes.ts'
import {conditions} from './conditions/index.ts'
import {people} from './people.ts'
import {sources} from './sources.ts'
import {symptoms} from './symptoms.ts'
import {tests} from './tests.ts'
import {treatments} from './treatments/index.ts'

/** The first content set: complete documents, each before the ones that refer to it. */
export const contentSet: readonly HealthDocument[] = [
  ...sources,
  ...people,
  ...symptoms,
  ...causes,
  ...tests,
  ...treatments.map((treatment) => signedOff(treatment)),
  ...conditions,
  ironAndRestlessLegs,
]
