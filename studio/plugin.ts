import type {ComponentType} from 'react'
import {definePlugin, type ObjectInputProps, type SchemaTypeDefinition} from 'sanity'

import {createSchemaTypes, isReviewedType, type SchemaTypesOptions} from '../schemas/index.ts'
import {todayTool} from './dashboard/today-tool.ts'
import {ICONS} from './icons.ts'
import {ConditionInput} from './relations/condition-input.tsx'
import {withReviewActions} from './review/actions.tsx'
import {reviewBadges} from './review/badges.ts'
import {reviewedForm} from './review/review-banner.tsx'
import {siteProvider, type SiteOptions} from './previews/site.tsx'
import type {ReviewOptions} from './review/review-options.ts'
import {writingInspector} from './writing/inspector.ts'
import {withWritingHelp} from './writing/writing-validation.ts'

/** What a project may fit to itself; see docs/schema.md. */
export interface HealthContentOptions extends SchemaTypesOptions {
  /** How the sign-off of conditions, treatments and articles works. */
  review?: ReviewOptions
  /** The site that shows the content to readers, for the previews of its pages. */
  site?: SiteOptions | undefined
}

/**
 * Adds conditions, symptoms, causes, treatments and what belongs to them to a Studio.
 *
 * @example defineConfig({plugins: [structureTool({structure: healthStructure}), healthContent()]})
 * @throws Error naming the option at fault: an unknown type, a field that is there already.
 */
export const healthContent = definePlugin<HealthContentOptions | void>((options) => {
  const review = options?.review ?? {}
  const badges = reviewBadges(review)
  return {
    name: 'sanity-health-content',
    schema: {
      types: createSchemaTypes(options ?? {}).map((type) =>
        withWritingHelp(forStudio(type, review)),
      ),
    },
    document: {
      actions: (actions, {schemaType}) =>
        isReviewedType(schemaType) ? withReviewActions(actions, review) : actions,
      badges: (others, {schemaType}) =>
        isReviewedType(schemaType) ? [...others, ...badges] : others,
      inspectors: (others) => [...others, writingInspector],
    },
    studio: {components: {layout: siteProvider(options?.site)}},
    // The first tool is what a Studio opens with.
    tools: (tools) => [todayTool, ...tools],
  }
})

/** Inputs of our own, by the type that they are for. */
const INPUTS: Readonly<Record<string, ComponentType<ObjectInputProps>>> = {
  condition: ConditionInput,
}

/** The schema is headless; icons and inputs join it where there is a Studio to show them. */
function forStudio(type: SchemaTypeDefinition, review: ReviewOptions): SchemaTypeDefinition {
  const icon = ICONS[type.name]
  const own = INPUTS[type.name]
  const input = isReviewedType(type.name) ? reviewedForm(review, own) : own
  return {...type, ...(icon && {icon}), ...(input && {components: {input}})} as SchemaTypeDefinition
}
