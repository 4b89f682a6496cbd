import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import {entityNames, NO_NAMES, type EntityNames} from './entity-names.ts'

/** The names of the dataset, once they are there; none until then. */
export function useEntityNames(documentId: string): EntityNames {
  const client = useClient({apiVersion: API_VERSION})
  const [names, setNames] = useState(NO_NAMES)
  useEffect(() => {
    let isWanted = true
    const load = async () => {
      const loaded = await entityNames(client, documentId)
      if (isWanted) setNames(loaded)
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [client, documentId])
  return names
}
