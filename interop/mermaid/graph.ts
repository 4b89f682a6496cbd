import type {graphOf} from '../../queries/index.ts'

/**
 * A graph of relations as a Mermaid flowchart.
 *
 * @param graph - what `graphOf` made of a result of `graph`.
 * @returns Mermaid text, one node or edge a line.
 */
export function graphMermaid({nodes, edges}: ReturnType<typeof graphOf>): string {
  const names = new Map(nodes.map(({_id}, index) => [_id, `n${index}`]))
  return [
    'flowchart LR',
    ...nodes.map(({_id, _type, title}) => `  ${names.get(_id)}["${label(title)}"]:::${_type}`),
    ...edges.map(
      ({from, to, kind, role}) =>
        `  ${names.get(from)} -->|"${label(role ? `${kind}: ${role}` : kind)}"| ${names.get(to)}`,
    ),
    '',
  ].join('\n')
}

/** Mermaid reads HTML in labels, and `#` begins one of its entities. */
function label(text: string): string {
  return text
    .replace(/[#"<>&`\\]/g, (sign) => `#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, ' ')
    .trim()
}
