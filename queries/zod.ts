/** Run-time types of results, for those who want them: needs zod. */
export * as zodOf from './generated/zod.ts'
export {parseResult, ResultError} from './parse-result.ts'
