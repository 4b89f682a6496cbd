import {Card} from '@sanity/ui'
import {styled} from 'styled-components'

interface CodeTextProps {
  /** What it is, for those who do not see it. */
  label: string
  children: string
}

/** Text for machines, as it is. */
export function CodeText({label, children}: CodeTextProps) {
  return (
    <Frame aria-label={label} border radius={2} role="region" tone="transparent">
      <pre>
        <code>{children}</code>
      </pre>
    </Frame>
  )
}

const Frame = styled(Card)`
  pre {
    margin: 0;
    padding: 12px 16px;
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 13px;
    line-height: 1.5;
    color: var(--card-fg-color);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`
