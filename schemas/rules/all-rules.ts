import {redFlagNotInGuidance} from './care.ts'
import {claimEntityUnknown, claimRangeOrder} from './claims.ts'
import {codeForm, doiForm, isbnForm, orcidForm, pmidForm} from './codes.ts'
import {entityWithoutRelation, relationNotInProse} from './entities.ts'
import {
  lineAgainstRecommendation,
  oldOnlyCitation,
  recommendationContradicted,
  relationWithoutCitation,
  strengthWithoutGuideline,
} from './evidence.ts'
import {imageAlternative} from './figures.ts'
import {frequencyDisagrees} from './frequencies.ts'
import {languageForm} from './languages.ts'
import {linkScheme} from './links.ts'
import {
  countExceedsTotal,
  intervalHoldsValue,
  limitIncomplete,
  numberNeedsPopulation,
  numberNeedsSource,
  numberNeedsUnit,
} from './numbers.ts'
import {
  abbreviationUnexplained,
  absoluteWord,
  headingSkipped,
  sentenceTooLong,
  weaselPhrase,
} from './prose.ts'
import {gradeTooHigh} from './readability.ts'
import {referenceRepeated, referenceWrongType} from './references.ts'
import {relationRepeated, relationToItself} from './relations.ts'
import {approvedWithoutRecord, reviewerIsAuthor, reviewerWithoutRole} from './reviews.ts'
import type {HealthRule} from './rule.ts'
import {previousSlugIsCurrent, slugForm} from './slugs.ts'
import {sourceNotFindable, supersededWithoutSuccessor} from './sources.ts'
import {summaryWording} from './summaries.ts'
import {tableHeader, tableShape} from './tables.ts'

/** Every rule that looks at one document. What the schema refuses comes first. */
export const healthRules: readonly HealthRule[] = [
  codeForm,
  doiForm,
  pmidForm,
  isbnForm,
  orcidForm,
  languageForm,
  slugForm,
  previousSlugIsCurrent,
  numberNeedsUnit,
  numberNeedsPopulation,
  numberNeedsSource,
  countExceedsTotal,
  intervalHoldsValue,
  limitIncomplete,
  strengthWithoutGuideline,
  relationRepeated,
  relationToItself,
  referenceWrongType,
  referenceRepeated,
  linkScheme,
  imageAlternative,
  claimRangeOrder,
  reviewerIsAuthor,
  reviewerWithoutRole,
  approvedWithoutRecord,
  relationWithoutCitation,
  oldOnlyCitation,
  recommendationContradicted,
  lineAgainstRecommendation,
  frequencyDisagrees,
  entityWithoutRelation,
  relationNotInProse,
  redFlagNotInGuidance,
  absoluteWord,
  weaselPhrase,
  abbreviationUnexplained,
  sentenceTooLong,
  headingSkipped,
  gradeTooHigh,
  summaryWording,
  tableShape,
  tableHeader,
  supersededWithoutSuccessor,
  sourceNotFindable,
  claimEntityUnknown,
]
