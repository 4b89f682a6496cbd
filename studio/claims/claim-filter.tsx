import {Box, Card, Flex, Inline, KBD, Tab, TabList, Text} from '@sanity/ui'

import type {ReviewedClaim} from './claims-of-article.ts'
import {FILTERS, filterOf, type Filter} from './filters.ts'
import {KEY_HELP} from './keyboard.ts'

interface ClaimFilterProps {
  claims: readonly ReviewedClaim[]
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Chooses which claims are listed, and tells the keys. */
export function ClaimFilter({claims, filter, onFilter}: ClaimFilterProps) {
  return (
    <Card borderBottom padding={3}>
      <Flex align="center" gap={4} justify="space-between" wrap="wrap">
        <TabList gap={1}>
          {FILTERS.map(({name, title}) => (
            <Tab
              aria-controls="claims-list"
              id={`claims-${name}`}
              key={name}
              label={`${title} (${claims.filter(({state}) => filterOf(state) === name).length})`}
              onClick={() => onFilter(name)}
              selected={name === filter}
            />
          ))}
        </TabList>
        <Inline gap={3}>
          {KEY_HELP.map(({keys, does}) => (
            <Flex align="center" gap={1} key={keys}>
              <KBD>{keys}</KBD>
              <Box>
                <Text muted size={0}>
                  {does}
                </Text>
              </Box>
            </Flex>
          ))}
        </Inline>
      </Flex>
    </Card>
  )
}
