import {ironTreatments} from './iron.ts'
import {medicinesThatWorsen} from './medicines-that-worsen.ts'
import {restlessLegsTreatments} from './restless-legs.ts'

export const treatments = [...ironTreatments, ...restlessLegsTreatments, ...medicinesThatWorsen]
