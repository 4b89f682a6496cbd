import type {CodeSystem} from '../codes/code-systems.ts'
import type {Population} from '../text/population.ts'
import type {
  AdverseFrequency,
  AetiologyStatus,
  Answer,
  Availability,
  BodySite,
  BodySystem,
  CareLevel,
  CauseKind,
  CauseRole,
  CauseStatus,
  ClaimRelation,
  ClaimState,
  CodeMapping,
  ConflictState,
  ContraindicationLevel,
  EntityType,
  EpidemiologyMeasure,
  FlagSeverity,
  FrequencyClass,
  HealthAspect,
  ImportFormat,
  Onset,
  PersonRole,
  Polarity,
  Severity,
  SourceKind,
  SourceStatus,
  SymptomKind,
  SymptomRole,
  TestPurpose,
  Timing,
  TreatmentIntent,
  TreatmentKind,
  TreatmentLine,
} from '../vocabularies/index.ts'
import type {SanityReference} from './base.ts'
import type {
  CauseRelation,
  CitationItem,
  ConditionRelation,
  SymptomRelation,
  TestRelation,
  TreatmentRelation,
} from './relations.ts'
import type {Review} from './review.ts'
import type {HealthText, SimpleText} from './text.ts'

interface DocumentBase {
  _id: string
  _rev?: string
  _createdAt?: string
  _updatedAt?: string
}

/** The part of a page's address that names the document. */
export interface Slug {
  _type?: 'slug'
  current: string
}

/** Another name of the same thing. */
export interface Synonym {
  _key: string
  _type: 'synonym'
  label: string
  language?: string
  preferred?: boolean
}

/** A code, how well it fits, and who says so. */
export interface MedicalCode {
  _key: string
  _type: 'medicalCode'
  system: CodeSystem
  value: string
  mapping?: CodeMapping
  authority?: string
}

/** A section of a page. */
export interface ContentSection {
  _key: string
  _type: 'contentSection'
  aspect: HealthAspect
  title?: string
  content?: HealthText
}

/** A number about how common a condition is, and among whom. */
export interface EpidemiologyItem {
  _key: string
  _type: 'epidemiologyItem'
  measure: EpidemiologyMeasure
  value: number
  unit?: string
  low?: number
  high?: number
  population?: Population
  place?: string
  year?: number
  source?: SanityReference
  locator?: string
  note?: string
}

/** When to get help, how soon, and for what. */
export interface CareAdvice {
  _key: string
  _type: 'careAdvice'
  level: CareLevel
  title?: string
  body: SimpleText
  redFlags?: SanityReference[]
  citations?: CitationItem[]
}

export interface Condition extends DocumentBase {
  _type: 'condition'
  title: string
  slug: Slug
  previousSlugs?: string[]
  synonyms?: Synonym[]
  summary: string
  bodySystems?: BodySystem[]
  sections?: ContentSection[]
  codes?: MedicalCode[]
  symptoms?: SymptomRelation[]
  aetiologyStatus?: AetiologyStatus
  causes?: CauseRelation[]
  treatments?: TreatmentRelation[]
  tests?: TestRelation[]
  relatedConditions?: ConditionRelation[]
  epidemiology?: EpidemiologyItem[]
  careGuidance?: CareAdvice[]
  sources?: SanityReference[]
  review?: Review
}

export interface Symptom extends DocumentBase {
  _type: 'symptom'
  title: string
  slug: Slug
  previousSlugs?: string[]
  kind: SymptomKind
  synonyms?: Synonym[]
  summary: string
  bodySites?: BodySite[]
  defaultUrgency?: CareLevel
  codes?: MedicalCode[]
  citations?: CitationItem[]
}

export interface Cause extends DocumentBase {
  _type: 'cause'
  title: string
  slug: Slug
  previousSlugs?: string[]
  kind: CauseKind
  synonyms?: Synonym[]
  summary: string
  modifiable?: Answer
  codes?: MedicalCode[]
  citations?: CitationItem[]
}

/** A food that a diet asks for or advises against. */
export interface FoodItem {
  _key: string
  _type: 'foodItem'
  name: string
  recommended?: Answer
  note?: string
}

export interface Contraindication {
  _key: string
  _type: 'contraindication'
  label: string
  condition?: SanityReference
  population?: Population
  level?: ContraindicationLevel
  citations?: CitationItem[]
}

export interface Interaction {
  _key: string
  _type: 'interaction'
  label: string
  treatment?: SanityReference
  effect: string
  citations?: CitationItem[]
}

export interface AdverseEffect {
  _key: string
  _type: 'adverseEffect'
  label: string
  symptom?: SanityReference
  frequency?: AdverseFrequency
  urgency?: CareLevel
  citations?: CitationItem[]
}

/** What can go wrong with a treatment. */
export interface Safety {
  _type?: 'safety'
  contraindications?: Contraindication[]
  interactions?: Interaction[]
  adverseEffects?: AdverseEffect[]
  pregnancy?: string
  children?: string
  overdose?: string
  citations?: CitationItem[]
}

export interface Treatment extends DocumentBase {
  _type: 'treatment'
  title: string
  slug: Slug
  previousSlugs?: string[]
  kind: TreatmentKind
  memberOf?: SanityReference[]
  synonyms?: Synonym[]
  summary: string
  availability?: Availability
  foodItems?: FoodItem[]
  sections?: ContentSection[]
  safety?: Safety
  codes?: MedicalCode[]
  sources?: SanityReference[]
  review?: Review
}

export interface Test extends DocumentBase {
  _type: 'test'
  title: string
  slug: Slug
  previousSlugs?: string[]
  synonyms?: Synonym[]
  summary: string
  measures?: string
  unit?: string
  preparation?: SimpleText
  codes?: MedicalCode[]
  citations?: CitationItem[]
}

/** Something of an original that was dropped or changed by an import. */
export interface LedgerEntry {
  _key: string
  _type: 'ledgerEntry'
  line?: number
  construct?: string
  reason?: string
  text?: string
}

/** The account of an import: words in are words out plus words dropped. */
export interface ImportLedger {
  _type?: 'importLedger'
  wordsIn?: number
  wordsOut?: number
  wordsDropped?: number
  entries?: LedgerEntry[]
}

/** A text that an editor and a newer import both changed. */
export interface MergeConflict {
  _key: string
  _type: 'mergeConflict'
  field: string
  path?: string
  base?: string
  ours?: string
  theirs?: string
  foundAt?: string
  state?: ConflictState
  decidedBy?: string
  decidedAt?: string
}

/** Where an imported article came from. */
export interface ImportRecord {
  _type?: 'importRecord'
  fileName: string
  checksum: string
  format?: ImportFormat
  importedAt?: string
  sourceUrl?: string
  licence?: string
  originalAuthor?: string
  originalDate?: string
  language?: string
  ledger?: ImportLedger
  conflicts?: MergeConflict[]
  base?: string
  baseRest?: string[]
}

/** Something that an editor should look at, found by the importer. */
export interface ArticleFlag {
  _key: string
  _type: 'articleFlag'
  code: string
  message: string
  severity?: FlagSeverity
  blockKey?: string
}

export interface Article extends DocumentBase {
  _type: 'article'
  title: string
  slug: Slug
  previousSlugs?: string[]
  summary?: string
  body: HealthText
  about?: SanityReference[]
  authors?: SanityReference[]
  publisher?: string
  publishedAt?: string
  language?: string
  sources?: SanityReference[]
  review?: Review
  flags?: ArticleFlag[]
  importRecord?: ImportRecord
}

export interface Source extends DocumentBase {
  _type: 'source'
  title: string
  slug?: Slug
  kind: SourceKind
  authors?: string[]
  container?: string
  year?: number
  volume?: string
  issue?: string
  pages?: string
  publisher?: string
  doi?: string
  pmid?: string
  isbn?: string
  url?: string
  readOn?: string
  language?: string
  status: SourceStatus
  supersededBy?: SanityReference
  statusNote?: string
}

export interface Credential {
  _key: string
  _type: 'credential'
  degree: string
  body?: string
  number?: string
  validUntil?: string
}

export interface Person extends DocumentBase {
  _type: 'person'
  name: string
  slug?: Slug
  roles: PersonRole[]
  credentials?: Credential[]
  specialty?: string
  orcid?: string
  interests?: string
  userId?: string
}

/** What a claim speaks of: a document, or a proposal for one. */
export interface ClaimEntity {
  _type?: 'claimEntity'
  label: string
  reference?: SanityReference
  stubType?: EntityType
  stubTitle?: string
}

/** The attributes that the relation gets when a claim is accepted. */
export interface ClaimProposal {
  _type?: 'claimProposal'
  symptomRole?: SymptomRole
  frequencyClass?: FrequencyClass
  onset?: Onset
  timing?: Timing[]
  triggers?: string[]
  relievedBy?: string[]
  severity?: Severity
  urgency?: CareLevel
  causeRole?: CauseRole
  causeStatus?: CauseStatus
  mechanism?: string
  intent?: TreatmentIntent
  line?: TreatmentLine
  purpose?: TestPurpose
  population?: Population
}

export interface Claim extends DocumentBase {
  _type: 'claim'
  subject: ClaimEntity
  relation: ClaimRelation
  object: ClaimEntity
  polarity: Polarity
  hedge?: string
  proposed?: ClaimProposal
  confidence?: number
  article: SanityReference
  quote: string
  section?: string
  blockKey?: string
  range?: {_type?: 'claimRange'; start: number; end: number}
  rule?: string
  state: ClaimState
  duplicateOf?: SanityReference
  reason?: string
  acceptedInto?: SanityReference
  relationKey?: string
  decidedBy?: string
  decidedAt?: string
  base?: string
}

export type HealthDocument =
  | Condition
  | Symptom
  | Cause
  | Treatment
  | Test
  | Article
  | Source
  | Person
  | Claim
