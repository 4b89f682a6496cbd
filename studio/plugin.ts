import type {ComponentType} from 'react'
import {definePlugin, type ObjectInputProps, type SchemaTypeDefinition} from 'sanity'

import {createSchemaTypes, type SchemaTypesOptions} from '../schemas/index.ts'
import {todayTool} from './dashboard/today-tool.ts'
import {ICONS} from './icons.ts'
import {ConditionInput} from './relations/condition-input.tsx'

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
  schema: {types: createSchemaTypes(options ?? {}).map(forStudio)},
  // The first tool is what a Studio opens with.
  tools: (tools) => [todayTool, ...tools],
}))

/** Inputs of our own, by the type that they are for. */
const INPUTS: Readonly<Record<string, ComponentType<ObjectInputProps>>> = {
  condition: ConditionInput,
}

/** The schema is headless; icons and inputs join it where there is a Studio to show them. */
function forStudio(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const icon = ICONS[type.name]
  const input = INPUTS[type.name]
  return {...type, ...(icon && {icon}), ...(input && {components: {input}})} as SchemaTypeDefinition
}
