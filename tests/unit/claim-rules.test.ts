import {expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import {RULES} from '../../importer/claim/rules/index.ts'
import {beginningsIn, holds, needlesOf} from '../../importer/claim/rules/needles.ts'
import type {BodyBlock, TextStyle} from '../../importer/structure/blocks.ts'
import {RULE_CASES} from './claim-rule-cases.ts'

/** Blocks of short lines: `## heading`, `- item`, and paragraphs. */
function body(...lines: string[]): BodyBlock[] {
  return lines.map((line, index) => {
    const style: TextStyle = line.startsWith('## ') ? 'h2' : 'normal'
    const item = line.startsWith('- ')
    return {
      _type: 'block',
      _key: `b${index}`,
      style,
      ...(item && {listItem: 'bullet' as const, level: 1}),
      markDefs: [],
      children: [
        {_type: 'span', _key: `s${index}`, text: line.replace(/^(?:## |- )/, ''), marks: []},
      ],
    }
  })
}

/** The claims of an article as short lines: `relation: object`, with `not` where denied. */
function read(title: string, ...lines: string[]): string[] {
  return findClaims({title, body: body(...lines)}).map(
    ({relation, polarity, object}) =>
      `${polarity === 'negated' ? 'not ' : ''}${relation}: ${object.label}`,
  )
}

/** What one rule finds in an article on asthma. */
function readBy(rule: string, lines: readonly string[]): string[] {
  return findClaims({title: 'Asthma', body: body(...lines)})
    .filter((claim) => claim.rule === rule)
    .map(
      ({relation, polarity, object}) =>
        `${polarity === 'negated' ? 'not ' : ''}${relation}: ${object.label}`,
    )
}

test('each named rule has a case', () => {
  const named = RULES.map(({name}) => name)
  expect(new Set(named).size).toBe(named.length)
  expect(named.filter((name) => !(name in RULE_CASES))).toEqual([])
})

test.each(Object.entries(RULE_CASES))(
  'the rule %s reads what it should',
  (name, {reads, finds}) => {
    expect(readBy(name, reads)).toEqual(finds)
  },
)

test.each(Object.entries(RULE_CASES))('the rule %s leaves the rest', (name, {leaves}) => {
  expect(readBy(name, leaves)).toEqual([])
})

test('an effect of the condition is a symptom or a complication, and not its cause', () => {
  expect(read('Asthma', 'Asthma can cause coughing.')).toEqual(['symptom: coughing'])
  expect(read('Asthma', 'Asthma increases the risk of pneumonia.')).toEqual([
    'complication: pneumonia',
  ])
})

test('what a pattern cannot do without is found in whatever it matches', () => {
  for (const {pattern} of RULES) {
    for (const {reads} of Object.values(RULE_CASES)) {
      for (const text of reads) {
        if (!pattern.test(text)) continue
        expect(holds(needlesOf(pattern.source), text, beginningsIn(text))).toBe(true)
      }
    }
  }
})

const ENUMERATIONS: readonly [words: string, objects: string[]][] = [
  [
    'aching, crawling or burning sensations in the arms',
    ['aching sensations in the arms', 'crawling sensations', 'burning sensations'],
  ],
  ['trouble falling or staying asleep', ['trouble falling asleep', 'trouble staying asleep']],
  ['a fast or irregular heartbeat', ['fast heartbeat', 'irregular heartbeat']],
  ['muscle and joint pain', ['muscle pain', 'joint pain']],
  ['pins and needles', ['pins and needles']],
  ['digestive problems, such as bloating (and wind)', ['bloating']],
  ['coughing, which may keep you awake', ['coughing']],
]

test.each(ENUMERATIONS)('the enumeration "%s" is split into its things', (words, objects) => {
  const found = findClaims({title: 'Asthma', body: body(`Symptoms of asthma include ${words}.`)})
  expect(found.map(({object}) => object.label)).toEqual(objects)
})

test('a sentence and a list item of any length are read to their end', () => {
  const words = ['reddish', 'greenish', 'bluish', 'yellowish', 'brownish']
  const parts = [
    'arms',
    'legs',
    'hands',
    'feet',
    'lips',
    'cheeks',
    'ears',
    'nails',
    'toes',
    'heels',
  ]
  const things = words.flatMap((word) => parts.map((part) => `${word} patches on the ${part}`))
  const found = (...lines: string[]): string[] =>
    findClaims({title: 'Asthma', body: body(...lines)}).map(({object}) => object.label)
  const sentence = `Symptoms of asthma include ${things.join(', ')}.`
  expect(sentence.length).toBeGreaterThan(1500)
  expect(found(sentence)).toEqual(things)
  expect(found('## Symptoms', `- ${things.join(', ')}`)).toEqual(things)
})

test('a list takes its relation from the line over it, else from its heading', () => {
  expect(
    read(
      'Asthma',
      '## Symptoms',
      '- Wheezing: a whistling sound',
      '- A cough, often at night',
      '## Background',
      'Triggers include:',
      '- pollen',
    ),
  ).toEqual(['symptom: Wheezing', 'symptom: cough', 'aggravator: pollen'])
})

test('a question as heading gives its answer the relation', () => {
  expect(
    read(
      'Asthma',
      '## Who is at risk?',
      '- smoking',
      '## What happens if it is not treated?',
      '- pneumonia',
    ),
  ).toEqual(['riskFactor: smoking', 'complication: pneumonia'])
})

test('two conditions that one article compares are kept apart', () => {
  const found = findClaims({
    title: 'Asthma and Bronchitis',
    body: body(
      'Asthma can cause wheezing.',
      'People with bronchitis often have a fever. It may also cause chills.',
    ),
  })
  expect(found.map(({subject, object}) => `${subject.label}: ${object.label}`)).toEqual([
    'asthma: wheezing',
    'bronchitis: fever',
    'bronchitis: chills',
  ])
})

test('a denial and a hedge are recorded', () => {
  const found = findClaims({
    title: 'Asthma',
    body: body('Asthma is not caused by stress.', 'Fumes might cause asthma.'),
  })
  expect(found.map(({polarity, hedge, object}) => [object.label, polarity, hedge])).toEqual([
    ['stress', 'negated', undefined],
    ['Fumes', 'affirmed', 'might'],
  ])
})

test('a claim carries its place, its rule and what it proposes', () => {
  const text = 'It is common. People with asthma often have a cough at night.'
  const [claim, ...others] = findClaims({title: 'Asthma', body: body('## Overview', text)})
  expect(others).toEqual([])
  expect(claim).toEqual({
    subject: {label: 'asthma', names: ['asthma'], type: 'condition'},
    relation: 'symptom',
    object: {
      label: 'cough',
      names: ['cough', 'cough at night', 'coughing', 'persistent cough', 'chronic cough'],
      type: 'symptom',
    },
    polarity: 'affirmed',
    proposed: {frequencyClass: 'frequent', timing: ['night']},
    confidence: 0.8,
    rule: 'people-with-have',
    quote: 'People with asthma often have a cough at night.',
    section: 'Overview',
    blockKey: 'b1',
    start: 14,
    end: text.length,
  })
})

test('names of documents become references, unknown names do not', () => {
  const [known, unknown] = findClaims(
    {title: 'Zetosis', body: body('Zetosis can cause tiredness and purple spots.')},
    [
      {id: 'condition-zetosis', type: 'condition', names: ['Zetosis'], draftOnly: false},
      {id: 'symptom-fatigue', type: 'symptom', names: ['fatigue'], draftOnly: false},
    ],
  )
  expect(known?.subject.reference).toEqual({_type: 'reference', _ref: 'condition-zetosis'})
  expect(known?.object.reference).toEqual({_type: 'reference', _ref: 'symptom-fatigue'})
  expect([unknown?.object.label, unknown?.object.reference]).toEqual(['purple spots', undefined])
})
