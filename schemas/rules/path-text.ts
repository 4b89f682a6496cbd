import type {Path} from '@sanity/types'

/** A path as Sanity writes it: symptoms[_key=="symptom-a"].frequency.n */
export function pathText(path: Path): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'string') return text ? `${text}.${segment}` : segment
    if (typeof segment === 'number') return `${text}[${segment}]`
    if (Array.isArray(segment)) return `${text}[${segment.join(':')}]`
    return `${text}[_key==${JSON.stringify(segment._key)}]`
  }, '')
}
