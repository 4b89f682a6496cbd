/** For people who have a Studio: the plugin, its structure, and the types alone. */
export {createSchemaTypes, schemaTypes} from './schemas/index.ts'
export {healthContent, type HealthContentOptions} from './studio/plugin.ts'
export {documentNode} from './studio/structure/document-views.ts'
export {healthStructure} from './studio/structure/structure.ts'
