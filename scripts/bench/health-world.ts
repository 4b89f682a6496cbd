import type {IdentifiedSanityDocumentStub} from '@sanity/client'

import {citationKey, relationFields, relationKey, type RelationField} from '../../schemas/index.ts'

/** How large the made-up dataset is. */
export interface WorldSize {
  conditions: number
  claims: number
}

/** The condition that is opened and edited, and how many relations it has. */
export const LARGE_CONDITION = 'condition-00000'
export const LARGE_RELATIONS = 60

/** The article of which the claims are decided. */
export const BUSY_ARTICLE = 'article-00000'

/** How many claims an article has. */
export const CLAIMS_PER_ARTICLE = 100

/**
 * Makes the dataset of a busy publisher: conditions of 20 relations each, one of 60, all cited, with
 * sections of prose; articles with claims to decide. Every word is made up, and the same size
 * gives the same documents.
 */
export function* makeHealthWorld({
  conditions,
  claims,
}: WorldSize): Generator<IdentifiedSanityDocumentStub> {
  for (const [type, count] of Object.entries(TARGETS)) {
    for (let n = 0; n < count; n++) yield target(type as TargetType, n)
  }
  for (let n = 0; n < SOURCES; n++) {
    yield {
      _id: idOf('source', n),
      _type: 'source',
      title: `Guideline ${n}`,
      kind: 'guideline',
      year: 2020 + (n % 6),
      status: 'current',
      url: `https://example.org/guideline/${n}`,
    }
  }
  // Each refers to such as come before it; the large one comes last.
  for (let n = 1; n <= conditions; n++) yield condition(n % conditions)
  const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE)
  for (let n = 0; n < articles; n++) yield article(n, conditions)
  for (let n = 0; n < claims; n++) yield claim(n, conditions)
}

type TargetType = keyof typeof TARGETS

/** How many documents of each type there are to have relations to. */
const TARGETS = {symptom: 400, cause: 150, treatment: 200, test: 60} as const
const SOURCES = 120

/** How many relations of each kind an ordinary condition has; the large one has three times as many. */
const RELATIONS: Record<RelationField, number> = {
  symptoms: 8,
  causes: 4,
  treatments: 4,
  tests: 2,
  relatedConditions: 2,
}

const WORDS: Record<TargetType, readonly [string, string]> = {
  symptom: ['aching', 'ankle'],
  cause: ['lack of', 'mineral'],
  treatment: ['tablets of', 'compound'],
  test: ['level of', 'marker'],
}

function target(type: TargetType, n: number): IdentifiedSanityDocumentStub {
  const title = nameOf(type, n)
  return {
    _id: idOf(type, n),
    _type: type,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    slug: slug(idOf(type, n)),
    summary: 'Made up to measure with.',
    ...(type === 'symptom' && {kind: 'symptom'}),
    ...(type === 'cause' && {kind: 'nutritional'}),
    ...(type === 'treatment' && {kind: 'medicine'}),
  }
}

function condition(n: number): IdentifiedSanityDocumentStub {
  const times = idOf('condition', n) === LARGE_CONDITION ? LARGE_RELATIONS / 20 : 1
  const relations = Object.fromEntries(
    Object.entries(RELATIONS).map(([field, count]) => [
      field,
      Array.from(
        {length: count * times},
        (_, index) => relation(field as RelationField, n, index) ?? [],
      ).flat(),
    ]),
  )
  return {
    _id: idOf('condition', n),
    _type: 'condition',
    title: conditionName(n),
    slug: slug(idOf('condition', n)),
    summary: `${conditionName(n)} is made up to measure with.`,
    sections: ['overview', 'symptoms', 'causes', 'treatment'].map((aspect, part) => ({
      _key: aspect,
      _type: 'contentSection',
      aspect,
      content: Array.from({length: 4}, (_, paragraph) => prose(n, part * 4 + paragraph)),
    })),
    ...relations,
    review: {_type: 'review', state: 'draft', riskLevel: 'standard'},
  }
}

const TARGET_OF: Record<RelationField, TargetType | 'condition'> = {
  symptoms: 'symptom',
  causes: 'cause',
  treatments: 'treatment',
  tests: 'test',
  relatedConditions: 'condition',
}

const TYPE_OF: Record<RelationField, string> = {
  symptoms: 'symptomRelation',
  causes: 'causeRelation',
  treatments: 'treatmentRelation',
  tests: 'testRelation',
  relatedConditions: 'conditionRelation',
}

function relation(field: RelationField, n: number, index: number) {
  const type = TARGET_OF[field]
  const other = type === 'condition' ? Math.abs(n - index - 1) : (n * 7 + index + 1) % TARGETS[type]
  // The first of them have none before them.
  if (type === 'condition' && n > 0 && n - index - 1 <= 0) return undefined
  const id = idOf(type, other)
  const source = idOf('source', (n + index) % SOURCES)
  return {
    _key: relationKey(type === 'condition' ? 'differential' : type, id),
    _type: TYPE_OF[field],
    [relationFields[field]]: reference(id),
    ...(field === 'symptoms' && {role: 'associated'}),
    ...(field === 'causes' && {role: 'riskFactor', status: 'probable'}),
    ...(field === 'treatments' && {intent: 'relief', line: 'first'}),
    ...(field === 'tests' && {purposes: ['diagnose']}),
    ...(field === 'relatedConditions' && {kind: 'differential'}),
    citations: [{_key: citationKey(source), _type: 'citationItem', source: reference(source)}],
  }
}

function prose(n: number, paragraph: number) {
  const symptom = nameOf('symptom', (n * 7 + paragraph + 1) % TARGETS.symptom)
  const treatment = nameOf('treatment', (n * 7 + paragraph + 1) % TARGETS.treatment)
  return block(
    `p${paragraph}`,
    `${conditionName(n)} can cause ${symptom}. Most people feel better after a few weeks. It is often treated with ${treatment}, and rest helps too.`,
  )
}

function article(n: number, conditions: number): IdentifiedSanityDocumentStub {
  return {
    _id: `drafts.${idOf('article', n)}`,
    _type: 'article',
    title: `About ${conditionName(n % conditions)}`,
    slug: slug(idOf('article', n)),
    summary: 'Made up to measure with.',
    language: 'en',
    about: [{_key: 'about', ...reference(idOf('condition', n % conditions))}],
    body: Array.from({length: CLAIMS_PER_ARTICLE / 2}, (_, paragraph) => prose(n, paragraph)),
  }
}

/** Two claims to a paragraph: one on its symptom and one on its treatment. */
function claim(n: number, conditions: number): IdentifiedSanityDocumentStub {
  const number = Math.floor(n / CLAIMS_PER_ARTICLE)
  const place = n % CLAIMS_PER_ARTICLE
  const paragraph = Math.floor(place / 2)
  const type = place % 2 === 0 ? 'symptom' : 'treatment'
  const object = (number * 7 + paragraph + 1) % TARGETS[type]
  const subject = number % conditions
  return {
    _id: `claim-${padded(n)}`,
    _type: 'claim',
    subject: entity('condition', conditionName(subject), idOf('condition', subject)),
    relation: type,
    object: entity(type, nameOf(type, object), idOf(type, object)),
    polarity: 'affirmed',
    proposed: {_type: 'claimProposal'},
    confidence: 0.8,
    article: {...reference(idOf('article', number)), _weak: true},
    quote: 'Made up to measure with.',
    blockKey: `p${paragraph}`,
    range: {_type: 'claimRange', start: 0, end: 20},
    rule: 'made-up',
    state: 'proposed',
  }
}

function entity(type: string, label: string, id: string) {
  return {_type: 'claimEntity', type, label, reference: {...reference(id), _weak: true}}
}

function block(key: string, text: string) {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: 'text', _type: 'span', text, marks: []}],
  }
}

function nameOf(type: TargetType, n: number): string {
  const [first, second] = WORDS[type]
  return `${first} ${second} ${letters(n)}`
}

function conditionName(n: number): string {
  return `Condition ${letters(n)}`
}

/** A number as letters, since names are made of words: 'ab' for 27. */
function letters(n: number): string {
  const last = String.fromCodePoint(97 + (n % 26))
  return n < 26 ? `${last}x` : `${letters(Math.floor(n / 26) - 1)}${last}`
}

function idOf(type: string, n: number): string {
  return `${type}-${padded(n)}`
}

function padded(n: number): string {
  return String(n).padStart(5, '0')
}

function slug(current: string) {
  return {_type: 'slug', current}
}

function reference(id: string) {
  return {_type: 'reference' as const, _ref: id}
}
