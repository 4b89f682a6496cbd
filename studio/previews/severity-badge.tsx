import {Badge, Flex} from '@sanity/ui'

import {flagSeverities, titleOf, type FlagSeverity} from '../../schemas/index.ts'

const TONES = {error: 'critical', warning: 'caution', info: 'default'} as const

/** How grave something is, in a word; as wide for each, so that lists align. */
export function SeverityBadge({severity}: {severity: FlagSeverity}) {
  return (
    <Flex flex="none" style={{width: '4.5rem'}}>
      <Badge fontSize={1} tone={TONES[severity]}>
        {titleOf(flagSeverities, severity)}
      </Badge>
    </Flex>
  )
}
