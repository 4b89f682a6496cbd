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
    <Marked>
      <Text as="p" size={1}>
        {pieces.map(({at, text, change}) => {
          if (change === 'same') return <span key={at}>{text}</span>
          const words = text.trimStart()
          const Mark = change === 'added' ? 'ins' : 'del'
          return (
            <span key={at}>
              {text.slice(0, text.length - words.length)}
              <Mark>{words}</Mark>
            </span>
          )
        })}
      </Text>
    </Marked>
  )
}

const Marked = styled.div`
  white-space: pre-wrap;

  ins,
  del {
    padding: 1px 2px;
    border-radius: 2px;
    color: inherit;
  }
  ins {
    background: var(--card-badge-positive-bg-color);
    text-decoration: underline;
  }
  del {
    background: var(--card-badge-critical-bg-color);
  }
`
