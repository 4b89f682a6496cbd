export * from './array-keys.ts'
export * from './document-id.ts'
export * from './hash.ts'
