import {Box, Card, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import {styled} from 'styled-components'

import {blockText, type Article} from '../../schemas/index.ts'
import type {ReviewedClaim} from './claims-of-article.ts'
import {segmentsOf, type QuotePlace} from './segments.ts'
import {toneOf} from './statement.tsx'

type Body = NonNullable<Article['body']>
type Member = Body[number]

interface ArticleTextProps {
  body: Body
  claims: readonly ReviewedClaim[]
  selected: ReviewedClaim | undefined
  onSelect: (claimId: string) => void
}

const Quote = styled.mark<{$tone: string; $selected: boolean}>`
  background-color: var(--card-badge-${({$tone}) => $tone}-bg-color);
  color: inherit;
  border-radius: 2px;
  cursor: pointer;
  padding: 1px 0;
  box-decoration-break: clone;
  ${({$selected}) =>
    $selected && 'outline: 2px solid var(--card-focus-ring-color); outline-offset: 1px;'}
`

const Measure = styled(Box)`
  max-width: 68ch;
`

/** The text of an article, with each quote that a claim rests on marked where it stands. */
export const ArticleText = memo(function ArticleText({
  body,
  claims,
  selected,
  onSelect,
}: ArticleTextProps) {
  return (
    <Measure>
      <Stack gap={5}>
        {body.map((member) => (
          <Paragraph
            claims={claims.filter(({blockKey}) => blockKey === member._key)}
            key={member._key}
            member={member}
            onSelect={onSelect}
            selected={selected}
          />
        ))}
      </Stack>
    </Measure>
  )
})

/** Brings what is selected into sight when it becomes so. */
function reveal(element: HTMLElement | null) {
  element?.scrollIntoView({block: 'nearest'})
}

interface ParagraphProps extends Omit<ArticleTextProps, 'body'> {
  member: Member
}

function Paragraph({member, claims, selected, onSelect}: ParagraphProps) {
  if (member._type !== 'block') {
    const isSelected = selected !== undefined && claims.some(({_id}) => _id === selected._id)
    return (
      <Box ref={isSelected ? reveal : null}>
        <OtherMember member={member} />
      </Box>
    )
  }
  const text = blockText(member)
  const places = claims.flatMap(({_id, range}): QuotePlace[] =>
    range ? [{id: _id, start: range.start, end: range.end}] : [],
  )
  const segments = segmentsOf(text, places).map((segment) => {
    const isSelected = selected !== undefined && segment.claims.includes(selected._id)
    const claim = isSelected ? selected : claims.find(({_id}) => _id === segment.claims[0])
    return {...segment, claim, isSelected}
  })
  const content = segments.map(({start, text, claim, isSelected}) => {
    if (!claim) return <span key={start}>{text}</span>
    return (
      <Quote
        $selected={isSelected}
        $tone={toneOf(claim.state)}
        key={start}
        onClick={() => onSelect(claim._id)}
        ref={isSelected ? reveal : null}
      >
        {text}
      </Quote>
    )
  })
  if (/^h[1-6]$/.test(member.style ?? '')) {
    return (
      <Text as="h3" size={2} weight="semibold">
        {content}
      </Text>
    )
  }
  return (
    <Box paddingLeft={member.listItem ? 4 : 0}>
      <Text as="p" size={2}>
        {member.listItem ? '• ' : null}
        {content}
      </Text>
    </Box>
  )
}

function OtherMember({member}: {member: Exclude<Member, {_type: 'block'}>}) {
  switch (member._type) {
    case 'figure':
      return (
        <Text muted size={1}>
          Figure: {member.caption ?? member.alt ?? 'without a description'}
        </Text>
      )
    case 'callout':
      return (
        <Card border padding={3} radius={2}>
          <Stack gap={3}>
            {(member.body ?? []).map((block) => (
              <Text as="p" key={block._key} size={1}>
                {blockText(block)}
              </Text>
            ))}
          </Stack>
        </Card>
      )
    case 'dataTable':
      return (
        <Text as="div" size={1}>
          <table>
            {member.caption ? <caption>{member.caption}</caption> : null}
            <tbody>
              {(member.rows ?? []).map(({_key, cells}) => (
                <tr key={_key}>
                  {cells.map(({_key: cell, text, header, colspan, rowspan}) => {
                    const Cell = header ? 'th' : 'td'
                    return (
                      <Cell align="left" colSpan={colspan} key={cell} rowSpan={rowspan}>
                        {text}
                      </Cell>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Text>
      )
  }
}
