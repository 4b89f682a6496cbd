import {valuesOf, vocabulary, type ValueOf} from '../vocabularies/vocabulary.ts'
import {luhnHolds, verhoeffHolds} from './check-digits.ts'

/** The code systems that a document can carry codes of. */
export const codeSystems = vocabulary([
  {value: 'snomedct', title: 'SNOMED CT', help: '6 to 18 digits, for example 32914008.'},
  {value: 'icd10cm', title: 'ICD-10-CM', help: 'For example G25.81.'},
  {value: 'icd11', title: 'ICD-11', help: 'For example 3A00.'},
  {value: 'hpo', title: 'Human Phenotype Ontology', help: 'For example HP:0012378.'},
  {value: 'mondo', title: 'Mondo', help: 'For example MONDO:0005391.'},
  {value: 'doid', title: 'Disease Ontology', help: 'For example DOID:0050425.'},
  {value: 'umls', title: 'UMLS', help: 'For example C0035258.'},
  {value: 'mesh', title: 'MeSH', help: 'For example D012148.'},
  {value: 'atc', title: 'ATC', help: 'For example B03AA07.'},
  {value: 'rxnorm', title: 'RxNorm', help: 'Digits only.'},
  {value: 'loinc', title: 'LOINC', help: 'For example 2276-4.'},
])
export type CodeSystem = ValueOf<typeof codeSystems>

/** What is wrong with a code, in words an editor can act on; undefined when nothing is. */
export type CodeProblem = string | undefined

interface CodeSystemRule {
  form: RegExp
  example: string
  /** The canonical address of a code, for linked data. */
  uri: (value: string) => string
  /** The system's identifier in FHIR. */
  fhir: string
  check?: (value: string) => CodeProblem
}

/** Form, check digit and addresses of each code system. */
export const codeSystemRules: Record<CodeSystem, CodeSystemRule> = {
  snomedct: {
    form: /^[1-9]\d{5,17}$/,
    example: '32914008',
    uri: (value) => `http://snomed.info/id/${value}`,
    fhir: 'http://snomed.info/sct',
    check: checkSnomed,
  },
  icd10cm: {
    form: /^[A-Z]\d[\dAB](\.[\dA-Z]{1,4})?$/,
    example: 'G25.81',
    uri: (value) => `http://purl.bioontology.org/ontology/ICD10CM/${value}`,
    fhir: 'http://hl7.org/fhir/sid/icd-10-cm',
  },
  icd11: {
    form: /^[\dA-HJ-NP-Z][A-HJ-NP-Z]\d[\dA-HJ-NP-Z](\.[\dA-HJ-NP-Z]{1,2})?$/,
    example: '3A00',
    uri: (value) => `http://id.who.int/icd/release/11/mms/${value}`,
    fhir: 'http://id.who.int/icd/release/11/mms',
  },
  hpo: {
    form: /^HP:\d{7}$/,
    example: 'HP:0012378',
    uri: (value) => `http://purl.obolibrary.org/obo/${value.replace(':', '_')}`,
    fhir: 'http://human-phenotype-ontology.org',
  },
  mondo: {
    form: /^MONDO:\d{7}$/,
    example: 'MONDO:0005391',
    uri: (value) => `http://purl.obolibrary.org/obo/${value.replace(':', '_')}`,
    fhir: 'http://purl.obolibrary.org/obo/mondo.owl',
  },
  doid: {
    form: /^DOID:\d{1,7}$/,
    example: 'DOID:0050425',
    uri: (value) => `http://purl.obolibrary.org/obo/${value.replace(':', '_')}`,
    fhir: 'http://purl.obolibrary.org/obo/doid.owl',
  },
  umls: {
    form: /^C\d{7}$/,
    example: 'C0035258',
    uri: (value) => `http://linkedlifedata.com/resource/umls/id/${value}`,
    fhir: 'http://www.nlm.nih.gov/research/umls',
  },
  mesh: {
    form: /^[CD](\d{6}|\d{9})$/,
    example: 'D012148',
    uri: (value) => `http://id.nlm.nih.gov/mesh/${value}`,
    fhir: 'http://id.nlm.nih.gov/mesh',
  },
  atc: {
    form: /^[ABCDGHJLMNPRSV](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/,
    example: 'B03AA07',
    uri: (value) => `http://purl.bioontology.org/ontology/ATC/${value}`,
    fhir: 'http://www.whocc.no/atc',
  },
  rxnorm: {
    form: /^[1-9]\d{0,7}$/,
    example: '24947',
    uri: (value) => `http://purl.bioontology.org/ontology/RXNORM/${value}`,
    fhir: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  },
  loinc: {
    form: /^\d{1,7}-\d$/,
    example: '2276-4',
    uri: (value) => `http://loinc.org/rdf/${value}`,
    fhir: 'http://loinc.org',
    check: (value) =>
      luhnHolds(value.replace('-', ''))
        ? undefined
        : `${value} has a wrong check digit. Copy the LOINC number again.`,
  },
}

/**
 * Checks the form and, where the system has one, the check digit of a code.
 *
 * @returns what is wrong and what to do, or undefined.
 */
export function checkCode(system: string, value: string): CodeProblem {
  if (!isCodeSystem(system)) {
    return `"${system}" is not a code system of this model. Choose one of ${valuesOf(codeSystems).join(', ')}.`
  }
  const rule = codeSystemRules[system]
  const title = codeSystems.find((term) => term.value === system)?.title
  if (!rule.form.test(value)) {
    return `"${value}" does not have the form of a ${title} code, such as ${rule.example}. Copy it again from the code browser.`
  }
  return rule.check?.(value)
}

/** Whether a name is one of the code systems. */
export function isCodeSystem(system: string): system is CodeSystem {
  return codeSystems.some((term) => term.value === system)
}

/** The canonical address of a code. */
export function codeUri(system: CodeSystem, value: string): string {
  return codeSystemRules[system].uri(value)
}

function checkSnomed(value: string): CodeProblem {
  if (!verhoeffHolds(value)) {
    return `${value} has a wrong check digit. Copy the SNOMED CT identifier again.`
  }
  const partition = value.slice(-3, -1)
  if (partition !== '00' && partition !== '10') {
    return `${value} is not the identifier of a SNOMED CT concept but of a description or a relationship. Copy the concept id (SCTID) instead.`
  }
  return undefined
}
