export {mergeBundles} from './bundle.ts'
export {conditionBundle} from './condition-bundle.ts'
export {treatmentBundle} from './treatment-bundle.ts'
export type * from './types.ts'
