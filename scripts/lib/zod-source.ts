import type {SchemaType, typeEvaluate} from 'groq-js'

type TypeNode = ReturnType<typeof typeEvaluate>
type Attributes = Extract<TypeNode, {type: 'object'}>['attributes']

/** A query, the name of its result type, and what its result is. */
export interface TypedQuery {
  name: string
  resultType: string
  type: TypeNode
}

interface Context {
  schema: SchemaType
  /** Shared objects, name by source; each stands before what uses it. */
  shared: Map<string, string>
  /** Types of the schema that are being written. */
  open: readonly string[]
}

/**
 * Writes the TypeScript source of a zod schema for each query. Equal objects are
 * written once.
 *
 * @param queries - the queries with their evaluated types.
 * @param schema - the extracted schema, for the types that results name.
 * @param header - the lines that the source begins with: comment and imports.
 * @returns the source, one exported constant for each query.
 * @throws Error when a type contains itself, which the schema's rules forbid.
 */
export function zodSource(
  queries: readonly TypedQuery[],
  schema: SchemaType,
  header: readonly string[],
): string {
  const context: Context = {schema, shared: new Map(), open: []}
  const exported = queries.map(
    ({name, resultType, type}) =>
      `export const ${name}: z.ZodType<${resultType}> = ${write(type, context)}`,
  )
  const shared = [...context.shared].map(([source, name]) => `const ${name} = ${source}`)
  return `${[...header, ...shared, ...exported].join('\n\n')}\n`
}

function write(type: TypeNode, context: Context): string {
  switch (type.type) {
    case 'null':
      return 'z.null()'
    case 'string':
    case 'number':
    case 'boolean':
      return type.value === undefined
        ? `z.${type.type}()`
        : `z.literal(${JSON.stringify(type.value)})`
    case 'array':
      return `z.array(${write(type.of as TypeNode, context)})`
    case 'union':
      return writeUnion(type.of as TypeNode[], context)
    case 'inline':
      if (context.open.includes(type.name)) throw new Error(`${type.name} contains itself.`)
      return write(declared(type.name, context), {
        ...context,
        open: [...context.open, type.name],
      })
    case 'object':
      return writeObject(type, context)
    default:
      return 'z.unknown()'
  }
}

function writeObject(type: TypeNode, context: Context): string {
  const attributes = attributesOf(type, context)
  if (!attributes) return 'z.looseObject({})'
  const fields = Object.entries(attributes).map(([name, {value, optional}]) => {
    const source = write(value as TypeNode, context)
    return `  ${propertyName(name)}: ${source}${optional ? '.optional()' : ''},\n`
  })
  const source = `z.object({\n${fields.join('')}})`
  const name = context.shared.get(source) ?? `object${context.shared.size + 1}`
  context.shared.set(source, name)
  return name
}

function writeUnion(members: readonly TypeNode[], context: Context): string {
  const all = members.flatMap(flatten)
  const isNullable = all.some(({type}) => type === 'null')
  const hasText = all.some((one) => one.type === 'string' && one.value === undefined)
  const texts = all.flatMap((one) =>
    one.type === 'string' && one.value !== undefined ? [one.value] : [],
  )
  const rest = all.filter(
    (one) =>
      one.type !== 'null' &&
      !(one.type === 'string' && one.value !== undefined) &&
      // A list of anything holds no items as well.
      !(isEmptyList(one) && all.some((other) => other.type === 'array' && !isEmptyList(other))),
  )
  const sources = [
    ...(texts.length && !hasText ? [writeTexts(texts)] : []),
    ...new Set(rest.map((one) => write(one, context))),
  ]
  const [first = 'z.never()', ...others] = sources
  const isTagged = hasUniqueTags(
    all.filter(({type}) => type !== 'null'),
    sources.length,
    context,
  )
  const union = isTagged
    ? `z.discriminatedUnion('_type', [${sources.join(', ')}])`
    : `z.union([${sources.join(', ')}])`
  return `${others.length ? union : first}${isNullable ? '.nullable()' : ''}`
}

/** Can `_type` alone tell the members apart? Then a fault is reported where it is. */
function hasUniqueTags(members: readonly TypeNode[], count: number, context: Context): boolean {
  const tags = members.map((one) => {
    const tag = attributesOf(one, context)?._type
    const value = tag?.value as TypeNode | undefined
    return !tag?.optional && value?.type === 'string' ? value.value : undefined
  })
  return (
    tags.every((tag) => tag !== undefined) &&
    tags.length === count &&
    new Set(tags).size === tags.length
  )
}

/** The attributes of an object and of what it is made of; undefined where anything may follow. */
function attributesOf(type: TypeNode, context: Context): Attributes | undefined {
  if (type.type === 'inline') return attributesOf(declared(type.name, context), context)
  if (type.type !== 'object') return undefined
  if (!type.rest) return type.attributes
  const more = attributesOf(type.rest as TypeNode, context)
  return more && {...more, ...type.attributes}
}

function declared(name: string, {schema}: Context): TypeNode {
  const found = schema.find((one) => one.name === name)
  if (!found) throw new Error(`The schema has no type ${name}.`)
  return found.type === 'document'
    ? {type: 'object', attributes: found.attributes}
    : (found.value as TypeNode)
}

function flatten(type: TypeNode): TypeNode[] {
  return type.type === 'union' ? type.of.flatMap((one) => flatten(one as TypeNode)) : [type]
}

function isEmptyList(type: TypeNode): boolean {
  return type.type === 'array' && type.of.type === 'union' && type.of.of.length === 0
}

function writeTexts(values: readonly string[]): string {
  const unique = [...new Set(values)]
  return unique.length === 1
    ? `z.literal(${JSON.stringify(unique[0])})`
    : `z.enum(${JSON.stringify(unique)})`
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}
