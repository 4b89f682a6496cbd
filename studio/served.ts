import {
  SITE_META_NAME,
  TARGET_META_NAME,
  parseServedSite,
  parseServedTarget,
  readSite,
  readTarget,
  type Site,
  type Target,
} from '../environment.ts'

/**
 * Where the running Studio finds its content: what its server wrote into the
 * page, so that one build serves any lake or project, or what the environment
 * said when the Studio was built (`sanity deploy`, `sanity dev`, the CLI).
 */
export function servedTarget(): Target {
  const written = writtenInPage(TARGET_META_NAME)
  if (written) return parseServedTarget(written)

  // Spelt out one by one: the bundler replaces each by its value.
  return readTarget({
    SANITY_PROJECT_ID: process.env.SANITY_PROJECT_ID,
    SANITY_DATASET: process.env.SANITY_DATASET,
    HEALTH_CONTENT_LAKE_PORT: process.env.HEALTH_CONTENT_LAKE_PORT,
  })
}

/** The site whose pages the running Studio shows, found as its content is. */
export function servedSite(target: Target): Site | undefined {
  const written = writtenInPage(SITE_META_NAME)
  if (written) return parseServedSite(written)
  return readSite(
    {
      HEALTH_CONTENT_SITE_URL: process.env.HEALTH_CONTENT_SITE_URL,
      HEALTH_CONTENT_PREVIEW_SECRET: process.env.HEALTH_CONTENT_PREVIEW_SECRET,
    },
    target,
  )
}

function writtenInPage(name: string): string | null | undefined {
  return globalThis.document?.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
}
