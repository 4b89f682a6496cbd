import type {ArraySchemaType, ObjectSchemaType, Path, PathSegment, SchemaType} from '@sanity/types'

import type {SanityDocumentLike} from '../types/base.ts'
import {healthRules} from './all-rules.ts'
import {asList, asText, isRecord} from './loose.ts'
import type {HealthRule, Loose, Problem, RelatedDocument, RuleContext, RuleLevel} from './rule.ts'
import {isOfType} from './schema-type.ts'
import {
  blockProblems,
  keyProblems,
  memberType,
  undeclaredMember,
  type BlockDeclaration,
} from './structure.ts'

/** What a check found in one document. */
export interface DocumentFinding {
  code: string
  level: RuleLevel
  message: string
  path: Path
}

export interface CheckOptions {
  /** YYYY-MM-DD; now, when left out. */
  today?: string
  /** What is known of other documents; without it, rules that need them are silent. */
  related?: (id: string) => RelatedDocument | undefined
  /** Leave out the rules that only warn. */
  errorsOnly?: boolean
}

/**
 * Runs every rule of the model over one document, in one walk over its compiled
 * type. Pure: it asks nobody, so it may run at each key stroke.
 */
export function checkDocument(
  document: SanityDocumentLike,
  type: SchemaType,
  {
    today = new Date().toISOString().slice(0, 10),
    related = () => undefined,
    errorsOnly = false,
  }: CheckOptions = {},
): DocumentFinding[] {
  const walk: Walk = {document, today, related, errorsOnly, findings: []}
  visit(walk, document, type, [], undefined)
  return walk.findings
}

interface Walk {
  document: SanityDocumentLike
  today: string
  related: (id: string) => RelatedDocument | undefined
  errorsOnly: boolean
  findings: DocumentFinding[]
}

function visit(walk: Walk, value: unknown, type: SchemaType, path: Path, parent: unknown): void {
  if (value === undefined || value === null) return
  if (type.jsonType === 'object') visitObject(walk, value, type, path, parent)
  else if (type.jsonType === 'array') visitArray(walk, value, type as ArraySchemaType, path, parent)
}

function visitObject(
  walk: Walk,
  value: unknown,
  type: ObjectSchemaType,
  path: Path,
  parent: unknown,
): void {
  if (!isRecord(value)) return
  applyRules(walk, value, type, path, parent)
  const declaration = blockDeclarationOf(type)
  if (declaration) {
    visitBlock(walk, value, declaration, path)
    return
  }
  for (const field of type.fields) {
    const member = value[field.name]
    if (member !== undefined) visit(walk, member, field.type, [...path, field.name], value)
  }
}

function visitBlock(walk: Walk, block: Loose, declaration: BlockDeclaration, path: Path): void {
  for (const {code, ...problem} of blockProblems(block, declaration)) {
    report(walk, {code, level: 'error'}, problem, path)
  }
  const annotated = [
    {field: 'markDefs', types: declaration.annotations},
    {field: 'children', types: declaration.inline},
  ]
  for (const {field, types} of annotated) {
    for (const [index, item] of asList(block[field]).entries()) {
      const type = isRecord(item) ? types.get(asText(item._type) ?? '') : undefined
      if (type) visit(walk, item, type, [...path, field, segmentOf(item, index)], block)
    }
  }
}

function visitArray(
  walk: Walk,
  value: unknown,
  type: ArraySchemaType,
  path: Path,
  parent: unknown,
): void {
  if (!Array.isArray(value)) return
  applyRules(walk, {blocks: value}, type, path, parent)
  for (const {code, ...problem} of keyProblems(value)) {
    report(walk, {code, level: 'error'}, problem, path)
  }
  for (const [index, item] of value.entries()) {
    const member = memberType(item, type)
    if (member) {
      visit(walk, item, member, [...path, segmentOf(item, index)], value)
      continue
    }
    const {code, ...problem} = undeclaredMember(item, index, type)
    report(walk, {code, level: 'error'}, problem, path)
  }
}

function applyRules(walk: Walk, value: Loose, type: SchemaType, path: Path, parent: unknown): void {
  const rules = rulesOf(type)
  if (rules.length === 0) return
  const {document, today, related, errorsOnly} = walk
  const context: RuleContext = {document, type, parent, today, related}
  for (const rule of rules) {
    if (errorsOnly && rule.level !== 'error') continue
    for (const problem of rule.check(value, context)) report(walk, rule, problem, path)
  }
}

function report(
  walk: Walk,
  {code, level}: Pick<HealthRule, 'code' | 'level'>,
  {message, path = []}: Problem,
  at: Path,
): void {
  walk.findings.push({code, level, message, path: [...at, ...path]})
}

function segmentOf(item: unknown, index: number): PathSegment {
  const key = isRecord(item) ? asText(item._key) : undefined
  return key ? {_key: key} : index
}

const rulesByType = new WeakMap<SchemaType, readonly HealthRule[]>()

/** The rules of a type and of the types it is made from. */
function rulesOf(type: SchemaType): readonly HealthRule[] {
  const cached = rulesByType.get(type)
  if (cached) return cached
  const names = new Set<string>()
  for (let one: SchemaType | undefined = type; one; one = one.type) names.add(one.name)
  const rules = healthRules.filter((rule) => rule.on.some((name) => names.has(name)))
  rulesByType.set(type, rules)
  return rules
}

const blockDeclarations = new WeakMap<SchemaType, BlockDeclaration>()

/** What a block type declares; undefined where the type is no block. */
function blockDeclarationOf(type: ObjectSchemaType): BlockDeclaration | undefined {
  const cached = blockDeclarations.get(type)
  if (cached) return cached
  if (!isOfType(type, 'block')) return undefined
  const members = childTypes(type)
  const span = members.find((member) => member.name === 'span')
  const declaration: BlockDeclaration = {
    decorators: new Set(valuesIn(span, 'decorators')),
    annotations: new Map(typesIn(span, 'annotations').map((one) => [one.name, one])),
    styles: new Set(listOf(type, 'style')),
    lists: new Set(listOf(type, 'listItem')),
    inline: new Map(
      members.filter((member) => member !== span).map((member) => [member.name, member]),
    ),
  }
  blockDeclarations.set(type, declaration)
  return declaration
}

function childTypes(type: ObjectSchemaType): SchemaType[] {
  const children = type.fields.find((field) => field.name === 'children')?.type
  return children?.jsonType === 'array' ? (children as ArraySchemaType).of : []
}

function listOf(type: ObjectSchemaType, field: string): string[] {
  const options: unknown = type.fields.find(({name}) => name === field)?.type.options
  return isRecord(options) ? valuesIn(options, 'list') : []
}

function valuesIn(holder: unknown, member: string): string[] {
  return asList(isRecord(holder) ? holder[member] : undefined).flatMap((one) =>
    isRecord(one) && typeof one.value === 'string' ? [one.value] : [],
  )
}

function typesIn(holder: unknown, member: string): SchemaType[] {
  return asList(isRecord(holder) ? holder[member] : undefined) as SchemaType[]
}
