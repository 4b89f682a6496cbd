import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

interface Property {
  type: string
  required: boolean
}

/** Of each thing that R5 knows, the properties that its type declares, by their names. */
const interfaces = readInterfaces(
  readFileSync(createRequire(import.meta.url).resolve('@types/fhir/r5.d.ts'), 'utf8'),
)

/** Choices of which R5 requires one, where a type can only say that each may be there. */
const requiredChoices: Readonly<Record<string, readonly string[]>> = {
  ClinicalUseDefinitionInteractionInteractant: ['itemReference', 'itemCodeableConcept'],
}

/**
 * Where a resource departs from the type of it, at run time, where no compiler looks: what R5
 * requires and is not there, what R5 does not know, a list that is none, a code of no choice.
 *
 * @param value - a resource, or a part of one.
 * @param type - the interface of `@types/fhir` that it should have.
 * @param at - where it stands, for the messages.
 * @returns one line for each place, none for a sound resource.
 */
export function typeFaults(value: unknown, type: string, at = type): string[] {
  const properties = interfaces.get(type)
  if (!properties) return scalarFaults(value, type, at)
  if (typeof value !== 'object' || value === null) return [`${at}: is no ${type}`]
  const fields = value as Readonly<Record<string, unknown>>
  const choices = requiredChoices[type] ?? []
  return [
    ...[...properties]
      .filter(([name, {required}]) => required && fields[name] === undefined)
      .map(([name]) => `${at}.${name}: missing`),
    ...(choices.length > 0 && !choices.some((name) => name in fields)
      ? [`${at}: has none of ${choices.join(', ')}`]
      : []),
    ...Object.entries(fields).flatMap(([name, inner]) => {
      const property = properties.get(name)
      if (!property) return [`${at}.${name}: is nothing that ${type} has`]
      return listFaults(inner, property.type, `${at}.${name}`)
    }),
  ]
}

function listFaults(value: unknown, type: string, at: string): string[] {
  if (!type.endsWith('[]')) return typeFaults(value, type, at)
  if (!Array.isArray(value)) return [`${at}: is no list`]
  const of = type.slice(0, -2)
  return value.flatMap((item, index) => typeFaults(item, of, `${at}[${index}]`))
}

function scalarFaults(value: unknown, type: string, at: string): string[] {
  // A resource inside of another: `Resource`, or a type parameter.
  if (type === 'FhirResource' || /^[A-Z]\w*$/.test(type)) return []
  const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice)
  if (choices.length > 0) {
    return choices.includes(String(value)) ? [] : [`${at}: ${String(value)} is no choice`]
  }
  return typeof value === type ? [] : [`${at}: is no ${type}`]
}

function readInterfaces(source: string): Map<string, Map<string, Property>> {
  const declared = new Map<string, {base: string | undefined; own: [string, Property][]}>()
  for (const [, name = '', base, body = ''] of source.matchAll(
    /^export interface (\w+)(?:<[^>]*>)?(?: extends (\w+))? \{\n(.*?)^\}/gms,
  )) {
    const own = [...body.matchAll(/^ {2}(?:readonly )?(\w+)(\??): (.*?)( \| undefined)?;$/gm)].map(
      ([, property = '', optional, type = '']): [string, Property] => [
        property,
        {type: type.replace(/^Array<(.*)>$/, '$1[]'), required: optional === ''},
      ],
    )
    declared.set(name, {base, own})
  }
  const all = (name: string | undefined): [string, Property][] => {
    const found = name === undefined ? undefined : declared.get(name)
    return found ? [...all(found.base), ...found.own] : []
  }
  return new Map([...declared.keys()].map((name) => [name, new Map(all(name))]))
}
