import {Text} from '@sanity/ui'

import {Advice} from './advice.tsx'

/** Stands for a page that has no address yet. */
export function NoAddress() {
  return (
    <Advice title="No address yet">
      <Text muted size={1}>
        The address of a page is made of its slug. Write the title in the form, then generate the
        slug.
      </Text>
    </Advice>
  )
}
