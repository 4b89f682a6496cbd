import type {ArraySchemaType, ObjectSchemaType, SchemaType} from '@sanity/types'

import {attributePaths, MAX_ATTRIBUTE_PATHS} from './attribute-paths.ts'
import {codeSystemRules, isCodeSystem} from './codes/index.ts'
import {healthSchema} from './compile.ts'
import {clinicalFields} from './derived/clinical-fields.ts'
import {healthRules} from './rules/all-rules.ts'
import {asList, asText, isRecord} from './rules/loose.ts'
import type {RuleLevel} from './rules/rule.ts'
import {isOfType} from './rules/schema-type.ts'
import {structureRules} from './rules/structure.ts'
import {documentTypes, objectTypes, relationTypes, schemaTypes} from './schema-types.ts'
import {documentCodes} from './validate.ts'
import {vocabularies, type Term} from './vocabularies/index.ts'

interface CodeReference {
  code: string
  level: RuleLevel
  title: string
}

const schema = healthSchema()

/**
 * The reference of the model as Markdown, made from the compiled schema: every
 * type, field, vocabulary and rule. It cannot say what is not so.
 */
export function describeSchema({integrity}: {integrity: readonly CodeReference[]}): string {
  return (
    [
      '# The schema',
      'This file is made from the schema by `node scripts/generate-schema-docs.ts`. Do not edit it.',
      overview(),
      '## Fitting it to a project',
      fitting,
      '## Documents',
      ...documentTypes.map(({name}) => describeType(name)),
      '## Relations',
      'A relation stands once, in an array on its condition, under a `_key` made from its kind and its target (`relationKey`). The other direction is a query.',
      ...relationTypes.map(({name}) => describeType(name)),
      '## Objects',
      ...objectTypes.map(({name}) => describeType(name)),
      '## Vocabularies',
      ...Object.entries(vocabularies).map(([name, terms]) => describeVocabulary(name, terms)),
      '## Rules',
      rulesSection(integrity),
      '',
    ]
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd() + '\n'
  )
}

function overview(): string {
  const reviewed = Object.entries(clinicalFields).map(
    ([type, fields]) => `- \`${type}\`: ${fields.map((field) => `\`${field}\``).join(', ')}`,
  )
  return [
    `${documentTypes.length} document types, ${relationTypes.length} relation types and ${objectTypes.length} object types make ${attributePaths(schema).length} distinct attribute paths (the limit kept here is ${MAX_ATTRIBUTE_PATHS}).`,
    '\nA medical sign-off covers these fields. An edit of one of them voids it; an edit of any other field does not.\n',
    ...reviewed,
  ].join('\n')
}

const fitting = `\`schemaTypes\` holds every type. \`createSchemaTypes\` fits them to a project; neither needs React:

\`\`\`ts
import {createSchemaTypes} from 'sanity-health-content/schemas'

createSchemaTypes({
  // Without \`claim\`, relations have no provenance: what leads only to types left out goes too.
  types: ['condition', 'symptom', 'cause', 'treatment', 'test', 'article', 'source', 'person'],
  extraFields: {condition: [{name: 'featured', title: 'Featured', type: 'boolean'}]},
  locales: [{value: 'en', title: 'English'}],
  reviewIntervalMonths: 24,
})
\`\`\`

An asterisk marks a required field.`

function describeType(name: string): string {
  const type = schema.get(name)
  if (!type) throw new Error(`${name} is not in the compiled schema.`)
  const heading = `### ${name}\n\n${type.title ?? name}.`
  if (type.jsonType === 'array') return `${heading} ${membersOf(type as ArraySchemaType)}`
  if (type.jsonType !== 'object') return heading
  return `${heading}\n\n${table(
    ['field', 'type', 'what it is'],
    (type as ObjectSchemaType).fields.map((field) => [
      `\`${field.name}\`${isRequired(field.type) ? ' *' : ''}`,
      typeText(field.type),
      sentences(field.type.title, asText(field.type.description)),
    ]),
  )}`
}

function sentences(title: string | undefined, description: string | undefined): string {
  if (!title || !description) return title ?? description ?? ''
  return /[.?!]$/.test(title) ? `${title} ${description}` : `${title}. ${description}`
}

function membersOf(type: ArraySchemaType): string {
  const members = type.of.map((member) => `\`${member.name}\``).join(', ')
  const block = type.of.find((member) => member.name === 'block')
  return `An array of ${members}.${block ? blockText(block) : ''}`
}

function blockText(block: SchemaType): string {
  if (block.jsonType !== 'object') return ''
  const fieldType = (name: string) => block.fields.find((field) => field.name === name)?.type
  const children = fieldType('children')
  const span =
    children?.jsonType === 'array'
      ? (children as ArraySchemaType).of.find((member) => member.name === 'span')
      : undefined
  return [
    '\n',
    `- styles: ${named(fieldType('style')?.options, 'list', 'value')}`,
    `- lists: ${named(fieldType('listItem')?.options, 'list', 'value')}`,
    `- decorators: ${named(span, 'decorators', 'value')}`,
    `- annotations: ${named(span, 'annotations', 'name')}`,
  ].join('\n')
}

/** The values of one member of a list that a compiled type holds, as code. */
function named(holder: unknown, list: string, key: string): string {
  return asList(isRecord(holder) ? holder[list] : undefined)
    .flatMap((one) => (isRecord(one) ? (asText(one[key]) ?? []) : []))
    .map((value) => `\`${value}\``)
    .join(', ')
}

function typeText(type: SchemaType): string {
  if (type.jsonType === 'array') {
    const vocabulary = vocabularyOf(type.options)
    if (vocabulary) return `list of [${vocabulary}](#${vocabulary.toLowerCase()})`
    const array = type as ArraySchemaType
    if (array.name !== 'array') return linkTo(array.name)
    return `list of ${array.of.map(typeText).join(', ')}`
  }
  if (isOfType(type, 'reference')) {
    const to = asList('to' in type ? type.to : undefined)
      .flatMap((target) => (isRecord(target) ? (asText(target.name) ?? []) : []))
      .map((target) => linkTo(target))
    const weak = 'weak' in type && type.weak === true ? 'weak reference' : 'reference'
    return `${weak} to ${to.join(', ')}`
  }
  const vocabulary = vocabularyOf(type.options)
  if (vocabulary) return `one of [${vocabulary}](#${vocabulary.toLowerCase()})`
  return linkTo(type.name)
}

function linkTo(name: string): string {
  const isOurs = schemaTypes.some((type) => type.name === name)
  return isOurs ? `[${name}](#${name.toLowerCase()})` : name
}

/** The vocabulary that a field's list was made from: the same values in the same order. */
function vocabularyOf(options: unknown): string | undefined {
  const list = asList(isRecord(options) ? options.list : undefined)
  if (list.length === 0) return undefined
  const values = list.map((one) => (isRecord(one) ? one.value : one)).join(' ')
  return Object.entries(vocabularies).find(
    ([, terms]) => terms.map((term) => term.value).join(' ') === values,
  )?.[0]
}

function describeVocabulary(name: string, terms: readonly Term[]): string {
  const isSystems = terms.every((term) => isCodeSystem(term.value))
  return `### ${name}\n\n${table(
    isSystems ? ['value', 'title', 'meaning', 'identifier in FHIR'] : ['value', 'title', 'meaning'],
    terms.map(({value, title, help}) => [
      `\`${value}\``,
      title,
      help,
      ...(isSystems && isCodeSystem(value) ? [`\`${codeSystemRules[value].fhir}\``] : []),
    ]),
  )}`
}

function rulesSection(integrity: readonly CodeReference[]): string {
  const rows = (rules: readonly CodeReference[]) =>
    rules.map(({code, level, title}) => [`\`${code}\``, level, title])
  return [
    'Each rule has a stable code. The Studio, `validate` and the importer run the same functions. An error keeps a document from being published; a warning does not.',
    'A code with a dot in it, such as `value.required`, comes from Sanity’s own validator, which checks the fields as the schema declares them.',
    '### Rules of one document',
    table(
      ['code', 'level', 'what holds', 'looks at'],
      healthRules.map(({code, level, title, on}) => [
        `\`${code}\``,
        level,
        title,
        on.map((name) => `\`${name}\``).join(', '),
      ]),
    ),
    '### Structure',
    'What Sanity’s own validator lets pass, in every array and every block of text, and input that is no document.',
    table(['code', 'level', 'what holds'], rows([...structureRules, ...documentCodes])),
    '### Rules across documents',
    '`validate` and the importer run them over a set of documents; after an edit, `affectedBy` says which documents to look at again.',
    table(['code', 'level', 'what holds'], rows(integrity)),
  ].join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
}

/** Whether the rules of a field ask for a value. */
function isRequired({validation}: SchemaType): boolean {
  return asList(validation).some(
    (rule) => isRecord(rule) && typeof rule.isRequired === 'function' && Boolean(rule.isRequired()),
  )
}
