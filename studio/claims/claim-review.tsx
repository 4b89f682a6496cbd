import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useCallback, useMemo, useRef, useState, type KeyboardEvent} from 'react'
import type {UserViewComponent} from 'sanity/structure'
import {styled} from 'styled-components'

import type {ClaimDecision} from '../../importer/claim/decide/plan-decision.ts'
import {publishedId, type Article, type Condition} from '../../schemas/index.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {ArticleText} from './article-text.tsx'
import {ClaimCard, type Step} from './claim-card.tsx'
import {ClaimFilter} from './claim-filter.tsx'
import {
  claimsOfArticle,
  TYPES_OF_CLAIMS,
  versionOf,
  type ClaimsOfArticle,
  type ReviewedClaim,
} from './claims-of-article.ts'
import {effectOf} from './effect.ts'
import {filterOf, type Filter} from './filters.ts'
import {actionOf} from './keyboard.ts'
import {inReadingOrder} from './reading-order.ts'
import {useDecide} from './use-decide.ts'

/** An article beside its claims: each is marked in the text, and decided in the list. */
export const ClaimReview: UserViewComponent = ({document, documentId}) => {
  const article = document.displayed as Partial<Article>
  const query = useLiveQuery<string, ClaimsOfArticle>(claimsOfArticle, {
    params: {id: publishedId(documentId)},
    types: TYPES_OF_CLAIMS,
  })
  return (
    <QueryState query={query} what="the claims">
      {({claims, conditions}) =>
        claims.length === 0 ? (
          <NoClaims />
        ) : (
          <Desk body={article.body ?? NO_TEXT} claims={claims} conditions={conditions} />
        )
      }
    </QueryState>
  )
}

const NO_TEXT: NonNullable<Article['body']> = []

function NoClaims() {
  return (
    <Box padding={5}>
      <Stack gap={4}>
        <Text as="h2" size={2} weight="semibold">
          No claims
        </Text>
        <Text muted size={1}>
          The importer finds claims when it reads an article. This one was written here, or says
          nothing that relates a condition to something else.
        </Text>
      </Stack>
    </Box>
  )
}

/** Side by side where there is room, else one above the other. */
const Columns = styled.div`
  container-type: inline-size;
  height: 100%;
  min-height: 0;
  > div {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(320px, 2fr);
    height: 100%;
    min-height: 0;
  }
  > div > * {
    overflow: auto;
  }
  @container (max-width: 760px) {
    > div {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`

const List = styled.ol`
  display: grid;
  gap: 8px;
  list-style: none;
  margin: 0;
  padding: 0;
`

const Announcement = styled.div`
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  width: 1px;
`

const DONE: Record<ClaimDecision['kind'], string> = {
  accept: 'Accepted.',
  reject: 'Rejected.',
  edit: 'Saved.',
  reopen: 'Reopened.',
}

interface DeskProps {
  body: NonNullable<Article['body']>
  claims: readonly ReviewedClaim[]
  conditions: readonly Condition[]
}

function Desk({body, claims, conditions}: DeskProps) {
  const ordered = useMemo(() => inReadingOrder(claims, body), [claims, body])
  const [filter, setFilter] = useState<Filter>('open')
  const [selectedId, setSelectedId] = useState<string>()
  const [step, setStep] = useState<Step>('look')
  const [said, setSaid] = useState('')
  const desk = useRef<HTMLDivElement>(null)
  const {decide, busy} = useDecide()
  /** Versions of claims that were decided here: gone at once, before the list is read anew. */
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())

  const shown = ordered.filter(
    (claim) => filterOf(claim.state) === filter && !decided.has(versionOf(claim)),
  )
  const selected = shown.find(({_id}) => _id === selectedId) ?? shown[0]

  const select = useCallback((claimId: string) => {
    setSelectedId(claimId)
    setStep('look')
  }, [])
  const selectInText = useCallback(
    (claimId: string) => {
      const claim = ordered.find(({_id}) => _id === claimId)
      if (claim) setFilter(filterOf(claim.state))
      select(claimId)
    },
    [ordered, select],
  )
  const focus = (claimId: string | undefined) => {
    if (!claimId) return
    select(claimId)
    desk.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claimId)}"]`)?.focus()
  }
  const onDecide = async (decision: ClaimDecision) => {
    if (!selected) return
    const at = shown.indexOf(selected)
    const next = decision.kind === 'edit' ? selected : (shown[at + 1] ?? shown[at - 1])
    if (!(await decide(selected._id, decision))) return
    if (decision.kind !== 'edit') {
      setDecided((before) => new Set(before).add(versionOf(selected)))
    }
    setSaid(`${DONE[decision.kind]} ${shown.length - 1} left in this list.`)
    focus(next?._id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event)
    if (!action || !selected || busy) return
    event.preventDefault()
    const at = shown.indexOf(selected)
    if (action === 'next') focus(shown[at + 1]?._id)
    else if (action === 'previous') focus(shown[at - 1]?._id)
    else if (action === 'reject' || action === 'edit') setStep(action)
    else void onDecide({kind: action})
  }

  return (
    <Flex
      data-testid="claim-review"
      direction="column"
      height="fill"
      onKeyDown={onKeyDown}
      ref={desk}
    >
      <ClaimFilter claims={claims} filter={filter} onFilter={setFilter} />
      <Columns>
        <div>
          <Box as="section" aria-label="Article" padding={5} tabIndex={0}>
            <ArticleText body={body} claims={ordered} onSelect={selectInText} selected={selected} />
          </Box>
          <Card
            aria-labelledby={`claims-${filter}`}
            borderLeft
            id="claims-list"
            padding={3}
            role="tabpanel"
          >
            <List>
              {shown.map((claim) => (
                <ClaimCard
                  busy={busy === claim._id}
                  claim={claim}
                  effect={claim === selected ? effectOf(claim, conditions) : undefined}
                  key={claim._id}
                  onDecide={onDecide}
                  onSelect={select}
                  onStep={setStep}
                  step={claim === selected ? step : 'look'}
                />
              ))}
            </List>
            {shown.length === 0 ? (
              <Box padding={4}>
                <Text muted size={1}>
                  {filter === 'open' ? 'Every claim is decided.' : 'No claim here.'}
                </Text>
              </Box>
            ) : null}
          </Card>
        </div>
      </Columns>
      <Announcement role="status">{said}</Announcement>
    </Flex>
  )
}
