import {akathisia} from './akathisia.ts'
import {bowelCancer} from './bowel-cancer.ts'
import {chronicKidneyDisease} from './chronic-kidney-disease.ts'
import {coeliacDisease} from './coeliac-disease.ts'
import {depression} from './depression.ts'
import {diabetes} from './diabetes.ts'
import {inflammatoryBowelDisease} from './inflammatory-bowel-disease.ts'
import {ironDeficiency} from './iron-deficiency.ts'
import {ironDeficiencyAnaemia} from './iron-deficiency-anaemia.ts'
import {parkinsonsDisease} from './parkinsons-disease.ts'
import {pepticUlcer} from './peptic-ulcer.ts'
import {peripheralNeuropathy} from './peripheral-neuropathy.ts'
import {restlessLegsSyndrome} from './restless-legs-syndrome.ts'

export const conditions = [
  ironDeficiency,
  ironDeficiencyAnaemia,
  restlessLegsSyndrome,
  coeliacDisease,
  inflammatoryBowelDisease,
  chronicKidneyDisease,
  diabetes,
  peripheralNeuropathy,
  akathisia,
  depression,
  parkinsonsDisease,
  pepticUlcer,
  bowelCancer,
]
