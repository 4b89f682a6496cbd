import {AGGRAVATOR_RULES} from './aggravators.ts'
import {CAUSE_RULES} from './causes.ts'
import {COMPLICATION_RULES} from './complications.ts'
import {RISK_RULES} from './risks.ts'
import type {Rule} from './rule.ts'
import {SYMPTOM_RULES} from './symptoms.ts'
import {TEST_RULES} from './tests.ts'
import {TREATMENT_RULES} from './treatments.ts'

/** All rules, the narrow before the wide: what one rule has read, no later one reads again. */
export const RULES: readonly Rule[] = [
  ...COMPLICATION_RULES,
  ...AGGRAVATOR_RULES,
  ...RISK_RULES,
  ...SYMPTOM_RULES.filter(({wide}) => !wide),
  ...CAUSE_RULES.filter(({wide}) => !wide),
  ...TREATMENT_RULES.filter(({wide}) => !wide),
  ...TEST_RULES,
  ...CAUSE_RULES.filter(({wide}) => wide),
  ...SYMPTOM_RULES.filter(({wide}) => wide),
  ...TREATMENT_RULES.filter(({wide}) => wide),
]
