/** The view of what became of an imported article, as addresses name it. */
export const LAST_IMPORT = 'last-import'
