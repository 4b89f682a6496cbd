import {Badge, Box, Card, Grid, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {whyRelation, type WhyRelationResult} from '../../queries/index.ts'
import {claimStates, describeRecommendation, sourceStatuses, titleOf} from '../../schemas/index.ts'
import {DocumentLink} from '../shared/document-link.tsx'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'

interface RelationBasisProps {
  /** The slug of the condition. */
  slug: string
  relationKey: string
}

type Relation = NonNullable<NonNullable<WhyRelationResult>['relation']>
type Citation = Relation['citations'][number]
type Claim = Relation['claims'][number]

const TYPES = ['condition', 'source', 'claim', 'article'] as const

/** Why a condition says it: what guidelines recommend, what is cited, and the claims it came from. */
export function RelationBasis({slug, relationKey}: RelationBasisProps) {
  const query = useLiveQuery(whyRelation, {params: {slug, key: relationKey}, types: TYPES})
  return (
    <QueryState query={query} what="what it rests on">
      {(condition) => condition?.relation && <Basis relation={condition.relation} />}
    </QueryState>
  )
}

function Basis({relation}: {relation: Relation}) {
  const recommendations = 'recommendations' in relation ? relation.recommendations : []
  if (recommendations.length + relation.citations.length + relation.claims.length === 0) {
    return (
      <Text muted size={1}>
        It rests on nothing yet. Edit it and cite a source.
      </Text>
    )
  }
  return (
    <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
      {recommendations.length > 0 && (
        <Part title="Recommended by">
          {recommendations.map((one) => (
            <Stack as="li" gap={3} key={one._key}>
              <Source source={one.source} locator={one.locator} />
              <Text muted size={1}>
                {describeRecommendation({
                  direction: one.direction ?? undefined,
                  strength: one.strength ?? undefined,
                  certainty: one.certainty ?? undefined,
                  date: one.date ?? undefined,
                })}
                {one.supersededBy && `, replaced by ${one.supersededBy.title}`}
              </Text>
            </Stack>
          ))}
        </Part>
      )}
      {relation.citations.length > 0 && (
        <Part title="Cites">
          {relation.citations.map((one) => (
            <Stack as="li" gap={3} key={one._key}>
              <Source source={one.source} locator={one.locator} />
              {one.quote && <Quote text={one.quote} />}
            </Stack>
          ))}
        </Part>
      )}
      {relation.claims.length > 0 && (
        <Part title="Accepted from">
          {relation.claims.map((one) => (
            <ClaimOf claim={one} key={one._id} />
          ))}
        </Part>
      )}
    </Grid>
  )
}

function Part({title, children}: {title: string; children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Text as="h3" size={1} weight="medium">
        {title}
      </Text>
      <Stack as="ul" gap={4} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {children}
      </Stack>
    </Stack>
  )
}

function Source({source, locator}: {source: Citation['source']; locator: string | null}) {
  const {_id, title, year, status} = source
  return (
    <Text size={1}>
      <DocumentLink id={_id} type="source">
        {title}
      </DocumentLink>
      {year && ` (${year})`}
      {locator && `, ${locator}`}
      {status !== 'current' && (
        <>
          {' '}
          <Badge tone={status === 'corrected' ? 'caution' : 'critical'}>
            {titleOf(sourceStatuses, status)}
          </Badge>
        </>
      )}
    </Text>
  )
}

function ClaimOf({claim}: {claim: Claim}) {
  const where = [claim.article?.title, claim.section].filter(Boolean).join(', ')
  const decided = [titleOf(claimStates, claim.state), claim.decidedAt?.slice(0, 10)]
  return (
    <Stack as="li" gap={3}>
      <Quote text={claim.quote} />
      <Text muted size={1}>
        <DocumentLink id={claim._id} type="claim">
          {where || 'Claim'}
        </DocumentLink>
        {`, ${decided.filter(Boolean).join(' ').toLowerCase()}`}
      </Text>
    </Stack>
  )
}

function Quote({text}: {text: string}) {
  return (
    <Card borderLeft paddingLeft={3} paddingY={2} tone="transparent">
      <Box as="blockquote" margin={0}>
        <Text size={1}>{text}</Text>
      </Box>
    </Card>
  )
}
