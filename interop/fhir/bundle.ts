import type {FhirOptions, HealthBundle, HealthResource} from './types.ts'

/**
 * A collection of resources, each once: the first of those with one type and id stays.
 *
 * @param resources - the resources, which refer to each other by type and id.
 * @param options - where the resources would be served.
 */
export function bundleOf(
  resources: readonly HealthResource[],
  {base}: Pick<FhirOptions, 'base'>,
): HealthBundle {
  const root = base.replace(/\/+$/, '')
  const byUrl = new Map<string, HealthResource>()
  for (const resource of resources) {
    const url = `${root}/${resource.resourceType}/${resource.id}`
    if (!byUrl.has(url)) byUrl.set(url, resource)
  }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [...byUrl].map(([fullUrl, resource]) => ({fullUrl, resource})),
  }
}

/**
 * One collection of several, each resource once.
 *
 * @param bundles - bundles of one base.
 * @param options - where the resources would be served.
 */
export function mergeBundles(
  bundles: readonly HealthBundle[],
  options: Pick<FhirOptions, 'base'>,
): HealthBundle {
  const resources = bundles.flatMap(({entry = []}) =>
    entry.flatMap(({resource}) => (resource ? [resource] : [])),
  )
  return bundleOf(resources, options)
}
