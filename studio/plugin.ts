import {definePlugin, type SchemaTypeDefinition} from 'sanity'

import {createSchemaTypes, type SchemaTypesOptions} from '../schemas/index.ts'
import {ICONS} from './icons.ts'

/** What a project may fit to itself; see docs/schema.md. */
export type HealthContentOptions = SchemaTypesOptions

/**
 * Adds conditions, symptoms, causes, treatments and what belongs to them to a Studio.
 *
 * @example defineConfig({plugins: [structureTool({structure: healthStructure}), healthContent()]})
 * @throws Error naming the option at fault: an unknown type, a field that is there already.
 */
export const healthContent = definePlugin<HealthContentOptions | void>((options) => ({
  name: 'sanity-health-content',
  schema: {types: createSchemaTypes(options ?? {}).map(withIcon)},
}))

/** The schema is headless; icons join it where there is a Studio to show them. */
function withIcon(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const icon = ICONS[type.name]
  return icon ? {...type, icon} : type
}
