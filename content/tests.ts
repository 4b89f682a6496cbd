import type {Test} from '../schemas/index.ts'
import {identity, synonyms} from './build/documents.ts'
import {citations} from './build/references.ts'
import {simpleText} from './build/text.ts'

/** Blood tests. Their limits stand on the conditions: one test has many. */
export const tests: readonly Test[] = [
  {
    ...identity('test', 'ferritin'),
    title: 'Ferritin',
    synonyms: synonyms('serum ferritin', 'ferritin test'),
    summary:
      'A blood test that shows how much iron the body has in store. What counts as low depends on your health.',
    measures: 'the iron that the body has in store',
    unit: 'ug/L',
    preparation: simpleText(`
      For restless legs, have the test in the morning. [^aasm-2025]

      Take no iron in the 24 hours before it. [^aasm-2025]

      Tell your doctor if you have an infection or inflammation. The limits are not the same then. [^who-2020]
    `),
    citations: citations('who-2020', 'aasm-2025'),
  },
  {
    ...identity('test', 'transferrin-saturation'),
    title: 'Transferrin saturation',
    synonyms: synonyms('TSAT', 'iron saturation'),
    summary: 'A blood test that shows how full the protein is that carries iron through the blood.',
    measures: 'the share of the iron-carrying protein that is loaded with iron',
    unit: '%',
    preparation: simpleText(`
      For restless legs, have the test in the morning. [^aasm-2025]

      Take no iron in the 24 hours before it. [^aasm-2025]
    `),
    citations: citations('aasm-2025'),
  },
]
