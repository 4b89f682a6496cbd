import type {ClaimRelation} from '../../schemas/vocabularies/index.ts'
import {sentencesOf} from './sentences.ts'

const VERB =
  /\s(?:is|are|can|may|might|will|helps?|reduces?|works?|should|causes?|makes?|lowers?|relieves?|eases?|replaces?|give|gives)\s.*$/i

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
