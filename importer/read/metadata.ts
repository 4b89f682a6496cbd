import {parse, YAMLParseError} from 'yaml'
import {z} from 'zod'

import {parseTarget} from '../plan/target.ts'
import {ImportProblem} from '../problem.ts'
import type {LedgerEntry, SourceMetadata, Warning} from '../types.ts'
import {excerpt} from '../words.ts'

const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())
const date = z.union([z.string(), z.date()]).transform((value, context) => {
  const text = value instanceof Date ? value.toISOString() : value.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const time = Date.parse(text)
  if (Number.isNaN(time)) {
    context.addIssue({code: 'custom', message: `"${text}" is no date. Write it as 2026-09-23.`})
    return z.NEVER
  }
  return new Date(time).toISOString()
})

/** The fields of front matter and of sidecar files, by each name that people use for them. */
const FIELDS = {
  title: ['title'],
  slug: ['slug', 'permalink'],
  summary: ['summary', 'description', 'excerpt'],
  authors: ['authors', 'author', 'by'],
  date: ['date', 'published', 'publishedAt'],
  language: ['language', 'lang', 'locale'],
  sourceUrl: ['sourceUrl', 'source-url', 'source_url', 'canonical', 'url', 'link'],
  licence: ['licence', 'license', 'rights'],
  target: ['target'],
} as const satisfies Record<keyof SourceMetadata, readonly string[]>

const SHAPES: Record<keyof SourceMetadata, z.ZodType<SourceMetadata[keyof SourceMetadata]>> = {
  title: z.string().trim().min(1),
  slug: z.string().trim().min(1),
  summary: z.string().trim().min(1),
  authors: list,
  date,
  language: z
    .string()
    .transform((tag) => tag.replaceAll('_', '-'))
    .pipe(
      z
        .string()
        .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write a language tag such as en or en-GB.'),
    ),
  sourceUrl: z.url({protocol: /^https?$/, error: 'Write a whole address: https://…'}),
  licence: z.string().trim().min(1),
  target: z.string().transform((value, context) => {
    try {
      return parseTarget(value.trim())
    } catch (error) {
      context.addIssue({code: 'custom', message: error instanceof Error ? error.message : value})
      return z.NEVER
    }
  }),
}

export interface ReadMetadata {
  metadata: SourceMetadata
  ledger: LedgerEntry[]
  warnings: Warning[]
}

/**
 * Reads the fields of front matter or of a sidecar file, given as YAML (so also as JSON).
 * A value of the wrong form is a warning and is left out; a field that no document has
 * is a ledger entry.
 *
 * @param options.line - The line of the file on which the YAML begins.
 * @throws ImportProblem when it is no YAML.
 */
export function readMetadata(
  yaml: string,
  file: string,
  {line = 1, what = 'front matter'}: {line?: number; what?: 'front matter' | 'sidecar file'} = {},
): ReadMetadata {
  const fields = parseFields(yaml, {file, line}, what)
  const metadata: SourceMetadata = {}
  const ledger: LedgerEntry[] = []
  const warnings: Warning[] = []
  const lines = yaml.split('\n')
  for (const [name, value] of Object.entries(fields)) {
    const at =
      line +
      Math.max(
        0,
        lines.findIndex((text) => text.startsWith(name)),
      )
    const field = (Object.keys(FIELDS) as (keyof SourceMetadata)[]).find((known) =>
      FIELDS[known].some((alias) => alias.toLowerCase() === name.toLowerCase()),
    )
    if (!field) {
      ledger.push({
        line: at,
        text: `${name}: ${excerpt(typeof value === 'string' ? value : JSON.stringify(value))}`,
        action: 'dropped',
        reason: 'No field of an article for it.',
        construct: 'metadata',
        words: 0,
      })
      continue
    }
    if (value === null || value === '') continue
    const result = SHAPES[field].safeParse(value)
    if (result.success) Object.assign(metadata, {[field]: result.data})
    else {
      const message = result.error.issues.map((issue) => issue.message).join(' ')
      warnings.push({file, line: at, field, message: `Left out: ${message}`})
    }
  }
  return {metadata, ledger, warnings}
}

function parseFields(
  yaml: string,
  {file, line}: {file: string; line: number},
  what: string,
): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, {maxAliasCount: 10})
    if (value === null || value === undefined) return {}
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
    throw new ImportProblem(
      {file, line},
      `The ${what} is no list of fields. Write "title: …", one field a line.`,
    )
  } catch (error) {
    if (error instanceof ImportProblem) throw error
    const at = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) - 1 : 0
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new ImportProblem({file, line: line + at}, `The ${what} is no YAML: ${reason}`)
  }
}

/**
 * Splits front matter (`---` … `---` at the very start) from the text after it. The
 * lines of the text keep their numbers.
 */
export function splitFrontMatter(text: string): {yaml?: string; text: string} {
  const match = /^---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/s.exec(text)
  if (!match?.[1] || !/^[\w-]+\s*:/m.test(match[1])) return {text}
  const blank = '\n'.repeat(match[0].split('\n').length - 1)
  return {yaml: match[1], text: blank + text.slice(match[0].length)}
}
