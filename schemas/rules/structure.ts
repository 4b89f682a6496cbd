import type {ArraySchemaType, SchemaType} from '@sanity/types'

import {asList, asRecord, asRecords, asText, isRecord} from './loose.ts'
import type {Loose, Problem, RuleLevel} from './rule.ts'

/** What the stock validator lets pass, by code. The walk over the document checks it. */
export const structureRules = [
  {
    code: 'key-missing',
    level: 'error',
    title: 'Every object in an array has a _key.',
  },
  {
    code: 'key-repeated',
    level: 'error',
    title: 'No two items of an array have the same _key.',
  },
  {
    code: 'member-undeclared',
    level: 'error',
    title: 'An array holds only the types that its schema declares.',
  },
  {
    code: 'mark-undefined',
    level: 'error',
    title: 'A mark of a span is a declared decorator or has its definition in the block.',
  },
  {
    code: 'style-undeclared',
    level: 'error',
    title: 'A block has a declared style and a declared kind of list.',
  },
] as const satisfies readonly {code: string; level: RuleLevel; title: string}[]

export type StructureCode = (typeof structureRules)[number]['code']

export interface StructureProblem extends Problem {
  code: StructureCode
}

/** Missing and repeated keys of an array. */
export function keyProblems(items: readonly unknown[]): StructureProblem[] {
  const seen = new Set<string>()
  return items.flatMap((item, index): StructureProblem[] => {
    if (!isRecord(item)) return []
    const key = asText(item._key)
    if (!key) {
      return [
        {
          code: 'key-missing',
          message: `Item ${index + 1} has no _key. Give it one that no other item has.`,
          path: [index],
        },
      ]
    }
    if (seen.has(key)) {
      return [
        {
          code: 'key-repeated',
          message: `The _key "${key}" stands twice. Give item ${index + 1} another one.`,
          path: [index],
        },
      ]
    }
    seen.add(key)
    return []
  })
}

/** The declared type of an array item; undefined where the array does not declare it. */
export function memberType(item: unknown, array: ArraySchemaType): SchemaType | undefined {
  if (isRecord(item)) {
    const name = asText(item._type)
    const objects = array.of.filter((member) => member.jsonType === 'object')
    if (name) return objects.find((member) => member.name === name)
    return '_ref' in item ? objects.find((member) => member.name === 'reference') : undefined
  }
  if (Array.isArray(item) || item === null || item === undefined) return undefined
  return array.of.find((member) => member.jsonType === typeof item)
}

/** An array item of a type that the array does not declare. */
export function undeclaredMember(
  item: unknown,
  index: number,
  array: ArraySchemaType,
): StructureProblem {
  const allowed = array.of.map((member) => member.name).join(', ')
  return {
    code: 'member-undeclared',
    message: `Item ${index + 1} is ${nameOf(item)}, which does not belong here. Allowed: ${allowed}.`,
    path: [index],
  }
}

/** What a block type declares, read once from its compiled schema. */
export interface BlockDeclaration {
  decorators: ReadonlySet<string>
  annotations: ReadonlyMap<string, SchemaType>
  styles: ReadonlySet<string>
  lists: ReadonlySet<string>
  inline: ReadonlyMap<string, SchemaType>
}

/** Keys, marks, style and members of one block. */
export function blockProblems(block: Loose, declared: BlockDeclaration): StructureProblem[] {
  const problems: StructureProblem[] = []
  const style = asText(block.style)
  if (style && !declared.styles.has(style)) {
    problems.push({
      code: 'style-undeclared',
      message: `The style "${style}" does not belong here. Allowed: ${[...declared.styles].join(', ')}.`,
      path: ['style'],
    })
  }
  const list = asText(block.listItem)
  if (list && !declared.lists.has(list)) {
    problems.push({
      code: 'style-undeclared',
      message: `The list "${list}" does not belong here. Allowed: ${[...declared.lists].join(', ')}.`,
      path: ['listItem'],
    })
  }
  problems.push(...below('children', keyProblems(asList(block.children))))
  problems.push(...below('markDefs', keyProblems(asList(block.markDefs))))
  for (const [index, mark] of asList(block.markDefs).entries()) {
    if (declared.annotations.has(asText(asRecord(mark)?._type) ?? '')) continue
    problems.push({
      code: 'member-undeclared',
      message: `The mark definition ${index + 1} is ${nameOf(mark)}, which does not belong here. Allowed: ${[...declared.annotations.keys()].join(', ')}.`,
      path: ['markDefs', index],
    })
  }
  const defined = new Set(asRecords(block.markDefs).map((mark) => mark._key))
  for (const [index, child] of asList(block.children).entries()) {
    const type = asText(asRecord(child)?._type)
    if (type !== 'span' && !declared.inline.has(type ?? '')) {
      problems.push({
        code: 'member-undeclared',
        message: `The child ${index + 1} of the block is ${nameOf(child)}, which does not belong in a text.`,
        path: ['children', index],
      })
    }
    for (const mark of asList(asRecord(child)?.marks)) {
      if (typeof mark === 'string' && (declared.decorators.has(mark) || defined.has(mark))) continue
      problems.push({
        code: 'mark-undefined',
        message: `The mark "${String(mark).slice(0, 40)}" is neither a decorator (${[...declared.decorators].join(', ')}) nor defined in this block. Remove it, or define it.`,
        path: ['children', index, 'marks'],
      })
    }
  }
  return problems
}

function below(field: string, problems: StructureProblem[]): StructureProblem[] {
  return problems.map((problem) => ({...problem, path: [field, ...(problem.path ?? [])]}))
}

function nameOf(item: unknown): string {
  if (!isRecord(item))
    return item === null ? 'null' : `a ${Array.isArray(item) ? 'list' : typeof item}`
  return asText(item._type) ? `"${String(item._type).slice(0, 40)}"` : 'an object without _type'
}
