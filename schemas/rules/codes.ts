import {checkCode, checkDoi, checkIsbn, checkOrcid, checkPmid} from '../codes/index.ts'
import {asText} from './loose.ts'
import {defineRule, type HealthRule} from './rule.ts'

/** A code has the form and the check digit of its system. */
export const codeForm = defineRule({
  code: 'code-form',
  level: 'error',
  title: 'A code has the form and the check digit of its system.',
  on: ['medicalCode'],
  check: (code) => {
    const system = asText(code.system)
    const value = asText(code.value)
    const message = system && value ? checkCode(system, value) : undefined
    return message ? [{message, path: ['value']}] : []
  },
})

export const doiForm = identifierRule('doi', 'A DOI has the form of one.', checkDoi)
export const pmidForm = identifierRule('pmid', 'A PubMed identifier is 1 to 8 digits.', checkPmid)
export const isbnForm = identifierRule('isbn', 'An ISBN has a right check digit.', checkIsbn)
export const orcidForm = identifierRule(
  'orcid',
  'An ORCID iD has a right check digit.',
  checkOrcid,
  'person',
)

function identifierRule(
  field: string,
  title: string,
  check: (value: string) => string | undefined,
  on = 'source',
): HealthRule {
  return defineRule({
    code: `${field}-form`,
    level: 'error',
    title,
    on: [on],
    check: (document) => {
      const value = asText(document[field])
      const message = value ? check(value) : undefined
      return message ? [{message, path: [field]}] : []
    },
  })
}
