import type {CheckCode} from './check.ts'
import {integrityCodes} from './check-integrity.ts'
import {brokenCheckCode} from './validate-documents.ts'

/** Every code that `validate` can print besides those of the schema. */
export const integrityReference: readonly CheckCode[] = [...integrityCodes, brokenCheckCode]
