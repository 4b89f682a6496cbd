import type {FieldDefinition, SchemaTypeDefinition} from '@sanity/types'

import type * as documents from './documents/index.ts'
import {asList, asRecords, asText, isRecord} from './rules/loose.ts'
import {documentTypes, schemaTypes} from './schema-types.ts'

export type DocumentTypeName = keyof typeof documents

export interface SchemaTypesOptions {
  /**
   * The document types to have; all, when left out. What leads only to types that
   * are left out goes with them: without `claim`, relations have no provenance.
   */
  types?: readonly DocumentTypeName[]
  /** Fields to add to document types, at the end of each. */
  extraFields?: Partial<Record<DocumentTypeName, readonly FieldDefinition[]>>
  /** The languages to choose from; any language tag, when left out. */
  locales?: readonly {value: string; title: string}[]
  /** The months between two reviews of a new document; 36, or 12 for high risk, when left out. */
  reviewIntervalMonths?: number
}

/**
 * The types of the model, fitted to a project.
 *
 * @throws Error naming the option at fault: an unknown type, a field that is there already.
 */
export function createSchemaTypes(options: SchemaTypesOptions = {}): SchemaTypeDefinition[] {
  const names: string[] = documentTypes.map(({name}) => name)
  const wanted = new Set<string>(options.types ?? names)
  for (const name of [...wanted, ...Object.keys(options.extraFields ?? {})]) {
    if (!names.includes(name)) {
      throw new Error(`"${name}" is no document type. Choose from ${names.join(', ')}.`)
    }
  }
  const missing = new Set(names.filter((name) => !wanted.has(name)))
  const types = withoutTypes(schemaTypes as unknown as Definition[], missing)
  return types.map((type) =>
    addFields(fitFields(type, options), options),
  ) as unknown as SchemaTypeDefinition[]
}

/** A type or field as it is declared. The public types are too strict to take one apart. */
type Definition = Readonly<Record<string, unknown>>

/** Leaves out types, then what leads only to them, until nothing more has to go. */
function withoutTypes(types: readonly Definition[], missing: ReadonlySet<string>): Definition[] {
  const gone = new Set(missing)
  let left = types.filter((type) => !gone.has(String(type.name)))
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    left = left.flatMap((type): Definition[] => {
      const pruned = prune(type, gone)
      if (pruned) return [pruned]
      gone.add(String(type.name))
      return []
    })
  }
  return left
}

/**
 * A definition without what leads to missing types; undefined where nothing is
 * left of it. An object that begins with a reference is a link: without its
 * target it has no meaning.
 */
function prune(definition: Definition, gone: ReadonlySet<string>): Definition | undefined {
  if (gone.has(String(definition.type))) return undefined
  if (definition.type === 'reference') {
    const to = asList(definition.to).filter(
      (target) => isRecord(target) && !gone.has(String(target.type)),
    )
    return to.length > 0 ? {...definition, to} : undefined
  }
  if (Array.isArray(definition.fields)) return pruneObject(definition, definition.fields, gone)
  if (Array.isArray(definition.of)) {
    const of = pruneAll(definition.of, gone)
    return of.length > 0 ? {...definition, of} : undefined
  }
  return definition.type === 'block' ? pruneBlock(definition, gone) : definition
}

function pruneAll(definitions: unknown, gone: ReadonlySet<string>): Definition[] {
  return asRecords(definitions).flatMap((definition): Definition[] => {
    const pruned = prune(definition, gone)
    return pruned ? [pruned] : []
  })
}

function pruneObject(
  definition: Definition,
  declared: readonly unknown[],
  gone: ReadonlySet<string>,
): Definition | undefined {
  const fields = asRecords(declared)
  const kept = pruneAll(fields, gone)
  const [first] = fields
  const isLink = first?.type === 'reference' && definition.type === 'object'
  if (kept.length === 0 || (isLink && kept[0]?.name !== first?.name)) return undefined
  return kept.every((field, index) => field === fields[index]) && kept.length === fields.length
    ? definition
    : {...definition, fields: kept}
}

function pruneBlock(definition: Definition, gone: ReadonlySet<string>): Definition {
  const marks = isRecord(definition.marks) ? definition.marks : {}
  const annotations = asRecords(marks.annotations).flatMap(
    (annotation) => prune(annotation, gone) ?? [],
  )
  return {...definition, marks: {...marks, annotations}}
}

function fitFields(
  type: Definition,
  {locales, reviewIntervalMonths}: SchemaTypesOptions,
): Definition {
  if (!Array.isArray(type.fields)) return type
  const fields = asRecords(type.fields).map((field): Definition => {
    if (field.name === 'language' && locales) {
      return {...field, options: {...asOptions(field.options), list: [...locales]}}
    }
    if (type.name === 'review' && field.name === 'intervalMonths' && reviewIntervalMonths) {
      return {...field, initialValue: reviewIntervalMonths}
    }
    return field
  })
  return {...type, fields}
}

function addFields(type: Definition, {extraFields}: SchemaTypesOptions): Definition {
  const added = extraFields?.[String(type.name) as DocumentTypeName] ?? []
  if (added.length === 0) return type
  const fields = asList(type.fields)
  for (const {name} of added) {
    if (fields.some((field) => isRecord(field) && asText(field.name) === name)) {
      throw new Error(`extraFields: ${String(type.name)} has a field "${name}" already. Rename it.`)
    }
  }
  return {...type, fields: [...fields, ...added]}
}

function asOptions(options: unknown): Definition {
  return isRecord(options) ? options : {}
}
