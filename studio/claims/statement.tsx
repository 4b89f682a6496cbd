import {Badge, Box, Flex, Text} from '@sanity/ui'

import {claimRelations, claimStates, titleOf, type ClaimState} from '../../schemas/index.ts'
import type {ReviewedClaim} from './claims-of-article.ts'

const TONES = {
  proposed: 'primary',
  accepted: 'positive',
  rejected: 'critical',
  duplicate: 'neutral',
  contradicted: 'caution',
  withdrawn: 'neutral',
} as const

/** The tone of a claim's state, for badges and highlights. */
export function toneOf(state: ClaimState): (typeof TONES)[keyof typeof TONES] {
  return TONES[state]
}

/**
 * A claim as a sentence of three parts: "Restless legs syndrome is caused by iron deficiency".
 * One that the text denies begins with "Denied:".
 */
export function statementOf({
  subject,
  subjectDocument,
  relation,
  polarity,
  object,
  objectDocument,
}: ReviewedClaim): string {
  return [
    polarity === 'negated' ? 'Denied:' : '',
    subjectDocument?.title ?? subject.label,
    titleOf(claimRelations, relation),
    objectDocument?.title ?? object.stubTitle ?? object.label,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A claim's statement, and where it stands unless it is simply waiting. */
export function Statement({claim}: {claim: ReviewedClaim}) {
  return (
    <Flex align="flex-start" gap={3} justify="space-between">
      <Text size={1} weight="medium">
        {statementOf(claim)}
      </Text>
      {claim.state === 'proposed' ? null : (
        <Box flex="none">
          <Badge tone={toneOf(claim.state)}>{titleOf(claimStates, claim.state)}</Badge>
        </Box>
      )}
    </Flex>
  )
}
