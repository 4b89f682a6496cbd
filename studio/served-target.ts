import {TARGET_META_NAME, parseServedTarget, readTarget, type Target} from '../environment.ts'

/**
 * Where the running Studio finds its content: what its server wrote into the
 * page, so that one build serves any lake or project, or what the environment
 * said when the Studio was built (`sanity deploy`, `sanity dev`, the CLI).
 */
export function servedTarget(): Target {
  const written = globalThis.document
    ?.querySelector(`meta[name="${TARGET_META_NAME}"]`)
    ?.getAttribute('content')
  if (written) return parseServedTarget(written)

  // Spelt out one by one: the bundler replaces each by its value.
  return readTarget({
    SANITY_PROJECT_ID: process.env.SANITY_PROJECT_ID,
    SANITY_DATASET: process.env.SANITY_DATASET,
    HEALTH_CONTENT_LAKE_PORT: process.env.HEALTH_CONTENT_LAKE_PORT,
  })
}
