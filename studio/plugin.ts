import {definePlugin, type SchemaTypeDefinition} from 'sanity'

import {schemaTypes} from '../schemas/index.ts'
import {ICONS} from './icons.ts'

/** Adds conditions, symptoms, causes, treatments and what belongs to them to a Studio. */
export const healthContent = definePlugin(() => ({
  name: 'sanity-health-content',
  schema: {types: schemaTypes.map(withIcon)},
}))

/** The schema is headless; icons join it where there is a Studio to show them. */
function withIcon(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const icon = ICONS[type.name]
  return icon ? {...type, icon} : type
}
