import {Text} from '@sanity/ui'
import {useMemo} from 'react'
import {styled} from 'styled-components'

import {wordDiff} from './word-diff.ts'

interface ChangedTextProps {
  before: string
  after: string
}

/** A text with what was added and removed, told by underlining and striking out as well as by colour. */
export function ChangedText({before, after}: ChangedTextProps) {
  const pieces = useMemo(() => wordDiff(before, after), [before, after])
  return (
    <Body>
      {pieces.map(({at, text, change}) => {
        if (change === 'same') return <span key={at}>{text}</span>
        return change === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>
      })}
    </Body>
  )
}

const Body = styled(Text).attrs({as: 'p', size: 1})`
  white-space: pre-wrap;

  ins {
    color: inherit;
    background: var(--card-badge-positive-bg-color);
    text-decoration: underline;
  }
  del {
    color: inherit;
    background: var(--card-badge-critical-bg-color);
  }
`
