import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import type {ConflictDecision} from '../../importer/plan/conflicts.ts'
import type {Article, SanityDocumentLike} from '../../schemas/index.ts'
import {refusalText} from '../review/write-step.ts'
import {changeDocument} from '../shared/change-document.ts'

/** Makes another article of one, as the person who is signed in decides. */
export type ArticleChange = (article: Article, decision: ConflictDecision) => Article

/**
 * Writes decisions about an import into an article, one at a time. One that cannot be
 * carried out says why and changes nothing.
 *
 * @param id - Of the version that is looked at.
 */
export function useChangeArticle(id: string) {
  const client = useClient({apiVersion: API_VERSION})
  const user = useCurrentUser()
  const {push} = useToast()
  const [busy, setBusy] = useState(false)

  const change = useCallback(
    async (make: ArticleChange) => {
      setBusy(true)
      try {
        const by = user?.name ?? user?.id ?? 'unknown'
        const decision = {by, at: new Date().toISOString()}
        await changeDocument<SanityDocumentLike & Article>(client, id, (article) => ({
          ...article,
          ...make(article, decision),
        }))
      } catch (error) {
        push({
          status: 'error',
          closable: true,
          title: 'Nothing was changed',
          description: refusalText(error),
        })
      } finally {
        setBusy(false)
      }
    },
    [client, id, push, user],
  )
  return {change, busy}
}
