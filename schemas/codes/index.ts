export * from './check-digits.ts'
export * from './code-systems.ts'
export * from './identifiers.ts'
