export {backupDataset, resetDataset, restoreDataset} from './admin.ts'
export {deriveSecret, readToken} from './auth/tokens.ts'
export type {
  ChangeRule,
  Grant,
  LakeLimits,
  LakeOptions,
  LakeUser,
  Permission,
  ProposedChange,
} from './options.ts'
export {startLake, type Lake, type LakeDataset} from './lake.ts'
