import {Badge, Box, Button, Card, Flex, Inline, Stack, Text, TextArea} from '@sanity/ui'
import {memo, useId, useState} from 'react'
import {styled} from 'styled-components'

import type {ClaimChanges} from '../../importer/claim/decide/decide.ts'
import type {ClaimDecision} from '../../importer/claim/decide/plan-decision.ts'
import {DocumentLink} from '../shared/document-link.tsx'
import {attributesInWords} from './attributes.ts'
import {ClaimEditor} from './claim-editor.tsx'
import type {ReviewedClaim} from './claims-of-article.ts'
import type {Effect} from './effect.ts'
import {Statement} from './statement.tsx'

/** What is being done with the selected claim. */
export type Step = 'look' | 'reject' | 'edit'

interface ClaimCardProps {
  claim: ReviewedClaim
  /** Undefined unless the claim is selected. */
  effect: Effect | undefined
  step: Step
  busy: boolean
  onSelect: (claimId: string) => void
  onStep: (step: Step) => void
  onDecide: (decision: ClaimDecision) => void
}

const Header = styled.button`
  all: unset;
  box-sizing: border-box;
  cursor: pointer;
  display: block;
  width: 100%;
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 4px;
    border-radius: 2px;
  }
`

/** One claim of the list. The selected one shows what it rests on and what can be done with it. */
export const ClaimCard = memo(function ClaimCard(props: ClaimCardProps) {
  const {claim, effect, step, onSelect, onStep, onDecide} = props
  return (
    <Card
      as="li"
      border
      padding={3}
      radius={2}
      shadow={effect ? 2 : undefined}
      tone={effect ? 'transparent' : 'default'}
    >
      <Stack gap={4}>
        <Header
          aria-expanded={effect !== undefined}
          data-claim={claim._id}
          onClick={() => onSelect(claim._id)}
          onFocus={() => onSelect(claim._id)}
          type="button"
        >
          <Statement claim={claim} />
        </Header>
        {effect && step !== 'edit' ? <Basis claim={claim} effect={effect} /> : null}
        {effect && step === 'look' ? <Choices {...props} effect={effect} /> : null}
        {effect && step === 'reject' ? (
          <Rejection
            onCancel={() => onStep('look')}
            onReject={(reason) => onDecide({kind: 'reject', ...(reason ? {reason} : {})})}
          />
        ) : null}
        {effect && step === 'edit' ? (
          <ClaimEditor
            claim={claim}
            onCancel={() => onStep('look')}
            onSave={(changes: ClaimChanges) => onDecide({kind: 'edit', changes})}
          />
        ) : null}
      </Stack>
    </Card>
  )
})

function Basis({claim, effect}: {claim: ReviewedClaim; effect: Effect}) {
  const {quote, section, hedge, rule, confidence, reason, decidedBy, decidedAt, state} = claim
  const attributes = attributesInWords(claim.proposed)
  return (
    <Stack gap={3}>
      <Text as="blockquote" muted size={1}>
        “{quote}”
      </Text>
      <Inline gap={2}>
        {section ? <Badge>In: {section}</Badge> : null}
        {hedge ? <Badge tone="caution">Hedged: {hedge}</Badge> : null}
        {attributes.map(({title, value}) => (
          <Badge key={title} tone="primary">
            {title}: {value}
          </Badge>
        ))}
      </Inline>
      <Text muted size={0}>
        Found by the rule “{rule}”
        {confidence === undefined ? '' : `, ${Math.round(confidence * 100)} % sure`}
      </Text>
      {reason ? <Text size={1}>{reason}</Text> : null}
      {decidedBy ? (
        <Text muted size={0}>
          {decidedBy}, {decidedAt?.slice(0, 10)}
        </Text>
      ) : null}
      {state === 'proposed' || state === 'contradicted' || state === 'duplicate' ? (
        <Card padding={3} radius={2} tone={effect.kind === 'impossible' ? 'caution' : 'positive'}>
          <Text size={1}>{effect.text}</Text>
        </Card>
      ) : null}
    </Stack>
  )
}

function Choices({claim, effect, busy, onStep, onDecide}: ClaimCardProps & {effect: Effect}) {
  const {state, acceptedInto} = claim
  const decided = state === 'accepted' || state === 'rejected'
  return (
    <Flex align="center" gap={2} wrap="wrap">
      {decided ? (
        <Button
          disabled={busy}
          mode="ghost"
          onClick={() => onDecide({kind: 'reopen'})}
          text="Reopen"
        />
      ) : (
        <>
          <Button
            disabled={busy || effect.kind === 'impossible'}
            onClick={() => onDecide({kind: 'accept'})}
            text={effect.kind === 'merges' ? 'Accept and merge' : 'Accept'}
            tone="positive"
          />
          <Button
            disabled={busy}
            mode="ghost"
            onClick={() => onStep('reject')}
            text="Reject"
            tone="critical"
          />
          <Button disabled={busy} mode="ghost" onClick={() => onStep('edit')} text="Edit" />
        </>
      )}
      {acceptedInto ? (
        <Box paddingX={2}>
          <Text size={1}>
            <DocumentLink
              id={acceptedInto._ref}
              type="condition"
              {...(effect.path ? {path: effect.path} : {})}
            >
              Open the relation
            </DocumentLink>
          </Text>
        </Box>
      ) : null}
      <Box paddingX={2}>
        <Text size={1}>
          <DocumentLink id={claim._id} type="claim">
            All fields
          </DocumentLink>
        </Text>
      </Box>
    </Flex>
  )
}

interface RejectionProps {
  onCancel: () => void
  onReject: (reason: string) => void
}

function Rejection({onCancel, onReject}: RejectionProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: {preventDefault(): void}) => {
    event.preventDefault()
    onReject(reason.trim())
  }
  return (
    <Stack as="form" gap={3} onSubmit={submit}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        Why is it rejected? (optional)
      </Text>
      <TextArea
        autoFocus
        id={id}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) submit(event)
          if (event.key === 'Escape') onCancel()
        }}
        rows={2}
        value={reason}
      />
      <Text muted size={0}>
        The importer remembers it, and does not propose the claim again.
      </Text>
      <Flex gap={2}>
        <Button text="Reject the claim" tone="critical" type="submit" />
        <Button mode="ghost" onClick={onCancel} text="Cancel" />
      </Flex>
    </Stack>
  )
}
