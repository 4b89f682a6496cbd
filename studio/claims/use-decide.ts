import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import {commitDecision} from '../../importer/claim/decide/commit-decision.ts'
import {ClaimProblem} from '../../importer/claim/decide/decide.ts'
import type {ClaimDecision} from '../../importer/claim/decide/plan-decision.ts'

/**
 * Carries decisions out as the person who is signed in, one at a time. A decision that
 * cannot be carried out says why and changes nothing.
 *
 * @returns `decide`, which tells whether it was done, and `busy`, the claim in hand.
 */
export function useDecide() {
  const client = useClient({apiVersion: API_VERSION})
  const user = useCurrentUser()
  const {push} = useToast()
  const [busy, setBusy] = useState<string>()

  const decide = useCallback(
    async (claimId: string, decision: ClaimDecision): Promise<boolean> => {
      setBusy(claimId)
      try {
        const by = user?.name ?? user?.id ?? 'unknown'
        await commitDecision(client, claimId, decision, {by, at: new Date().toISOString()})
        return true
      } catch (error) {
        push({status: 'error', closable: true, ...explain(error)})
        return false
      } finally {
        setBusy(undefined)
      }
    },
    [client, push, user],
  )
  return {decide, busy}
}

function explain(error: unknown): {title: string; description: string} {
  const description = error instanceof Error ? error.message : String(error)
  const title =
    error instanceof ClaimProblem ? 'The claim cannot be decided so' : 'Nothing was changed'
  return {title, description}
}
