import {Badge} from '@sanity/ui'

import {flagSeverities, titleOf, type FlagSeverity} from '../../schemas/index.ts'

const TONES = {error: 'critical', warning: 'caution', info: 'default'} as const

/** How grave something is, in a word. */
export function SeverityBadge({severity}: {severity: FlagSeverity}) {
  return (
    <Badge fontSize={1} tone={TONES[severity]}>
      {titleOf(flagSeverities, severity)}
    </Badge>
  )
}
