import {Box, Card, Stack, Text} from '@sanity/ui'
import {useCallback} from 'react'
import {usePaneRouter, type UserViewComponent} from 'sanity/structure'

import {publishedId} from '../../schemas/index.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {comparedConditions, type ComparedCondition} from './compare-relations.ts'
import {choicesBeside, ConditionChooser, type Choice} from './condition-chooser.tsx'
import {SideBySide} from './side-by-side.tsx'

/** The parameter of the pane that holds the id of the other condition. */
const OTHER = 'with'

const TYPES = ['condition', 'symptom', 'cause', 'treatment', 'test'] as const

/** Two conditions side by side: what both have, what only one has, and what tells them apart. */
export const ComparisonView: UserViewComponent = ({documentId}) => {
  const {params, setParams} = usePaneRouter()
  const other = params?.[OTHER]
  const setOther = useCallback(
    (id: string | undefined) => {
      const {[OTHER]: _former, ...rest} = params ?? {}
      setParams({...rest, ...(id && {[OTHER]: id})})
    },
    [params, setParams],
  )
  const query = useLiveQuery<string, Choice[]>(choicesBeside, {
    params: {id: documentId},
    types: ['condition'],
  })
  return (
    <Box className="health-comparison" padding={4} sizing="border">
      <Stack gap={6}>
        <QueryState query={query} what="the conditions">
          {(conditions) => (
            <ConditionChooser conditions={conditions} onChoose={setOther} other={other} />
          )}
        </QueryState>
        {other && <Compared first={documentId} second={publishedId(other)} />}
      </Stack>
    </Box>
  )
}

function Compared({first, second}: {first: string; second: string}) {
  const query = useLiveQuery<string, ComparedCondition[]>(comparedConditions, {
    params: {ids: [first, second]},
    types: TYPES,
  })
  if (first === second) {
    return <Notice text="This is the same condition. Choose another one." />
  }
  return (
    <QueryState query={query} what="the comparison">
      {(conditions) => {
        const one = conditions.find(({_id}) => _id === first)
        const other = conditions.find(({_id}) => _id === second)
        if (!one) return <Notice text="This condition has not been saved yet." />
        if (!other) return <Notice text="The other condition is not there any more." />
        return <SideBySide first={one} second={other} />
      }}
    </QueryState>
  )
}

function Notice({text}: {text: string}) {
  return (
    <Card border padding={4} radius={2} role="status" tone="caution">
      <Text size={1}>{text}</Text>
    </Card>
  )
}
