import {relative} from 'node:path'

import type {Plugin} from 'vite'

/** The environment variable that asks for names in a build, for measuring it. */
export const NAME_COMPONENTS = 'HEALTH_CONTENT_NAME_COMPONENTS'

/** What the names of this package's own components begin with. */
export const NAME_PREFIX = 'own:'

const COMPONENT = /^(?:export )?(?:function|const) ([A-Z]\w*)/gm

/**
 * Gives the components under studio/ their names in a build, as 'own:graph/graph-view.tsx#GraphView',
 * so that a browser can be asked which of them were drawn.
 *
 * @param root - The folder that holds studio/.
 */
export function nameComponents(root: string): Plugin {
  return {
    name: 'name-components',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      const file = relative(`${root}/studio`, id)
      if (file.startsWith('..') || !file.endsWith('.tsx')) return null
      const names = [...code.matchAll(COMPONENT)].flatMap(([, name]) => name ?? [])
      if (names.length === 0) return null
      const naming = `
for (const [name, component] of Object.entries({${names.join(', ')}})) {
  if (typeof component === 'function' || component?.$$typeof)
    component.displayName = ${JSON.stringify(`${NAME_PREFIX}${file}#`)} + name
}`
      return {code: code + naming, map: null}
    },
  }
}
