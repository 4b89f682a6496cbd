import {useWorkspace} from 'sanity'

/**
 * The address of a list in the structure tool, for a `Link`.
 *
 * @returns a function of the ids of the panes from the first column on.
 */
export function useListHref(): (...panes: string[]) => string {
  const {basePath} = useWorkspace()
  return (...panes) => `${basePath.replace(/\/$/, '')}/structure/${panes.join(';')}`
}
