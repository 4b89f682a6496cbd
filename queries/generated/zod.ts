// Written by scripts/generate.ts from the schema and the queries; do not edit.

import * as z from 'zod'

import type * as Types from './types.ts'

const object1 = z.object({
  short: z.string(),
  long: z.string(),
})

const object2 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: z.string(),
  slug: z.string(),
  abbreviations: z.array(object1),
})

const object3 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  abbreviations: z.array(object1),
})

const object4 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  abbreviations: z.array(object1),
})

const object5 = z.object({
  _key: z.string(),
  marks: z.array(z.string()).optional(),
  text: z.string().optional(),
  _type: z.literal("span"),
})

const object6 = z.object({
  title: z.string(),
  _type: z.literal("abbreviation"),
  _key: z.string(),
})

const object7 = z.object({
  _ref: z.string(),
  _type: z.literal("reference"),
  _weak: z.boolean().optional(),
})

const object8 = z.object({
  source: object7,
  locator: z.string().optional(),
  quote: z.string().optional(),
  _type: z.literal("citation"),
  _key: z.string(),
  sourceId: z.string(),
})

const object9 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  title: z.string(),
  slug: z.string(),
})

const object10 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
})

const object11 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  title: z.string(),
  slug: z.string(),
})

const object12 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  title: z.string(),
  slug: z.string(),
})

const object13 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
})

const object14 = z.object({
  reference: object7,
  _type: z.literal("entityLink"),
  _key: z.string(),
  entity: z.discriminatedUnion('_type', [object9, object10, object11, object12, object13]),
})

const object15 = z.object({
  href: z.string(),
  _type: z.literal("link"),
  _key: z.string(),
})

const object16 = z.object({
  children: z.array(object5).optional(),
  style: z.enum(["blockquote","h2","h3","h4","normal"]).optional(),
  listItem: z.enum(["bullet","number"]).optional(),
  markDefs: z.array(z.discriminatedUnion('_type', [object6, object8, object14, object15])).nullable(),
  level: z.number().optional(),
  _type: z.literal("block"),
  _key: z.string(),
})

const object17 = z.object({
  children: z.array(object5).optional(),
  style: z.literal("normal").optional(),
  listItem: z.enum(["bullet","number"]).optional(),
  markDefs: z.array(z.discriminatedUnion('_type', [object6, object8, object14, object15])).nullable(),
  level: z.number().optional(),
  _type: z.literal("block"),
  _key: z.string(),
})

const object18 = z.object({
  _key: z.string(),
  _type: z.literal("callout"),
  tone: z.enum(["emergency","note","routine","selfcare","urgent"]),
  title: z.string().optional(),
  body: z.array(object17),
  markDefs: z.null(),
})

const object19 = z.object({
  _type: z.literal("tableCell"),
  text: z.string().optional(),
  header: z.boolean().optional(),
  colspan: z.number().optional(),
  rowspan: z.number().optional(),
  _key: z.string(),
})

const object20 = z.object({
  _type: z.literal("tableRow"),
  cells: z.array(object19),
  _key: z.string(),
})

const object21 = z.object({
  _key: z.string(),
  _type: z.literal("dataTable"),
  caption: z.string().optional(),
  rows: z.array(object20),
  markDefs: z.null(),
})

const object22 = z.object({
  _type: z.literal("sanity.imageHotspot"),
  x: z.number(),
  y: z.number(),
  height: z.number(),
  width: z.number(),
})

const object23 = z.object({
  _type: z.literal("sanity.imageCrop"),
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
  right: z.number(),
})

const object24 = z.object({
  asset: object7.optional(),
  media: z.unknown().optional(),
  hotspot: object22.optional(),
  crop: object23.optional(),
  _type: z.literal("image"),
})

const object25 = z.object({
  _id: z.string(),
  url: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
})

const object26 = z.object({
  _key: z.string(),
  _type: z.literal("figure"),
  image: object24,
  alt: z.string().optional(),
  decorative: z.boolean().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  markDefs: z.null(),
  asset: object25.nullable(),
})

const object27 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
})

const object28 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
})

const object29 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
})

const object30 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
})

const object31 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
})

const object32 = z.object({
  _id: z.string(),
  name: z.string(),
  slug: z.string().nullable(),
  specialty: z.string().nullable(),
  orcid: z.string().nullable(),
})

const object33 = z.object({
  _id: z.string(),
  name: z.string(),
  specialty: z.string().nullable(),
  orcid: z.string().nullable(),
})

const object34 = z.object({
  _key: z.string(),
  degree: z.string(),
  body: z.string().nullable(),
  validUntil: z.string().nullable(),
})

const object35 = z.object({
  _id: z.string(),
  name: z.string(),
  specialty: z.string().nullable(),
  orcid: z.string().nullable(),
  credentials: z.array(object34),
})

const object36 = z.object({
  date: z.string(),
  reviewer: object35.nullable(),
})

const object37 = z.object({
  state: z.enum(["approved","changesRequested","draft","inReview"]).nullable(),
  intervalMonths: z.union([z.number(), z.literal(12), z.literal(36)]),
  authors: z.array(object33),
  lastReviewed: object36.nullable(),
})

const object38 = z.object({
  _id: z.string(),
  title: z.string(),
  kind: z.enum(["consensus","guideline","historical","narrativeReview","observational","systematicReview","textbook","trial","webPage"]),
  authors: z.array(z.string()),
  container: z.string().nullable(),
  year: z.number().nullable(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  pages: z.string().nullable(),
  publisher: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  isbn: z.string().nullable(),
  url: z.string().nullable(),
  readOn: z.string().nullable(),
  status: z.enum(["corrected","current","retracted","superseded"]),
})

const object39 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  _updatedAt: z.string(),
  title: z.string(),
  slug: z.string(),
  summary: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  body: z.array(z.discriminatedUnion('_type', [object16, object18, object21, object26])),
  about: z.array(z.discriminatedUnion('_type', [object27, object28, object29, object30, object31])),
  authors: z.array(object32),
  review: object37.nullable(),
  references: z.array(object38),
})

const object40 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  title: z.string(),
  slug: z.string(),
  synonyms: z.array(z.string()),
})

const object41 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  synonyms: z.array(z.string()),
})

const object42 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  title: z.string(),
  slug: z.string(),
  synonyms: z.array(z.string()),
})

const object43 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  title: z.string(),
  slug: z.string(),
  synonyms: z.array(z.string()),
})

const object44 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  synonyms: z.array(z.string()),
})

const object45 = z.object({
  _key: z.string(),
  label: z.string(),
  language: z.string().nullable(),
  preferred: z.boolean().nullable(),
})

const object46 = z.object({
  _key: z.string(),
  system: z.enum(["atc","doid","hpo","icd10cm","icd11","loinc","mesh","mondo","rxnorm","snomedct","umls"]),
  value: z.string(),
  mapping: z.enum(["broad","exact","narrow","related"]).nullable(),
  authority: z.string().nullable(),
})

const object47 = z.object({
  _key: z.string(),
  source: z.string(),
  locator: z.string().nullable(),
  quote: z.string().nullable(),
})

const object48 = z.object({
  _type: z.literal("population"),
  sex: z.enum(["female","male"]).optional(),
  pregnancy: z.enum(["pregnant","breastfeeding","notPregnant"]).optional(),
  ageGroups: z.array(z.string()).optional(),
  minimumAge: z.number().optional(),
  maximumAge: z.number().optional(),
  description: z.string().optional(),
})

const object49 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  mechanism: z.string().nullable(),
  modifiable: z.enum(["no","partly","yes"]).nullable(),
  reversible: z.enum(["no","partly","yes"]).nullable(),
  population: object48.nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  citations: z.array(object47),
})

const object50 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  relations: z.array(object49),
})

const object51 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  _updatedAt: z.string(),
  title: z.string(),
  slug: z.string(),
  kind: z.enum(["bloodLoss","exposure","genetic","hormonal","lifeStage","lifestyle","malabsorption","medication","nutritional","physiological"]),
  summary: z.string(),
  modifiable: z.enum(["no","partly","yes"]).nullable(),
  synonyms: z.array(object45),
  codes: z.array(object46),
  citations: z.array(object47),
  conditions: z.array(object50),
  refutedFor: z.array(object28),
  references: z.array(object38),
})

const object52 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  cause: z.discriminatedUnion('_type', [object27, object28, object31]),
})

const object53 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  mechanism: z.string().nullable(),
  cause: z.discriminatedUnion('_type', [object27, object28, object31]),
  causes: z.array(object52),
})

const object54 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  mechanism: z.string().nullable(),
})

const object55 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
})

const object56 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  relation: object55.nullable(),
})

const object57 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  relation: object54.nullable(),
  effects: z.array(object56),
})

const object58 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  causes: z.array(object53),
  effects: z.array(object57),
})

const object59 = z.object({
  _type: z.literal("frequency"),
  class: z.enum(["obligate","veryFrequent","frequent","occasional","veryRare","excluded"]).optional(),
  n: z.number().optional(),
  of: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  population: object48.optional(),
  source: object7.optional(),
  locator: z.string().optional(),
})

const object60 = z.object({
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  frequency: object59.nullable(),
})

const object61 = z.object({
  symptom: object29,
  inFirst: object60,
  inSecond: object60.nullable(),
})

const object62 = z.object({
  symptom: object29,
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  frequency: object59.nullable(),
})

const object63 = z.object({
  first: object28.nullable(),
  second: object28.nullable(),
  sharedSymptoms: z.array(object61),
  onlyInFirst: z.array(object62),
  onlyInSecond: z.array(object62),
})

const object64 = z.object({
  _key: z.string(),
  aspect: z.enum(["causes","complications","diagnosis","epidemiology","history","livingWith","overview","prevention","prognosis","riskFactors","safety","selfCare","symptoms","treatment","usage"]),
  title: z.string().nullable(),
  content: z.array(z.discriminatedUnion('_type', [object16, object18, object21, object26])),
})

const object65 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  kind: z.enum(["sign","symptom"]),
  defaultUrgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  codes: z.array(object46),
})

const object66 = z.object({
  _key: z.string(),
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  frequency: object59.nullable(),
  onset: z.enum(["fromBirth","gradual","intermittent","sudden"]).nullable(),
  timing: z.array(z.string()),
  triggers: z.array(z.string()),
  relievedBy: z.array(z.string()),
  severity: z.enum(["mild","moderate","severe"]).nullable(),
  population: object48.nullable(),
  specificity: z.enum(["distinguishing","nonSpecific"]).nullable(),
  urgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  symptom: object65,
  citations: z.array(object47),
})

const object67 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  codes: z.array(object46),
})

const object68 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  codes: z.array(object46),
})

const object69 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  codes: z.array(object46),
})

const object70 = z.object({
  _key: z.string(),
  measure: z.enum(["hazardRatio","meanDifference","numberNeededToTreat","oddsRatio","proportion","riskDifference","riskRatio","standardisedMeanDifference"]),
  outcome: z.string().nullable(),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(["{score}","/(100000.a)","/a","%","1","10*12/L","10*9/L","a","fL","g","g/dL","g/L","kg/m2","mg","mg/dL","mL/min/{1.73_m2}","mm[Hg]","mmol/L","mmol/mol","mo","ng/mL","ug/L","umol/L"]).nullable(),
  population: object48.nullable(),
  source: z.string().nullable(),
  locator: z.string().nullable(),
})

const object71 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  mechanism: z.string().nullable(),
  modifiable: z.enum(["no","partly","yes"]).nullable(),
  reversible: z.enum(["no","partly","yes"]).nullable(),
  population: object48.nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  cause: z.discriminatedUnion('_type', [object67, object68, object69]),
  effects: z.array(object70),
  citations: z.array(object47),
})

const object72 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
})

const object73 = z.object({
  test: object72.nullable(),
  operator: z.enum(["between","gt","gte","lt","lte"]).nullable(),
  value: z.number().nullable(),
  upperValue: z.number().nullable(),
  unit: z.enum(["{score}","/(100000.a)","/a","%","1","10*12/L","10*9/L","a","fL","g","g/dL","g/L","kg/m2","mg","mg/dL","mL/min/{1.73_m2}","mm[Hg]","mmol/L","mmol/mol","mo","ng/mL","ug/L","umol/L"]).nullable(),
  description: z.string().nullable(),
  source: z.string().nullable(),
})

const object74 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  kind: z.enum(["device","diet","lifestyle","medicine","medicineClass","procedure","supplement"]),
  availability: z.enum(["both","hospital","overTheCounter","prescription"]).nullable(),
  codes: z.array(object46),
})

const object75 = z.object({
  _key: z.string(),
  direction: z.enum(["against","for"]),
  strength: z.enum(["conditional","consensus","goodPractice","strong"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  date: z.string(),
  wording: z.string().nullable(),
  locator: z.string().nullable(),
  population: object48.nullable(),
  source: z.string(),
  supersededBy: z.string().nullable(),
})

const object76 = z.object({
  _key: z.string(),
  intent: z.enum(["control","cure","prevention","relief","replacement"]).nullable(),
  line: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  severity: z.enum(["mild","moderate","severe"]).nullable(),
  population: object48.nullable(),
  precondition: object73.nullable(),
  monitoring: z.string().nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  treatment: object74,
  recommendations: z.array(object75),
  effects: z.array(object70),
  citations: z.array(object47),
})

const object77 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  measures: z.string().nullable(),
  codes: z.array(object46),
})

const object78 = z.object({
  _key: z.string(),
  operator: z.enum(["between","gt","gte","lt","lte"]),
  value: z.number(),
  upperValue: z.number().nullable(),
  unit: z.enum(["{score}","/(100000.a)","/a","%","1","10*12/L","10*9/L","a","fL","g","g/dL","g/L","kg/m2","mg","mg/dL","mL/min/{1.73_m2}","mm[Hg]","mmol/L","mmol/mol","mo","ng/mL","ug/L","umol/L"]).nullable(),
  meaning: z.string(),
  context: z.enum(["anaemia","general","inflammation","kidneyDisease","pregnancy","treatmentChoice"]),
  population: object48.nullable(),
  source: z.string().nullable(),
  locator: z.string().nullable(),
})

const object79 = z.object({
  _key: z.string(),
  purposes: z.array(z.string()),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  test: object77,
  thresholds: z.array(object78),
  citations: z.array(object47),
})

const object80 = z.object({
  _key: z.string(),
  favours: z.enum(["other","this"]).nullable(),
  note: z.string().nullable(),
  feature: z.discriminatedUnion('_type', [object11, object12]),
})

const object81 = z.object({
  _key: z.string(),
  kind: z.enum(["comorbidity","complication","differential","stageOf","subtypeOf"]),
  direction: z.enum(["both","fromOther","toOther"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  condition: object28,
  distinguishingFeatures: z.array(object80),
  citations: z.array(object47),
})

const object82 = z.object({
  _key: z.string(),
  measure: z.enum(["ageOfOnset","incidence","lifetimeRisk","mortality","prevalence","sexRatio"]),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(["{score}","/(100000.a)","/a","%","1","10*12/L","10*9/L","a","fL","g","g/dL","g/L","kg/m2","mg","mg/dL","mL/min/{1.73_m2}","mm[Hg]","mmol/L","mmol/mol","mo","ng/mL","ug/L","umol/L"]).nullable(),
  population: object48.nullable(),
  place: z.string().nullable(),
  year: z.number().nullable(),
  source: z.string().nullable(),
  locator: z.string().nullable(),
})

const object83 = z.object({
  _key: z.string(),
  level: z.enum(["emergency","routine","selfcare","urgent"]),
  title: z.string().nullable(),
  body: z.array(object17),
  redFlags: z.array(object72),
  citations: z.array(object47),
})

const object84 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  _updatedAt: z.string(),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  aetiologyStatus: z.enum(["known","partlyKnown","unknown"]).nullable(),
  bodySystems: z.array(z.string()),
  synonyms: z.array(object45),
  codes: z.array(object46),
  sections: z.array(object64),
  symptoms: z.array(object66),
  causes: z.array(object71),
  treatments: z.array(object76),
  tests: z.array(object79),
  relatedConditions: z.array(object81),
  stages: z.array(object28),
  epidemiology: z.array(object82),
  careGuidance: z.array(object83),
  review: object37.nullable(),
  references: z.array(object38),
})

const object85 = z.object({
  _key: z.string(),
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  frequency: object59.nullable(),
  urgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  symptom: object72,
})

const object86 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  matched: z.number(),
  of: z.union([z.number(), z.literal(0)]),
  symptoms: z.array(object85),
  ruledOut: z.array(object72),
  coreMissing: z.array(object72),
})

const object87 = z.object({
  _key: z.string(),
  line: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  treatment: object72,
})

const object88 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  treatedWithCause: z.array(object87),
  contraindicated: z.array(object87),
  forAndAgainst: z.array(object87),
})

const object89 = z.object({
  stated: z.number(),
  cited: z.number(),
})

const object90 = z.object({
  symptoms: object89,
  causes: object89,
  treatments: object89,
  tests: object89,
  relatedConditions: object89,
})

const object91 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  target: z.discriminatedUnion('_type', [object9, object10, object13]),
})

const object92 = z.object({
  _key: z.string(),
  line: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  target: object13,
})

const object93 = z.object({
  _id: z.string(),
  title: z.string(),
  status: z.enum(["corrected","current","retracted","superseded"]),
})

const object94 = z.object({
  _key: z.string(),
  cited: z.array(object93),
})

const object95 = z.object({
  _key: z.string(),
  cited: z.array(object93),
  recommending: z.array(object93),
})

const object96 = z.object({
  symptoms: z.array(object94),
  causes: z.array(object94),
  treatments: z.array(object95),
  tests: z.array(object94),
  relatedConditions: z.array(object94),
})

const object97 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  uncitedCauses: z.array(object91),
  uncitedTreatments: z.array(object92),
  onFallenSources: object96,
})

const object98 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  kind: z.enum(["device","diet","lifestyle","medicine","medicineClass","procedure","supplement"]),
})

const object99 = z.object({
  _id: z.string(),
  title: z.string(),
  year: z.number().nullable(),
  status: z.enum(["corrected","current","retracted","superseded"]),
  url: z.string().nullable(),
  doi: z.string().nullable(),
})

const object100 = z.object({
  _id: z.string(),
  title: z.string(),
  year: z.number().nullable(),
})

const object101 = z.object({
  _key: z.string(),
  condition: object72,
  treatment: object98,
  line: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  guideline: object99,
  direction: z.enum(["against","for"]),
  strength: z.enum(["conditional","consensus","goodPractice","strong"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  date: z.string(),
  wording: z.string().nullable(),
  locator: z.string().nullable(),
  population: object48.nullable(),
  supersededBy: object100.nullable(),
  superseded: z.union([z.literal(false), z.literal(true)]),
})

const object102 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  synonyms: z.array(z.string()),
})

const object103 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  synonyms: z.array(z.string()),
})

const object104 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  synonyms: z.array(z.string()),
})

const object105 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  synonyms: z.array(z.string()),
})

const object106 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  synonyms: z.array(z.string()),
})

const object107 = z.object({
  _key: z.string(),
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  frequency: object59.nullable(),
  specificity: z.enum(["distinguishing","nonSpecific"]).nullable(),
  cited: z.number(),
  to: object11,
})

const object108 = z.object({
  _key: z.string(),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  cited: z.number(),
  to: z.discriminatedUnion('_type', [object9, object10, object13]),
})

const object109 = z.object({
  direction: z.enum(["against","for"]),
  strength: z.enum(["conditional","consensus","goodPractice","strong"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
})

const object110 = z.object({
  _key: z.string(),
  role: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  intent: z.enum(["control","cure","prevention","relief","replacement"]).nullable(),
  standing: object109.nullable(),
  cited: z.number(),
  to: object13,
})

const object111 = z.object({
  _key: z.string(),
  role: z.null(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  purposes: z.array(z.string()),
  cited: z.number(),
  to: object12,
})

const object112 = z.object({
  _key: z.string(),
  role: z.enum(["comorbidity","complication","differential","stageOf","subtypeOf"]),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  direction: z.enum(["both","fromOther","toOther"]).nullable(),
  cited: z.number(),
  to: object10,
})

const object113 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  symptoms: z.array(object107),
  causes: z.array(object108),
  treatments: z.array(object110),
  tests: z.array(object111),
  relatedConditions: z.array(object112),
})

const object114 = z.object({
  centre: z.discriminatedUnion('_type', [object9, object10, object11, object12, object13]).nullable(),
  conditions: z.array(object113),
})

const object115 = z.object({
  _key: z.string(),
  code: z.string(),
  message: z.string(),
  severity: z.enum(["error","info","warning"]).nullable(),
  blockKey: z.string().nullable(),
})

const object116 = z.object({
  _key: z.string(),
  line: z.number().nullable(),
  construct: z.string().nullable(),
  reason: z.string().nullable(),
  text: z.string().nullable(),
})

const object117 = z.object({
  wordsIn: z.number().nullable(),
  wordsOut: z.number().nullable(),
  wordsDropped: z.number().nullable(),
  entries: z.array(object116),
})

const object118 = z.object({
  _key: z.string(),
  field: z.string(),
  path: z.string().nullable(),
  base: z.string().nullable(),
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
  foundAt: z.string().nullable(),
  state: z.enum(["keptTheirs","open","tookOurs"]).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
})

const object119 = z.object({
  fileName: z.string(),
  checksum: z.string(),
  format: z.enum(["docx","html","markdown","text","wxr"]).nullable(),
  importedAt: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  licence: z.string().nullable(),
  originalAuthor: z.string().nullable(),
  ledger: object117.nullable(),
  conflicts: z.array(object118),
})

const object120 = z.object({
  _type: z.literal("claimRange"),
  start: z.number(),
  end: z.number(),
})

const object121 = z.object({
  label: z.string(),
  stubType: z.enum(["cause","condition","symptom","test","treatment"]).nullable(),
  stubTitle: z.string().nullable(),
  entity: z.discriminatedUnion('_type', [object9, object10, object11, object12, object13]).nullable(),
})

const object122 = z.object({
  _id: z.string(),
  state: z.enum(["accepted","contradicted","duplicate","proposed","rejected","withdrawn"]),
  relation: z.enum(["aggravator","cause","comorbidity","complication","differential","riskFactor","symptom","test","treatment"]),
  polarity: z.enum(["affirmed","negated"]),
  hedge: z.string().nullable(),
  confidence: z.number().nullable(),
  quote: z.string(),
  section: z.string().nullable(),
  blockKey: z.string().nullable(),
  range: object120.nullable(),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
  relationKey: z.string().nullable(),
  subject: object121,
  object: object121,
})

const object123 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  flags: z.array(object115),
  record: object119.nullable(),
  claims: z.array(object122),
})

const object124 = z.object({
  _id: z.string(),
  _type: z.literal("source"),
  title: z.string(),
  slug: z.string().nullable(),
})

const object125 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  fileName: z.string().nullable(),
  importedAt: z.string().nullable(),
  wordsIn: z.number().nullable(),
  wordsOut: z.number().nullable(),
  wordsDropped: z.number().nullable(),
  entries: z.number(),
  flags: z.number(),
  openConflicts: z.number(),
  claims: z.number(),
  undecidedClaims: z.number(),
})

const object126 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: z.string(),
  slug: z.string(),
})

const object127 = z.object({
  _key: z.string(),
  kind: z.enum(["comorbidity","complication","differential","stageOf","subtypeOf"]),
  direction: z.enum(["both","fromOther","toOther"]).nullable(),
  condition: object28,
})

const object128 = z.object({
  _key: z.string(),
  kind: z.enum(["comorbidity","complication","differential","stageOf","subtypeOf"]),
  direction: z.enum(["both","fromOther","toOther"]).nullable(),
})

const object129 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  relation: object128.nullable(),
})

const object130 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  shared: z.number(),
})

const object131 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: z.string(),
  slug: z.string(),
  summary: z.string().nullable(),
})

const object132 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  named: z.array(object127),
  namedBy: z.array(object129),
  bySharedSymptoms: z.array(object130),
  articles: z.array(object131),
})

const object133 = z.object({
  _id: z.string(),
  name: z.string(),
})

const object134 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: z.string(),
  slug: z.string(),
  riskLevel: z.enum(["high","standard"]),
  requestedAt: z.string().nullable(),
  requestedBy: object133.nullable(),
  authors: z.array(object133),
  lastReviewed: z.string().nullable(),
  waitingSince: z.string(),
})

const object135 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  riskLevel: z.enum(["high","standard"]),
  requestedAt: z.string().nullable(),
  requestedBy: object133.nullable(),
  authors: z.array(object133),
  lastReviewed: z.string().nullable(),
  waitingSince: z.string(),
})

const object136 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  riskLevel: z.enum(["high","standard"]),
  requestedAt: z.string().nullable(),
  requestedBy: object133.nullable(),
  authors: z.array(object133),
  lastReviewed: z.string().nullable(),
  waitingSince: z.string(),
})

const object137 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: z.string(),
  slug: z.string(),
  summary: z.string().nullable(),
  synonyms: z.array(z.never()),
})

const object138 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  slug: z.string(),
  contentDate: z.string().nullable(),
})

const object139 = z.object({
  _id: z.string(),
  _type: z.literal("cause"),
  slug: z.string(),
  contentDate: z.string().nullable(),
})

const object140 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  slug: z.string(),
  contentDate: z.string().nullable(),
})

const object141 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  slug: z.string(),
  contentDate: z.string().nullable(),
})

const object142 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  slug: z.string(),
  contentDate: z.string().nullable(),
})

const object143 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  slug: z.string(),
  contentDate: z.string().nullable(),
})

const object144 = z.object({
  _id: z.string(),
  _type: z.literal("article"),
  title: z.string(),
  slug: z.string(),
  state: z.enum(["approved","changesRequested","draft","inReview"]).nullable(),
  riskLevel: z.enum(["high","standard"]),
  intervalMonths: z.union([z.number(), z.literal(12), z.literal(36)]),
  lastReviewed: z.string().nullable(),
})

const object145 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  state: z.enum(["approved","changesRequested","draft","inReview"]).nullable(),
  riskLevel: z.enum(["high","standard"]),
  intervalMonths: z.union([z.number(), z.literal(12), z.literal(36)]),
  lastReviewed: z.string().nullable(),
})

const object146 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  state: z.enum(["approved","changesRequested","draft","inReview"]).nullable(),
  riskLevel: z.enum(["high","standard"]),
  intervalMonths: z.union([z.number(), z.literal(12), z.literal(36)]),
  lastReviewed: z.string().nullable(),
})

const object147 = z.object({
  _key: z.string(),
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  frequency: object59.nullable(),
  timing: z.array(z.string()),
  specificity: z.enum(["distinguishing","nonSpecific"]).nullable(),
  urgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  citations: z.array(object47),
})

const object148 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  relation: object147.nullable(),
})

const object149 = z.object({
  _id: z.string(),
  _type: z.literal("symptom"),
  _updatedAt: z.string(),
  title: z.string(),
  slug: z.string(),
  kind: z.enum(["sign","symptom"]),
  summary: z.string(),
  defaultUrgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  bodySites: z.array(z.string()),
  synonyms: z.array(object45),
  codes: z.array(object46),
  citations: z.array(object47),
  conditions: z.array(object148),
  notASymptomOf: z.array(object28),
  references: z.array(object38),
})

const object150 = z.object({
  _key: z.string(),
  purposes: z.array(z.string()),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  thresholds: z.array(object78),
  citations: z.array(object47),
})

const object151 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  relations: z.array(object150),
})

const object152 = z.object({
  _id: z.string(),
  _type: z.literal("test"),
  _updatedAt: z.string(),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  measures: z.string().nullable(),
  unit: z.enum(["{score}","/(100000.a)","/a","%","1","10*12/L","10*9/L","a","fL","g","g/dL","g/L","kg/m2","mg","mg/dL","mL/min/{1.73_m2}","mm[Hg]","mmol/L","mmol/mol","mo","ng/mL","ug/L","umol/L"]).nullable(),
  preparation: z.array(object17),
  synonyms: z.array(object45),
  codes: z.array(object46),
  citations: z.array(object47),
  conditions: z.array(object151),
  references: z.array(object38),
})

const object153 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  kind: z.enum(["device","diet","lifestyle","medicine","medicineClass","procedure","supplement"]),
})

const object154 = z.object({
  _key: z.string(),
  name: z.string(),
  recommended: z.enum(["no","partly","yes"]).nullable(),
  note: z.string().nullable(),
})

const object155 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  codes: z.array(object46),
})

const object156 = z.object({
  _key: z.string(),
  label: z.string(),
  level: z.enum(["absolute","relative"]).nullable(),
  population: object48.nullable(),
  condition: object155.nullable(),
  citations: z.array(object47),
})

const object157 = z.object({
  _key: z.string(),
  label: z.string(),
  effect: z.string(),
  treatment: object155.nullable(),
  citations: z.array(object47),
})

const object158 = z.object({
  _key: z.string(),
  label: z.string(),
  frequency: z.enum(["common","rare","uncommon","unknown","veryCommon","veryRare"]).nullable(),
  urgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  symptom: object155.nullable(),
  citations: z.array(object47),
})

const object159 = z.object({
  pregnancy: z.string().nullable(),
  children: z.string().nullable(),
  overdose: z.string().nullable(),
  contraindications: z.array(object156),
  interactions: z.array(object157),
  adverseEffects: z.array(object158),
  citations: z.array(object47),
})

const object160 = z.object({
  _key: z.string(),
  intent: z.enum(["control","cure","prevention","relief","replacement"]).nullable(),
  line: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  severity: z.enum(["mild","moderate","severe"]).nullable(),
  population: object48.nullable(),
  monitoring: z.string().nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  recommendations: z.array(object75),
  citations: z.array(object47),
})

const object161 = z.object({
  _id: z.string(),
  _type: z.literal("condition"),
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  codes: z.array(object46),
  relations: z.array(object160),
})

const object162 = z.object({
  _id: z.string(),
  _type: z.literal("treatment"),
  _updatedAt: z.string(),
  title: z.string(),
  slug: z.string(),
  kind: z.enum(["device","diet","lifestyle","medicine","medicineClass","procedure","supplement"]),
  summary: z.string(),
  availability: z.enum(["both","hospital","overTheCounter","prescription"]).nullable(),
  synonyms: z.array(object45),
  codes: z.array(object46),
  memberOf: z.array(object31),
  members: z.array(object153),
  foodItems: z.array(object154),
  sections: z.array(object64),
  safety: object159.nullable(),
  conditions: z.array(object161),
  toAvoidIn: z.array(object161),
  review: object37.nullable(),
  references: z.array(object38),
})

const object163 = z.object({
  _id: z.string(),
  title: z.string(),
  kind: z.enum(["consensus","guideline","historical","narrativeReview","observational","systematicReview","textbook","trial","webPage"]),
  year: z.number().nullable(),
  status: z.enum(["corrected","current","retracted","superseded"]),
  url: z.string().nullable(),
  doi: z.string().nullable(),
})

const object164 = z.object({
  _key: z.string(),
  locator: z.string().nullable(),
  quote: z.string().nullable(),
  source: object163,
})

const object165 = z.object({
  _id: z.string(),
  quote: z.string(),
  section: z.string().nullable(),
  rule: z.string().nullable(),
  confidence: z.number().nullable(),
  state: z.enum(["accepted","contradicted","duplicate","proposed","rejected","withdrawn"]),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  article: object72.nullable(),
})

const object166 = z.object({
  _key: z.string(),
  _type: z.literal("causeRelation"),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  citations: z.array(object164),
  claims: z.array(object165),
  role: z.enum(["aggravating","associationOnly","cause","contributing","riskFactor","trigger"]),
  status: z.enum(["disputed","established","hypothesised","probable","refuted"]),
  mechanism: z.string().nullable(),
  target: z.discriminatedUnion('_type', [object9, object10, object13]),
})

const object167 = z.object({
  _key: z.string(),
  _type: z.literal("conditionRelation"),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  citations: z.array(object164),
  claims: z.array(object165),
  kind: z.enum(["comorbidity","complication","differential","stageOf","subtypeOf"]),
  direction: z.enum(["both","fromOther","toOther"]).nullable(),
  target: object10,
})

const object168 = z.object({
  _key: z.string(),
  _type: z.literal("symptomRelation"),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  citations: z.array(object164),
  claims: z.array(object165),
  role: z.enum(["associated","complication","consequence","coreCriterion","excluded","supportive"]),
  frequency: object59.nullable(),
  specificity: z.enum(["distinguishing","nonSpecific"]).nullable(),
  urgency: z.enum(["emergency","routine","selfcare","urgent"]).nullable(),
  target: object11,
})

const object169 = z.object({
  _key: z.string(),
  _type: z.literal("testRelation"),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  citations: z.array(object164),
  claims: z.array(object165),
  purposes: z.array(z.string()),
  target: object12,
})

const object170 = z.object({
  _key: z.string(),
  direction: z.enum(["against","for"]),
  strength: z.enum(["conditional","consensus","goodPractice","strong"]).nullable(),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  date: z.string(),
  wording: z.string().nullable(),
  locator: z.string().nullable(),
  source: object163,
  supersededBy: object100.nullable(),
})

const object171 = z.object({
  _key: z.string(),
  _type: z.literal("treatmentRelation"),
  certainty: z.enum(["high","low","moderate","veryLow"]).nullable(),
  citations: z.array(object164),
  claims: z.array(object165),
  line: z.enum(["adjunct","avoid","first","refractory","second"]).nullable(),
  intent: z.enum(["control","cure","prevention","relief","replacement"]).nullable(),
  recommendations: z.array(object170),
  target: object13,
})

const object172 = z.object({
  _id: z.string(),
  title: z.string(),
  slug: z.string(),
  relation: z.discriminatedUnion('_type', [object166, object167, object168, object169, object171]).nullable(),
})

export const abbreviations: z.ZodType<Types.AbbreviationsResult> = z.array(z.discriminatedUnion('_type', [object2, object3, object4]))

export const articleBySlug: z.ZodType<Types.ArticleBySlugResult> = object39.nullable()

export const azIndex: z.ZodType<Types.AzIndexResult> = z.array(z.discriminatedUnion('_type', [object40, object41, object42, object43, object44]))

export const causeBySlug: z.ZodType<Types.CauseBySlugResult> = object51.nullable()

export const causesAndEffects: z.ZodType<Types.CausesAndEffectsResult> = object58.nullable()

export const compareConditions: z.ZodType<Types.CompareConditionsResult> = object63

export const conditionBySlug: z.ZodType<Types.ConditionBySlugResult> = object84.nullable()

export const conditionsForSymptoms: z.ZodType<Types.ConditionsForSymptomsResult> = z.array(object86)

export const contradictions: z.ZodType<Types.ContradictionsResult> = z.array(object88)

export const evidenceCoverage: z.ZodType<Types.EvidenceCoverageResult> = object90

export const evidenceGaps: z.ZodType<Types.EvidenceGapsResult> = z.array(object97)

export const evidenceTable: z.ZodType<Types.EvidenceTableResult> = z.array(object101)

export const glossary: z.ZodType<Types.GlossaryResult> = z.array(z.discriminatedUnion('_type', [object102, object103, object104, object105, object106]))

export const graph: z.ZodType<Types.GraphResult> = object114

export const graphTwoSteps: z.ZodType<Types.GraphTwoStepsResult> = object114

export const importReview: z.ZodType<Types.ImportReviewResult> = object123.nullable()

export const orphanReport: z.ZodType<Types.OrphanReportResult> = z.array(z.discriminatedUnion('_type', [object9, object124, object11, object12, object13]))

export const recentImports: z.ZodType<Types.RecentImportsResult> = z.array(object125)

export const redirectBySlug: z.ZodType<Types.RedirectBySlugResult> = z.discriminatedUnion('_type', [object126, object9, object10, object11, object12, object13]).nullable()

export const related: z.ZodType<Types.RelatedResult> = object132.nullable()

export const reviewQueue: z.ZodType<Types.ReviewQueueResult> = z.array(z.discriminatedUnion('_type', [object134, object135, object136]))

export const search: z.ZodType<Types.SearchResult> = z.array(z.discriminatedUnion('_type', [object137, object102, object103, object104, object105, object106]))

export const sitemap: z.ZodType<Types.SitemapResult> = z.array(z.discriminatedUnion('_type', [object138, object139, object140, object141, object142, object143]))

export const staleContent: z.ZodType<Types.StaleContentResult> = z.array(z.discriminatedUnion('_type', [object144, object145, object146]))

export const symptomBySlug: z.ZodType<Types.SymptomBySlugResult> = object149.nullable()

export const testBySlug: z.ZodType<Types.TestBySlugResult> = object152.nullable()

export const treatmentBySlug: z.ZodType<Types.TreatmentBySlugResult> = object162.nullable()

export const whyRelation: z.ZodType<Types.WhyRelationResult> = object172.nullable()
