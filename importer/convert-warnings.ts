import type {LinkedDocument} from './link/index.ts'
import type {SourceDocument, Warning} from './types.ts'
import {excerpt} from './words.ts'

/** What an article should have and this one does not say. */
export function missingFacts({file, metadata}: SourceDocument, citations: number): Warning[] {
  const absent: [field: string, message: string][] = []
  if (!metadata.authors?.length)
    absent.push([
      'authors',
      'No author is named. Give one with --author, in front matter or in a sidecar file.',
    ])
  if (!metadata.date)
    absent.push([
      'publishedAt',
      'No date is given. Give one with --date, in front matter or in a sidecar file.',
    ])
  if (citations === 0)
    absent.push([
      'sources',
      'No source is cited. Add sources in the Studio before the article is reviewed.',
    ])
  return absent.map(([field, message]) => ({file, field, message}))
}

/** Links to what a reader cannot see yet. */
export function weakLinks(
  file: string,
  entities: readonly {id: string; names: readonly string[]}[],
): Warning[] {
  return entities.map(({id, names}) => ({
    file,
    field: 'body',
    message: `The text links to "${names[0] ?? id}", which exists only as a draft (drafts.${id}). Publish it before the article.`,
  }))
}

/** Names that say more than one thing, each where it stands first. */
export function unclearNames(
  file: string,
  ambiguous: LinkedDocument['ambiguous'],
  lines: ReadonlyMap<string, number>,
): Warning[] {
  return ambiguous.map(({text, candidates, blockKey}) => {
    const named = candidates.map(({id, names}) => `"${names[0] ?? id}" (${id})`).join(' or ')
    return {
      file,
      line: lines.get(blockKey),
      field: 'body',
      message: `"${excerpt(text)}" could be ${named}, and was not linked. Link it in the Studio, or take the name from all but one of them.`,
    }
  })
}
