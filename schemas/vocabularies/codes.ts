import {vocabulary, type ValueOf} from './vocabulary.ts'

/** How well a code fits the document that carries it (SKOS matches). */
export const codeMappings = vocabulary([
  {value: 'exact', title: 'Exact', help: 'Means the same.'},
  {value: 'broad', title: 'Broad', help: 'The code means more than the document.'},
  {value: 'narrow', title: 'Narrow', help: 'The code means less than the document.'},
  {value: 'related', title: 'Related', help: 'Neither contains the other.'},
])
export type CodeMapping = ValueOf<typeof codeMappings>
