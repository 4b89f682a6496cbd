/** For people who have a Studio: the plugin, its structure, and the types alone. */
export {schemaTypes} from './schemas/index.ts'
export {healthContent} from './studio/plugin.ts'
export {healthStructure} from './studio/structure/structure.ts'
