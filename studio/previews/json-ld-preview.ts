import {
  jsonLdProblems,
  pageJsonLd,
  type JsonLdOptions,
  type JsonLdProblem,
  type PageResult,
} from '../../interop/json-ld/index.ts'
import {pathOf} from '../../queries/index.ts'
import type {FlagSeverity} from '../../schemas/index.ts'
import type {SiteOptions} from './site.tsx'

/** Stands for the site where the Studio knows none. */
export const NO_SITE_URL = 'https://example.org'

/** The structured data of a page, and what it lacks. */
export interface JsonLdPreview {
  /** The JSON-LD, indented for people. */
  text: string
  /** The worst first. */
  problems: JsonLdProblem[]
}

/** What the site publishes about a page for machines. */
export function jsonLdPreview(page: PageResult, site: SiteOptions | undefined): JsonLdPreview {
  const jsonLd = pageJsonLd(page, jsonLdOptions(site))
  return {text: JSON.stringify(jsonLd, null, 2), problems: jsonLdProblems(jsonLd)}
}

function jsonLdOptions(site: SiteOptions | undefined): JsonLdOptions {
  const {url = NO_SITE_URL, name, language, publisher} = site ?? {}
  const at = (path: string) => new URL(path, url).href
  return {
    urlOf: (page) => at(pathOf(page)),
    ...(name !== undefined && {home: {url: at('/'), name}}),
    ...(language !== undefined && {language}),
    ...(publisher && {publisher}),
  }
}

const NOUNS: Record<FlagSeverity, [string, string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
}

/** How many problems there are of each severity, as '1 error, 2 notes'; empty without problems. */
export function countProblems(problems: readonly {severity: FlagSeverity}[]): string {
  return (Object.keys(NOUNS) as FlagSeverity[])
    .flatMap((severity) => {
      const count = problems.filter((problem) => problem.severity === severity).length
      return count === 0 ? [] : [`${count} ${NOUNS[severity][count === 1 ? 0 : 1]}`]
    })
    .join(', ')
}
