import {isbnHolds, mod11_2Holds} from './check-digits.ts'
import type {CodeProblem} from './code-systems.ts'

/** Checks an ORCID iD: four groups of four with a mod 11-2 check digit. */
export function checkOrcid(value: string): CodeProblem {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) {
    return `"${value}" is not an ORCID iD such as 0000-0002-1825-0097. Give the number only, with hyphens.`
  }
  return mod11_2Holds(value.replaceAll('-', ''))
    ? undefined
    : `${value} has a wrong check digit. Copy the ORCID iD again.`
}

/** Checks a DOI without its resolver. */
export function checkDoi(value: string): CodeProblem {
  return /^10\.\d{4,9}(\.\d+)*\/[^\s"<>{}]+$/.test(value)
    ? undefined
    : `"${value}" is not a DOI such as 10.5664/jcsm.11390. Leave out "https://doi.org/" and "doi:".`
}

/** Checks a PubMed identifier. */
export function checkPmid(value: string): CodeProblem {
  return /^[1-9]\d{0,7}$/.test(value)
    ? undefined
    : `"${value}" is not a PubMed identifier. It is 1 to 8 digits, such as 39324694.`
}

/** Checks an ISBN-10 or ISBN-13, with or without hyphens. */
export function checkIsbn(value: string): CodeProblem {
  return isbnHolds(value.replaceAll(/[- ]/g, ''))
    ? undefined
    : `"${value}" is not a valid ISBN. Copy all 10 or 13 digits again.`
}
