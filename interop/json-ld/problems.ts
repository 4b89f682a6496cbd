import type {FlagSeverity} from '../../schemas/vocabularies/workflow.ts'
import type {Page} from './types.ts'

/** Something that a search engine would miss or misread. */
export interface JsonLdProblem {
  /** Stable, for code that counts or filters. */
  code: string
  /** An error is wrong for every reader; a warning costs trust or a rich result; a note is worth a look. */
  severity: FlagSeverity
  /** Where in the JSON-LD, such as `mainEntity.code`. */
  path: string
  /** What is missing, and what to do. */
  message: string
}

type Fields = Readonly<Record<string, unknown>>

/** Search engines cut longer headlines. */
const LONGEST_HEADLINE = 110
const ISO_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/
const DATES = ['datePublished', 'dateModified', 'lastReviewed', 'guidelineDate']
const ADDRESSES = ['@id', 'url', 'item', 'sameAs']
const ORDER: readonly FlagSeverity[] = ['error', 'warning', 'info']

interface Wanted {
  field: string
  code: string
  severity: FlagSeverity
  message: string
}

const onEveryPage: readonly Wanted[] = [
  wanted('url', 'no-url', 'error', 'The page has no address. Give urlOf a site.'),
  wanted('name', 'no-name', 'error', 'The page has no name. Write a title.'),
  wanted('description', 'no-description', 'warning', 'There is no description. Write a summary.'),
  wanted('author', 'no-author', 'warning', 'Nobody is named as author. Add an author.'),
  wanted(
    'reviewedBy',
    'no-reviewer',
    'warning',
    'No reviewer is named. Ask for a full medical review.',
  ),
  wanted(
    'lastReviewed',
    'no-review-date',
    'warning',
    'It does not say when it was reviewed. Ask for a full medical review.',
  ),
  wanted(
    'publisher',
    'no-publisher',
    'warning',
    'No publisher is named. Name one on the article, or for the site.',
  ),
  wanted(
    'citation',
    'no-citation',
    'warning',
    'No source is cited. Cite what the statements rest on.',
  ),
  wanted('inLanguage', 'no-language', 'info', 'The language is not given. Set it for the site.'),
  wanted(
    'breadcrumb',
    'no-breadcrumb',
    'info',
    'There are no breadcrumbs. Name the start page of the site.',
  ),
]

const onArticles: readonly Wanted[] = [
  wanted(
    'datePublished',
    'no-publication-date',
    'warning',
    'It does not say when it was published. Set the date.',
  ),
  wanted(
    'about',
    'no-subject',
    'warning',
    'It does not say what it is about. Name its conditions.',
  ),
  wanted(
    'image',
    'no-image',
    'info',
    'There is no picture, which some search results need. Add a figure.',
  ),
]

const onEntityPages: readonly Wanted[] = [
  wanted('mainEntity', 'no-main-entity', 'error', 'The page does not say what it is about.'),
]

/** What readers look for on the page of an entity, by its type. */
const inEntities: Readonly<Record<string, readonly Wanted[]>> = {
  MedicalCondition: [
    wanted(
      'signOrSymptom',
      'no-symptom',
      'warning',
      'The condition has no symptom. Add its symptoms.',
    ),
    wanted('typicalTest', 'no-test', 'info', 'No test is named. Add how it is found.'),
    wanted(
      'code',
      'no-code',
      'info',
      'There is no code that means exactly this. Add one, so that machines know it.',
    ),
  ],
  MedicalSymptom: [
    wanted(
      'code',
      'no-code',
      'info',
      'There is no code that means exactly this. Add one, such as of HPO.',
    ),
  ],
  MedicalSign: [
    wanted(
      'code',
      'no-code',
      'info',
      'There is no code that means exactly this. Add one, such as of HPO.',
    ),
  ],
  MedicalTest: [
    wanted(
      'code',
      'no-code',
      'info',
      'There is no code that means exactly this. Add one, such as of LOINC.',
    ),
  ],
  Drug: [
    wanted(
      'code',
      'no-code',
      'info',
      'There is no code that means exactly this. Add one, such as of RxNorm.',
    ),
  ],
}

/**
 * What search engines and readers of structured data would miss on a page, the worst
 * first. It judges what the JSON-LD says, not whether it is true.
 *
 * @param page - what one of the functions beside this made.
 * @returns the problems; none for a page that says all it can.
 */
export function jsonLdProblems(page: Page): JsonLdProblem[] {
  const fields: Fields = {...page}
  const isArticle = typesOf(fields).includes('Article')
  const entities = [fields.mainEntity].flat().filter(isFields)
  return [
    ...missing(fields, [...onEveryPage, ...(isArticle ? onArticles : onEntityPages)]),
    ...entities.flatMap(entityProblems),
    ...headline(fields),
    ...malformed(fields),
  ].toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || compare(a.path, b.path),
  )
}

function entityProblems(entity: Fields): JsonLdProblem[] {
  const problems = typesOf(entity).flatMap((type) =>
    missing(entity, inEntities[String(type)] ?? [], 'mainEntity.'),
  )
  const isCondition = typesOf(entity).includes('MedicalCondition')
  if (isCondition && !entity.possibleTreatment && !entity.drug) {
    problems.push({
      code: 'no-treatment',
      severity: 'warning',
      path: 'mainEntity.possibleTreatment',
      message: 'No treatment is named. Add what helps.',
    })
  }
  if (isCondition && !entity.cause && !entity.riskFactor) {
    problems.push({
      code: 'no-cause',
      severity: 'info',
      path: 'mainEntity.cause',
      message: 'No cause and no risk factor is named that is established or probable.',
    })
  }
  return problems
}

function headline({headline}: Fields): JsonLdProblem[] {
  if (typeof headline !== 'string' || headline.length <= LONGEST_HEADLINE) return []
  return [
    {
      code: 'long-headline',
      severity: 'info',
      path: 'headline',
      message: `The headline has ${headline.length} characters; search results cut it after ${LONGEST_HEADLINE}.`,
    },
  ]
}

/** Values that no reader can use, wherever they stand. */
function malformed(value: unknown, path = '', field = ''): JsonLdProblem[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return [
      {code: 'empty', severity: 'error', path, message: 'The value is empty. Leave the field out.'},
    ]
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => malformed(item, `${path}[${index}]`, field))
  }
  if (isFields(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      malformed(inner, path ? `${path}.${name}` : name, name),
    )
  }
  if (typeof value !== 'string') return []
  if (DATES.includes(field) && !ISO_DATE.test(value)) {
    return [
      {
        code: 'date-form',
        severity: 'error',
        path,
        message: `"${value}" is no date that machines read. Write it like 2026-03-01.`,
      },
    ]
  }
  if (ADDRESSES.includes(field) && !isAbsolute(value)) {
    return [
      {
        code: 'relative-url',
        severity: 'error',
        path,
        message: `"${value}" is no whole address. Let urlOf return https://, the host and the path.`,
      },
    ]
  }
  return []
}

function missing(fields: Fields, list: readonly Wanted[], at = ''): JsonLdProblem[] {
  return list
    .filter(({field}) => fields[field] === undefined)
    .map(({field, code, severity, message}) => ({code, severity, path: `${at}${field}`, message}))
}

function wanted(field: string, code: string, severity: FlagSeverity, message: string): Wanted {
  return {field, code, severity, message}
}

function typesOf({'@type': type}: Fields): readonly unknown[] {
  return Array.isArray(type) ? type : [type]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAbsolute(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || url?.protocol === 'http:'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
