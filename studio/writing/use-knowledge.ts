import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import type {SanityDocumentLike} from '../../schemas/index.ts'
import {loadKnowledge, type Knowledge} from './knowledge.ts'

/** What it takes to read a document; undefined until it is there. */
export function useKnowledge(document: SanityDocumentLike): Knowledge | undefined {
  const client = useClient({apiVersion: API_VERSION})
  const [knowledge, setKnowledge] = useState<Knowledge>()
  useEffect(() => {
    let isWanted = true
    const load = async () => {
      const loaded = await loadKnowledge(client, document)
      if (isWanted) setKnowledge((before) => (isSame(before, loaded) ? before : loaded))
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [client, document])
  return knowledge
}

/** What was known before is given again, so that nothing is read anew for it. */
function isSame(before: Knowledge | undefined, after: Knowledge): boolean {
  return before?.names === after.names && before.about === after.about
}
