import {
  codeKey,
  contentKey,
  documentId,
  type CareAdvice,
  type CareLevel,
  type CodeMapping,
  type CodeSystem,
  type ContentSection,
  type EpidemiologyItem,
  type HealthAspect,
  type HealthText,
  type MedicalCode,
  type Slug,
  type Synonym,
} from '../../schemas/index.ts'
import {citations, parseCite, ref, refs, type Cite} from './references.ts'
import {people} from './relations.ts'
import {simpleText} from './text.ts'

/** What every document begins with: its id and slug. */
export function identity<Type extends string>(
  type: Type,
  slug: string,
): {_id: string; _type: Type; slug: Slug} {
  return {_id: documentId(type, slug), _type: type, slug: {_type: 'slug', current: slug}}
}

/**
 * Other names: 'label', or 'label @language', or 'label @language!' where it is the
 * name that readers of this language should see.
 */
export function synonyms(...names: string[]): Synonym[] {
  return names.map((name) => {
    const [, label = name, language, preferred] = /^(.*?)(?: @([\w-]+)(!)?)?$/.exec(name) ?? []
    return {
      _key: contentKey('name', label, language),
      _type: 'synonym',
      label,
      ...(language ? {language} : {}),
      ...(preferred ? {preferred: true} : {}),
    }
  })
}

/** A code, and who says so. */
export function code(
  system: CodeSystem,
  value: string,
  authority: string,
  mapping: CodeMapping = 'exact',
): MedicalCode {
  return {_key: codeKey(system, value), _type: 'medicalCode', system, value, mapping, authority}
}

/** A code of the Human Phenotype Ontology. */
export function hpo(value: string, mapping: CodeMapping = 'exact'): MedicalCode {
  return code('hpo', value, 'Human Phenotype Ontology', mapping)
}

/** A section of a page. */
export function section(aspect: HealthAspect, content: HealthText, title?: string): ContentSection {
  return {
    _key: contentKey('section', aspect, title),
    _type: 'contentSection',
    aspect,
    ...(title ? {title} : {}),
    content,
  }
}

/** When to get help: how soon, a heading, the text, its symptoms and what it rests on. */
export function care(
  level: CareLevel,
  title: string,
  markup: string,
  {flags = [], cite = []}: {flags?: string[]; cite?: Cite[]} = {},
): CareAdvice {
  return {
    _key: contentKey('care', level, title),
    _type: 'careAdvice',
    level,
    title,
    body: simpleText(markup),
    ...(flags.length > 0
      ? {redFlags: refs(...flags.map((slug) => documentId('symptom', slug)))}
      : {}),
    ...(cite.length > 0 ? {citations: citations(...cite)} : {}),
  }
}

/** A number about how common a condition is. */
export function number({
  source,
  population,
  ...written
}: Omit<EpidemiologyItem, '_key' | '_type' | 'source' | 'locator'> & {
  source: Cite
}): EpidemiologyItem {
  const {sourceId, locator} = parseCite(source)
  const {measure, value, place, year} = written
  return {
    _key: contentKey('number', measure, value, place, year, source, JSON.stringify(population)),
    _type: 'epidemiologyItem',
    ...written,
    ...people(population),
    source: ref(sourceId),
    ...(locator ? {locator} : {}),
  }
}
