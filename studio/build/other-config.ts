import {join, resolve} from 'node:path'

import type {Plugin} from 'vite'

/** The environment variable that names another configuration to build, for comparing with it. */
export const OTHER_CONFIG = 'HEALTH_CONTENT_STUDIO_CONFIG'

/**
 * Builds a Studio of another configuration than the one at the root, where the Sanity CLI looks.
 *
 * @param root - The folder that holds sanity.config.ts.
 * @param config - The other file, from the root.
 */
export function otherConfig(root: string, config: string): Plugin {
  return {
    name: 'health-content:other-config',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      const resolved = await this.resolve(source, importer, {skipSelf: true})
      return resolved?.id === join(root, 'sanity.config.ts') ? resolve(root, config) : null
    },
  }
}
