export {evidenceCsv} from './csv/evidence.ts'
export * from './fhir/index.ts'
export * from './json-ld/index.ts'
export {graphMermaid} from './mermaid/graph.ts'
