import {contentKey, type ArticleFlag} from '../../../schemas/index.ts'
import type {FlagSource} from './flag.ts'
import {statementFlags} from './statements.ts'
import {textFlags} from './text.ts'

export type {FlagSource} from './flag.ts'

/** What an editor should look at in an article, the gravest first, under keys that come from content. */
export function flagsOf(source: FlagSource): ArticleFlag[] {
  const order = ['error', 'warning', 'info']
  const found = new Map<string, ArticleFlag>()
  for (const flag of [...statementFlags(source), ...textFlags(source)]) {
    const key = contentKey('flag', flag.code, flag.message, flag.blockKey)
    found.set(key, {_key: key, _type: 'articleFlag', ...flag})
  }
  return [...found.values()].toSorted(
    (one, other) => order.indexOf(one.severity ?? 'info') - order.indexOf(other.severity ?? 'info'),
  )
}
