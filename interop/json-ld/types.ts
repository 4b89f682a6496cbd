/**
 * The part of schema.org that this package emits, as thin types of our own: no
 * published types are installed. Properties are named as schema.org names them.
 */

export interface Thing {
  '@type': string | readonly string[]
  '@id'?: string
  name?: string
  description?: string
  url?: string
  alternateName?: readonly string[]
}

export interface MedicalCode extends Thing {
  '@type': 'MedicalCode'
  codeValue: string
  codingSystem: string
}

export interface MedicalEntity extends Thing {
  code?: readonly MedicalCode[]
  guideline?: readonly GuidelineRecommendation[]
}

export interface GuidelineRecommendation extends Thing {
  '@type': 'MedicalGuidelineRecommendation'
  guidelineDate?: string
  recommendationStrength: string
  evidenceOrigin?: string
  guidelineSubject: Thing
}

export interface DifferentialDiagnosis extends Thing {
  '@type': 'DDxElement'
  diagnosis: Thing
  distinguishingSign?: readonly Thing[]
}

export interface MedicalCondition extends MedicalEntity {
  '@type': 'MedicalCondition'
  differentialDiagnosis?: readonly DifferentialDiagnosis[]
  drug?: readonly Thing[]
  epidemiology?: string
  expectedPrognosis?: string
  possibleComplication?: readonly string[]
  possibleTreatment?: readonly Thing[]
  primaryPrevention?: readonly Thing[]
  riskFactor?: readonly Thing[]
  signOrSymptom?: readonly Thing[]
  typicalTest?: readonly Thing[]
}

export interface CitedWork extends Thing {
  '@type': 'CreativeWork' | 'ScholarlyArticle'
  author?: readonly Thing[]
  datePublished?: string
  sameAs?: readonly string[]
}

export interface Breadcrumbs extends Thing {
  '@type': 'BreadcrumbList'
  itemListElement: readonly (Thing & {position: number; item: string})[]
}

export interface Page extends Thing {
  '@context': 'https://schema.org'
  '@type': 'MedicalWebPage' | readonly ['MedicalWebPage', 'Article']
  headline?: string
  inLanguage?: string
  datePublished?: string
  lastReviewed?: string
  reviewedBy?: Thing
  author?: readonly Thing[]
  publisher?: Thing
  about?: readonly Thing[]
  mainEntity?: Thing
  citation?: readonly CitedWork[]
  breadcrumb?: Breadcrumbs
}

/** What a site decides: where its pages are, what it is called. */
export interface JsonLdOptions {
  /** The address of the page of an entity or article. */
  urlOf: (page: {_type: string; slug: string}) => string
  /** The address and name of the start page, for breadcrumbs. */
  home?: {url: string; name: string}
  /** BCP 47. */
  language?: string
}
