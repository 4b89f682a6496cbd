import {groupProblems, validateSchema} from '@sanity/schema/_internal'
import type {ArraySchemaType, ObjectSchemaType, SchemaType} from '@sanity/types'
import {describe, expect, test} from 'vitest'

import {attributePaths, MAX_ATTRIBUTE_PATHS} from '../../schemas/attribute-paths.ts'
import {compileSchema, documentTypeOf, healthSchema} from '../../schemas/compile.ts'
import {
  clinicalFields,
  createSchemaTypes,
  documentTypes,
  prepareCauseRelation,
  prepareConditionRelation,
  prepareSymptomRelation,
  prepareTestRelation,
  prepareTreatmentRelation,
  relationTypes,
  schemaTypes,
  vocabularies,
} from '../../schemas/index.ts'

const schema = healthSchema()
const typesOfModel = schemaTypes
  .map(({name}) => schema.get(name))
  .filter((type) => type !== undefined)

function fieldsOf(type: SchemaType): ObjectSchemaType['fields'] {
  return type.jsonType === 'object' ? (type as ObjectSchemaType).fields : []
}

function arraysOf(type: SchemaType): [string, ArraySchemaType][] {
  const own: [string, ArraySchemaType][] =
    type.jsonType === 'array' ? [[type.name, type as ArraySchemaType]] : []
  return own.concat(
    fieldsOf(type).flatMap((field): [string, ArraySchemaType][] =>
      field.type.jsonType === 'array' && field.type.name === 'array'
        ? [[`${type.name}.${field.name}`, field.type as ArraySchemaType]]
        : [],
    ),
  )
}

/** The types of the model that a type holds in fields and arrays, however deep. */
function embedded(type: SchemaType, seen = new Set<string>()): Set<string> {
  const members =
    type.jsonType === 'array'
      ? (type as ArraySchemaType).of
      : fieldsOf(type).map((field) => field.type)
  for (const member of members) {
    const isOurs = schemaTypes.some(({name}) => name === member.name)
    if (isOurs && seen.has(member.name)) continue
    if (isOurs) seen.add(member.name)
    if (member.name !== 'reference' && member.name !== 'block') embedded(member, seen)
  }
  return seen
}

const fieldNames = (type: string, options: Parameters<typeof createSchemaTypes>[0]) =>
  documentTypeOf(type, compileSchema(createSchemaTypes(options)))?.fields.map(({name}) => name)

describe('the compiled schema', () => {
  test('has no problem', () => {
    expect(groupProblems(validateSchema(schemaTypes).getTypes())).toEqual([])
  })

  test('has the documents and relations of the model', () => {
    expect(documentTypes.map(({name}) => name)).toEqual([
      'condition',
      'symptom',
      'cause',
      'treatment',
      'test',
      'article',
      'source',
      'person',
      'claim',
    ])
    expect(relationTypes.map(({name}) => name)).toEqual([
      'symptomRelation',
      'causeRelation',
      'treatmentRelation',
      'testRelation',
      'conditionRelation',
    ])
  })

  test('titles every type and field', () => {
    const untitled = typesOfModel.flatMap((type) => [
      ...(type.title ? [] : [type.name]),
      ...fieldsOf(type)
        .filter((field) => !field.type.title)
        .map((field) => `${type.name}.${field.name}`),
    ])
    expect(untitled).toEqual([])
  })

  test('puts every field of a grouped document into one of its groups', () => {
    const ungrouped = typesOfModel.flatMap((type) => {
      const groups = (type as ObjectSchemaType).groups?.map(({name}) => name) ?? []
      return groups.length === 0
        ? []
        : fieldsOf(type)
            .filter((field) => !groups.includes(String(field.group)))
            .map((field) => `${type.name}.${field.name}`)
    })
    expect(ungrouped).toEqual([])
  })

  test('names every member of an array', () => {
    const anonymous = typesOfModel
      .flatMap(arraysOf)
      .filter(([, array]) => array.of.some((member) => member.name === 'object' || !member.name))
      .map(([path]) => path)
    expect(anonymous).toEqual([])
  })

  test('embeds no type in itself', () => {
    expect(
      typesOfModel.filter((type) => embedded(type).has(type.name)).map(({name}) => name),
    ).toEqual([])
  })

  test('previews every document, relation and item of an array', () => {
    const items = typesOfModel
      .flatMap(arraysOf)
      .flatMap(([, array]) => array.of)
      .filter((member) => schemaTypes.some(({name}) => name === member.name))
    const withPreview = new Set(
      typesOfModel.filter((type) => type.preview?.select).map(({name}) => name),
    )
    const bare = [...documentTypes, ...relationTypes, ...items]
      .map(({name}) => name)
      .filter((name) => !withPreview.has(name))
    expect(bare).toEqual([])
  })

  test('stays below the limit of attribute paths', () => {
    const paths = attributePaths()
    expect(paths.length).toBeLessThan(MAX_ATTRIBUTE_PATHS)
    expect(paths).toEqual(
      expect.arrayContaining([
        'symptoms[].frequency.n',
        'symptoms[].citations[].source._ref',
        'body[].markDefs[].href',
        'body[].rows[].cells[].rowspan',
      ]),
    )
  })

  test('has every clinical field that a sign-off covers', () => {
    const unknown = Object.entries(clinicalFields).flatMap(([name, fields]) => {
      const declared = documentTypeOf(name)?.fields.map((field) => field.name) ?? []
      return fields.filter((field) => !declared.includes(field)).map((field) => `${name}.${field}`)
    })
    expect(unknown).toEqual([])
  })
})

describe('vocabularies', () => {
  test('have different values, and a title and a help for each', () => {
    const faults = Object.entries(vocabularies).filter(
      ([, terms]) =>
        new Set(terms.map(({value}) => value)).size !== terms.length ||
        terms.some(({title, help}) => !title || !help),
    )
    expect(faults).toEqual([])
    expect(Object.keys(vocabularies).length).toBeGreaterThan(40)
  })
})

describe('previews', () => {
  const citations = [{}, {}]

  test('say what an editor wants to know of a relation', () => {
    expect(
      prepareSymptomRelation({
        title: 'Fatigue',
        role: 'associated',
        frequency: {n: 40, of: 100},
        urgency: 'urgent',
        certainty: 'high',
        citations,
      }),
    ).toEqual({
      title: 'Fatigue',
      subtitle: 'Associated - frequent - high certainty - 2 sources - Urgent',
    })
    expect(
      prepareCauseRelation({
        title: 'Heavy periods',
        role: 'cause',
        status: 'established',
        citations: [{}],
      }),
    ).toEqual({title: 'Heavy periods', subtitle: 'Cause - established - 1 source'})
    expect(
      prepareTreatmentRelation({
        title: 'Ropinirole',
        line: 'avoid',
        citations,
        recommendations: [
          {direction: 'for', strength: 'strong', date: '2016'},
          {direction: 'against', strength: 'conditional', certainty: 'moderate', date: '2025-01'},
        ],
      }),
    ).toEqual({
      title: 'Ropinirole',
      subtitle: 'Avoid - against, conditional (2025), moderate certainty - 2 sources',
    })
    expect(
      prepareTestRelation({
        title: 'Ferritin',
        purposes: ['diagnose', 'monitor'],
        thresholds: [
          {operator: 'lt', value: 15, unit: 'ug/L'},
          {operator: 'between', value: 75, upperValue: 100, unit: 'ug/L'},
        ],
      }),
    ).toEqual({
      title: 'Ferritin',
      subtitle: 'Diagnose, Monitor - < 15 µg/L; 75 to 100 µg/L - no source',
    })
    expect(
      prepareConditionRelation({title: 'Akathisia', kind: 'differential', features: [{}]}),
    ).toEqual({
      title: 'Akathisia',
      subtitle: 'Look-alike - 1 distinguishing feature - no source',
    })
  })

  test('stand an empty relation', () => {
    expect([
      prepareSymptomRelation({}),
      prepareCauseRelation({}),
      prepareTreatmentRelation({}),
      prepareTestRelation({}),
      prepareConditionRelation({}),
    ]).toEqual([
      {title: 'Symptom not chosen', subtitle: 'no source'},
      {title: 'Cause not chosen', subtitle: 'no source'},
      {title: 'Treatment not chosen', subtitle: 'no recommendation - no source'},
      {title: 'Test not chosen', subtitle: 'no threshold - no source'},
      {title: 'Condition not chosen', subtitle: 'no source'},
    ])
  })
})

describe('createSchemaTypes', () => {
  test('has every type when nothing is said', () => {
    expect(createSchemaTypes().map(({name}) => name)).toEqual(schemaTypes.map(({name}) => name))
  })

  test('leaves out what leads only to types left out', () => {
    const types = createSchemaTypes({types: ['condition', 'symptom', 'source']})
    expect(types.map(({name}) => name)).not.toContain('treatmentRelation')
    expect(groupProblems(validateSchema(types as never).getTypes())).toEqual([])
    expect(fieldNames('condition', {types: ['condition', 'symptom', 'source']})).toEqual([
      'title',
      'slug',
      'synonyms',
      'summary',
      'bodySystems',
      'sections',
      'codes',
      'previousSlugs',
      'symptoms',
      'aetiologyStatus',
      'causes',
      'relatedConditions',
      'epidemiology',
      'careGuidance',
      'sources',
      'review',
    ])
  })

  test('adds fields, languages and an interval', () => {
    const compiled = compileSchema(
      createSchemaTypes({
        extraFields: {symptom: [{name: 'icon', title: 'Icon', type: 'string'}]},
        locales: [{value: 'sv', title: 'Svenska'}],
        reviewIntervalMonths: 24,
      }),
    )
    const field = (type: string, name: string) =>
      (compiled.get(type) as ObjectSchemaType).fields.find((one) => one.name === name)?.type
    expect(field('symptom', 'icon')?.title).toBe('Icon')
    expect(field('synonym', 'language')?.options).toEqual({list: [{value: 'sv', title: 'Svenska'}]})
    expect(field('review', 'intervalMonths')?.initialValue).toBe(24)
  })

  test('names the option at fault', () => {
    expect(() => createSchemaTypes({types: ['disease' as never]})).toThrow(
      '"disease" is no document type. Choose from condition, symptom, cause, treatment, test, article, source, person, claim.',
    )
    expect(() =>
      createSchemaTypes({extraFields: {symptom: [{name: 'title', type: 'string'}]}}),
    ).toThrow('extraFields: symptom has a field "title" already. Rename it.')
  })
})
