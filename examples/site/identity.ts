/** What this site is called. */
export const SITE_NAME = 'Example Health'

/** The language of what the site itself says, and of content that does not say its own (BCP 47). */
export const LANGUAGE = 'en-GB'
