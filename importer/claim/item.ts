import type {ClaimRelation} from '../../schemas/vocabularies/index.ts'
import {sentencesOf} from './sentences.ts'

const VERB =
  /\s(?:is|are|can|may|might|will|helps?|reduces?|works?|should|causes?|makes?|lowers?|relieves?|eases?|replaces?|give|gives)\s.*$/i

/** Heads that say of what kind a thing is: what it is stands after them. */
const KIND_ONLY =
  /^(?:gender|sex|age|ethnicity|race|(?:(?:other|some|certain|common|medical|environmental|hormonal|lifestyle) )+[\w -]+|diet|lifestyle|medications?|medicines?|foods?|drinks?|activities|emotions|weather)$/i

/** The rest of an item whose head says of what kind a thing is only: 'Age: it is commoner after 60'. */
export function explanationOf(text: string): string | undefined {
  const [, head = '', rest] = /^([^:–—.]{2,40}?)(?::\s|\s[–—]\s|\s-\s)(.+)$/.exec(text) ?? []
  return KIND_ONLY.test(head.trim()) ? rest : undefined
}

/** The words of a list item that name what it is about: what stands before a colon, a dash or a verb. */
export function itemHead(text: string, relation: ClaimRelation): string {
  const [first] = sentencesOf(text)
  const sentence = first?.text ?? ''
  const explained = /^([^:–—.]{2,60}?)(?::\s|\s[–—]\s|\s-\s)/.exec(sentence)?.[1]
  if (explained) return explained
  const whole = sentence.replace(/[.;,]+$/, '')
  if (relation === 'riskFactor')
    return whole.replace(/^(?:you (?:are|have) )?(?:are|is|have|has|were|take|get) /i, '')
  return relation === 'symptom' ? whole : whole.replace(VERB, '')
}
