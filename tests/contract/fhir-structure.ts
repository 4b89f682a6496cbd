import type {HealthBundle} from '../../interop/index.ts'
import {checkCode, codeSystemRules, isCodeSystem} from '../../schemas/codes/code-systems.ts'
import {units} from '../../schemas/vocabularies/tests.ts'
import {typeFaults} from './fhir-types.ts'

type Fields = Readonly<Record<string, unknown>>

/** Codes of HL7 that are used, as R5 and HL7 Terminology publish them. */
const published: Readonly<Record<string, readonly string[]>> = {
  'http://hl7.org/fhir/certainty-rating': ['high', 'moderate', 'low', 'very-low'],
  'http://hl7.org/fhir/undesirable-effect-frequency': ['Common', 'Uncommon', 'Rare'],
  'http://hl7.org/fhir/product-intended-use': [
    'Prevention',
    'Treatment',
    'Alleviation',
    'Diagnosis',
    'Monitoring',
  ],
  'http://hl7.org/fhir/publication-status': ['draft', 'active', 'retired', 'unknown'],
  'http://terminology.hl7.org/CodeSystem/statistic-type': [
    'C16932',
    'C93152',
    'C93150',
    'C44256',
    'C17010',
    'C16726',
    '0000424',
    '0000457',
    '0000100',
  ],
  'http://terminology.hl7.org/CodeSystem/variable-role': [
    'population',
    'exposure',
    'measuredVariable',
  ],
}

const bySystem = new Map(Object.entries(codeSystemRules).map(([name, {fhir}]) => [fhir, name]))
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/
const DATES = new Set(['date', 'articleDate', 'dateAccessed'])

/**
 * What is wrong with a bundle, as far as it can be told without a server: one line
 * for each fault. What R5 requires and what it does not know, bindings, code systems,
 * ids, references inside of the bundle, dates, and that no value is empty.
 */
export function bundleFaults({resourceType, type, entry = []}: HealthBundle): string[] {
  const faults: string[] = []
  if (resourceType !== 'Bundle' || type !== 'collection') faults.push('is no collection')
  const ids = new Set<string>()
  for (const {fullUrl, resource} of entry) {
    const at = `${resource?.resourceType}/${resource?.id}`
    if (ids.has(at)) faults.push(`${at}: is there twice`)
    ids.add(at)
    if (!fullUrl?.startsWith('https://') || !fullUrl.endsWith(`/${at}`)) {
      faults.push(`${at}: has the fullUrl ${fullUrl}`)
    }
    if (!/^[A-Za-z0-9.-]{1,64}$/.test(resource?.id ?? '')) faults.push(`${at}: has no id of FHIR`)
  }
  for (const {resource} of entry) {
    const fields: Fields = {...resource}
    const kind = String(fields.resourceType)
    const at = `${kind}/${String(fields.id)}`
    faults.push(...typeFaults(fields, kind, at))
    if (kind === 'ClinicalUseDefinition') faults.push(...useFaults(fields, at))
    faults.push(...anywhere(fields, at, ids))
  }
  return faults
}

/** cud-1: exactly the part that the type names. */
function useFaults(fields: Fields, at: string): string[] {
  const parts: Readonly<Record<string, string>> = {
    indication: 'indication',
    contraindication: 'contraindication',
    interaction: 'interaction',
    'undesirable-effect': 'undesirableEffect',
    warning: 'warning',
  }
  const present = Object.values(parts).filter((name) => fields[name])
  return present.length === 1 && present[0] === parts[String(fields.type)]
    ? []
    : [`${at}: is a ${String(fields.type)} with ${present.join(', ')}`]
}

function anywhere(value: unknown, at: string, ids: ReadonlySet<string>): string[] {
  if (value === null || value === undefined || value === '') return [`${at}: is empty`]
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${at}: is empty`]
    return value.flatMap((item, index) => anywhere(item, `${at}[${index}]`, ids))
  }
  if (typeof value !== 'object') return []
  const fields = value as Fields
  if (Object.keys(fields).length === 0) return [`${at}: is empty`]
  return [
    ...(typeof fields.reference === 'string' && !ids.has(fields.reference)
      ? [`${at}: leads to ${fields.reference}, which is not there`]
      : []),
    ...('code' in fields && 'system' in fields ? codeFaults(fields, at) : []),
    ...Object.entries(fields).flatMap(([name, inner]) => [
      ...(DATES.has(name) && !DATE.test(String(inner)) ? [`${at}.${name}: ${String(inner)}`] : []),
      ...anywhere(inner, `${at}.${name}`, ids),
    ]),
  ]
}

function codeFaults({system, code}: Fields, at: string): string[] {
  const known = published[String(system)]
  if (known) return known.includes(String(code)) ? [] : [`${at}: ${system} has no code ${code}`]
  if (system === 'http://unitsofmeasure.org') {
    return units.some(({value}) => value === code) ? [] : [`${at}: no unit ${code}`]
  }
  const name = bySystem.get(String(system))
  if (!name || !isCodeSystem(name)) return [`${at}: no system ${system}`]
  const problem = checkCode(name, String(code))
  return problem ? [`${at}: ${problem}`] : []
}
