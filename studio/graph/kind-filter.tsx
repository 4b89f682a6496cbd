import {Button, Flex, Text} from '@sanity/ui'

import {KindSample} from './graph-legend.tsx'
import {KIND_TITLES, nodeKinds, type NodeKind} from './neighbourhood.ts'

interface KindFilterProps {
  counts: ReadonlyMap<NodeKind, number>
  hidden: ReadonlySet<NodeKind>
  onHide: (kinds: NodeKind[]) => void
}

/** Shows and hides documents by kind. */
export function KindFilter({counts, hidden, onHide}: KindFilterProps) {
  return (
    <Flex aria-label="Kinds that are shown" gap={2} role="group" wrap="wrap">
      {nodeKinds.flatMap((kind) => {
        const count = counts.get(kind)
        if (!count) return []
        const isShown = !hidden.has(kind)
        return [
          <Button
            aria-pressed={isShown}
            key={kind}
            mode={isShown ? 'ghost' : 'bleed'}
            onClick={() =>
              onHide(nodeKinds.filter((one) => (one === kind ? isShown : hidden.has(one))))
            }
            padding={2}
            selected={isShown}
          >
            <Flex align="center" gap={2}>
              <KindSample kind={kind} />
              <Text size={1} weight="medium">
                {KIND_TITLES[kind]} {count}
              </Text>
            </Flex>
          </Button>,
        ]
      })}
    </Flex>
  )
}
