import {isPageType, pageSegments, type PageType} from 'sanity-health-content/queries'

/** What documents of a type are called on this site. */
const KINDS = {
  condition: {many: 'Conditions', one: 'condition'},
  symptom: {many: 'Symptoms', one: 'symptom'},
  cause: {many: 'Causes', one: 'cause'},
  treatment: {many: 'Treatments', one: 'treatment'},
  test: {many: 'Tests', one: 'test'},
  article: {many: 'Articles', one: 'article'},
} as const satisfies Record<PageType, {many: string; one: string}>

/** Document types that an A to Z lists. */
export const INDEXED_TYPES = ['condition', 'symptom', 'cause', 'treatment', 'test'] as const

export type IndexedType = (typeof INDEXED_TYPES)[number]

/** What one document of a type is called. */
export function kindOf(type: string): string {
  return isPageType(type) ? KINDS[type].one : type
}

/** The page that lists all pages of a type. */
export function listOf(type: PageType): {label: string; path: string} {
  return {label: KINDS[type].many, path: `/${pageSegments[type]}`}
}
