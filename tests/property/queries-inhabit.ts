import type {SchemaType, typeEvaluate} from 'groq-js'

export type TypeNode = ReturnType<typeof typeEvaluate>
type Inner = {type: string; name?: string; of?: unknown; value?: unknown}

/**
 * Where a value is not of a type: one line for each place, none when it inhabits
 * the type. Attributes that the type does not name count as faults too.
 */
export function faultsOf(value: unknown, type: TypeNode, schema: SchemaType, at = '$'): string[] {
  switch (type.type) {
    case 'unknown':
      return []
    case 'null':
      return value === null ? [] : [`${at}: ${brief(value)} is not null`]
    case 'string':
    case 'number':
    case 'boolean':
      if (typeof value !== type.type) return [`${at}: ${brief(value)} is no ${type.type}`]
      return type.value === undefined || type.value === value
        ? []
        : [`${at}: ${brief(value)} is not ${brief(type.value)}`]
    case 'array':
      if (!Array.isArray(value)) return [`${at}: ${brief(value)} is no array`]
      return value.flatMap((item, index) => faultsOf(item, type.of, schema, `${at}[${index}]`))
    case 'union': {
      const attempts = type.of.map((one) => faultsOf(value, one as TypeNode, schema, at))
      if (attempts.some((faults) => faults.length === 0)) return []
      return attempts.length === 0
        ? [`${at}: ${brief(value)} inhabits nothing`]
        : // The alternative that comes nearest says most.
          (attempts.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] as string[])
    }
    case 'inline':
      return faultsOf(value, declared(type.name, schema), schema, at)
    case 'object':
      return objectFaults(value, type, schema, at)
    default:
      return [`${at}: no rule for the type ${(type as Inner).type}`]
  }
}

function objectFaults(
  value: unknown,
  type: Extract<TypeNode, {type: 'object'}>,
  schema: SchemaType,
  at: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${at}: ${brief(value)} is no object`]
  }
  const fields = value as Record<string, unknown>
  const attributes = allAttributes(type, schema)
  if (!attributes) return []
  return [
    ...Object.entries(attributes).flatMap(([name, attribute]) => {
      if (fields[name] === undefined) return attribute.optional ? [] : [`${at}.${name}: missing`]
      return faultsOf(fields[name], attribute.value as TypeNode, schema, `${at}.${name}`)
    }),
    ...Object.keys(fields)
      .filter((name) => !attributes[name])
      .map((name) => `${at}.${name}: not in the type`),
  ]
}

type Attributes = Extract<TypeNode, {type: 'object'}>['attributes']

/** The attributes of an object and of what it is made of; undefined where anything may follow. */
function allAttributes(type: TypeNode, schema: SchemaType): Attributes | undefined {
  if (type.type === 'inline') return allAttributes(declared(type.name, schema), schema)
  if (type.type !== 'object') return undefined
  const {rest} = type
  if (!rest) return type.attributes
  const more = allAttributes(rest as TypeNode, schema)
  return more && {...more, ...type.attributes}
}

function declared(name: string, schema: SchemaType): TypeNode {
  const found = schema.find((one) => one.name === name)
  if (!found) throw new Error(`The schema has no type ${name}`)
  return (found.type === 'document'
    ? {type: 'object', attributes: found.attributes}
    : found.value) as unknown as TypeNode
}

function depth(faults: readonly string[]): number {
  return Math.max(...faults.map((fault) => fault.split(':', 1)[0]?.split(/[.[]/).length ?? 0))
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 80)
}
