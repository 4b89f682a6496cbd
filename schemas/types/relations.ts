import type {Frequency} from '../derived/frequency-class.ts'
import type {Limit} from '../text/limit.ts'
import type {Population} from '../text/population.ts'
import type {Recommendation} from '../text/recommendation.ts'
import type {
  Answer,
  CareLevel,
  CauseRole,
  CauseStatus,
  Certainty,
  ConditionLinkKind,
  EffectMeasure,
  Favours,
  LinkDirection,
  Onset,
  Severity,
  Specificity,
  SymptomRole,
  TestPurpose,
  ThresholdContext,
  ThresholdOperator,
  Timing,
  TreatmentIntent,
  TreatmentLine,
} from '../vocabularies/index.ts'
import type {SanityReference} from './base.ts'

/** A source that a statement rests on. */
export interface CitationItem {
  _key: string
  _type: 'citationItem'
  source: SanityReference
  locator?: string
  quote?: string
}

/** A claim from which a relation was accepted. */
export interface ProvenanceItem {
  _key: string
  _type: 'provenanceItem'
  claim: SanityReference
}

/** How large an effect is. */
export interface EffectSize {
  _key: string
  _type: 'effectSize'
  measure: EffectMeasure
  outcome?: string
  value: number
  unit?: string
  low?: number
  high?: number
  population?: Population
  source?: SanityReference
  locator?: string
}

/** A limit of a test, for whom, in which situation, and who says so. */
export interface Threshold extends Limit {
  _key: string
  _type: 'threshold'
  operator: ThresholdOperator
  value: number
  meaning: string
  population?: Population
  context: ThresholdContext
  source?: SanityReference
  locator?: string
}

/** A test result that must hold before a treatment is right. */
export interface Precondition extends Limit {
  _type?: 'precondition'
  test?: SanityReference
  source?: SanityReference
  description?: string
}

/** A symptom or test that tells two conditions apart. */
export interface DistinguishingFeature {
  _key: string
  _type: 'distinguishingFeature'
  feature: SanityReference
  favours?: Favours
  note?: string
}

/** What every relation carries about its evidence. */
export interface RelationEvidence {
  _key: string
  citations?: CitationItem[]
  certainty?: Certainty
  note?: string
  provenance?: ProvenanceItem[]
}

export interface SymptomRelation extends RelationEvidence {
  _type: 'symptomRelation'
  symptom: SanityReference
  role: SymptomRole
  frequency?: Frequency
  urgency?: CareLevel
  specificity?: Specificity
  onset?: Onset
  timing?: Timing[]
  triggers?: string[]
  relievedBy?: string[]
  severity?: Severity
  population?: Population
}

export interface CauseRelation extends RelationEvidence {
  _type: 'causeRelation'
  cause: SanityReference
  role: CauseRole
  status: CauseStatus
  mechanism?: string
  effects?: EffectSize[]
  modifiable?: Answer
  reversible?: Answer
  population?: Population
}

export interface TreatmentRelation extends RelationEvidence {
  _type: 'treatmentRelation'
  treatment: SanityReference
  intent?: TreatmentIntent
  line?: TreatmentLine
  severity?: Severity
  population?: Population
  precondition?: Precondition
  recommendations?: Recommendation[]
  effects?: EffectSize[]
  monitoring?: string
}

export interface TestRelation extends RelationEvidence {
  _type: 'testRelation'
  test: SanityReference
  purposes: TestPurpose[]
  thresholds?: Threshold[]
}

export interface ConditionRelation extends RelationEvidence {
  _type: 'conditionRelation'
  condition: SanityReference
  kind: ConditionLinkKind
  direction?: LinkDirection
  distinguishingFeatures?: DistinguishingFeature[]
}

export type Relation =
  | SymptomRelation
  | CauseRelation
  | TreatmentRelation
  | TestRelation
  | ConditionRelation
