import {expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import {RULES} from '../../importer/claim/rules/index.ts'
import {beginningsIn, holds, needlesOf} from '../../importer/claim/rules/needles.ts'
import type {BodyBlock, TextStyle} from '../../importer/structure/blocks.ts'
import {RULE_CASES} from './claim-rule-cases.ts'

/** Blocks of short lines: `## heading`, `- item`, and paragraphs. */
function body(...lines: string[]): BodyBlock[] {
  return lines.map((line, index) => {
    const style: TextStyle = line.startsWith('## ')
      ? 'h2'
      : line.startsWith('### ')
        ? 'h3'
        : 'normal'
    const item = line.startsWith('- ')
    return {
      _type: 'block',
      _key: `b${index}`,
      style,
      ...(item && {listItem: 'bullet' as const, level: 1}),
      markDefs: [],
      children: [
        {_type: 'span', _key: `s${index}`, text: line.replace(/^(?:###? |- )/, ''), marks: []},
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
  ['a fever with or without chills', ['fever', 'chills']],
  ['the sudden appearance of raised, grey-tinged spots', ['raised spots', 'grey-tinged spots']],
  ['a dry mouth and throat', ['dry mouth', 'dry throat']],
  ['dark urine or reduced thirst', ['dark urine', 'reduced thirst']],
  ['wheezing—usually after a run', ['wheezing']],
  ['wheezing, sneezing or other signs of an allergy', ['wheezing', 'sneezing']],
  ['tiredness due to poor sleep and worry', ['tiredness']],
  ['wheezing that spreads through the house', ['wheezing']],
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

const TREATED: readonly [words: string, objects: string[]][] = [
  [
    'exercises to strengthen the chest, inhalers to open the airways, and surgery',
    ['exercises', 'inhalers', 'surgery'],
  ],
  ['steroids to reduce swelling, itching and redness', ['steroids']],
  ['finger and wrist exercises', ['finger exercises', 'wrist exercises']],
  ['finding and avoiding the trigger', ['finding the trigger', 'avoiding the trigger']],
  ['a 5 day course of steroids', ['steroids']],
  ['antihistamines without the need for surgery', ['antihistamines']],
]

test.each(TREATED)('the treatments "%s" are split into their things', (words, objects) => {
  const found = findClaims({title: 'Asthma', body: body(`Treatment of asthma includes ${words}.`)})
  expect(
    found.filter(({relation}) => relation === 'treatment').map(({object}) => object.label),
  ).toEqual(objects)
})

const CAUSED: readonly [words: string, objects: string[]][] = [
  ['an infection', ['infection']],
  ['a reaction to a substance, such as pollen', ['pollen']],
  ['an allergic reaction to a food, such as eggs', ['allergic reaction', 'eggs']],
  ['not eating enough fish and eggs', ['not eating enough fish', 'not eating enough eggs']],
  ['obesity or any other activity', ['obesity']],
]

test.each(CAUSED)('the causes "%s" are split into their things', (words, objects) => {
  const found = findClaims({title: 'Asthma', body: body(`Asthma is caused by ${words}.`)})
  expect(found.map(({object}) => object.label)).toEqual(objects)
})

const LIKELIER: readonly [words: string, objects: string[]][] = [
  ['People who work with chemicals', ['working with chemicals']],
  ['People who live near a busy road', ['living near a busy road']],
  ['People whose parents had asthma', ['family history']],
]

test.each(LIKELIER)('"%s" says what makes it likelier', (words, objects) => {
  const found = findClaims({
    title: 'Asthma',
    body: body(`${words} are more likely to get asthma.`),
  })
  expect(found.map(({object}) => object.label)).toEqual(objects)
})

test('a name in parentheses is another name of what stands before it', () => {
  const found = findClaims({
    title: 'Asthma',
    body: body('## Symptoms', '- Yellow tint of the skin (jaundice)', '- Odd skin (see below)'),
  })
  expect(found.map(({object}) => object.names.includes('jaundice'))).toEqual([true, false])
})

test('an item whose head names a kind only is read for what it explains', () => {
  expect(
    read(
      'Asthma',
      '## Risk factors',
      '- Age: asthma is more common in children',
      '- Other factors: smoking, obesity and pollen',
      '- Smoking: it harms the airways',
    ),
  ).toEqual([
    'riskFactor: children',
    'riskFactor: smoking',
    'riskFactor: obesity',
    'riskFactor: pollen',
    'riskFactor: Smoking',
  ])
})

test.each([
  ['causes', 'Causes of bronchitis include fumes.', ['cause: fumes']],
  ['triggers', 'Triggers of bronchitis are fumes.', ['aggravator: fumes']],
  ['risk factors', 'Risk factors for bronchitis are fumes.', ['riskFactor: fumes']],
])('%s of an illness whose name ends like a verb are read', (_what, text, claims) => {
  expect(read('Bronchitis', text)).toEqual(claims)
})

test('what a second clause leaves out is the subject', () => {
  expect(read('Asthma', 'It is common, but could lead to pneumonia.')).toEqual([
    'complication: pneumonia',
  ])
})

test('an infection or a poor absorption can follow, a habit cannot', () => {
  expect(read('Asthma', 'Complications of asthma include infection and smoking.')).toEqual([
    'complication: infection',
  ])
})

test('a symptom with its reasons is one thing, a loss from several is each of them', () => {
  expect(
    read(
      'Asthma',
      '## Causes',
      '- Sweating from heat or exercise',
      '- Exposure from dust or mould',
    ),
  ).toEqual(['cause: Sweating', 'cause: dust', 'cause: mould'])
})

test('names are known in US and UK spelling, whatever they end in', () => {
  const found = findClaims({
    title: 'Asthma',
    body: body('Asthma is treated with cognitive behavioral therapy.'),
  })
  expect(found[0]?.object.names).toContain('cognitive behavioural therapy')
})

test('an item that is a sentence is read as one, and one that asks as a heading', () => {
  expect(
    read(
      'Asthma',
      '## Questions',
      '- What are the symptoms?',
      '- Early signs include wheezing and a cough.',
      '- How is asthma treated?',
      '- Asthma is treated with inhalers.',
    ),
  ).toEqual(['symptom: wheezing', 'symptom: cough', 'treatment: inhalers'])
})

test('what plays a role in managing an illness is no cause of it', () => {
  const byRole = (text: string): string[] => readBy('plays-a-role', [text])
  expect(byRole('Pollen plays a role in the management of asthma.')).toEqual([])
  expect(byRole('Pollen plays a role in asthma.')).toEqual(['cause: Pollen'])
})

test('what is told between dashes belongs to the enumeration', () => {
  expect(
    read('Asthma', 'Causes of asthma include pollen, dust, and — less commonly — fumes.'),
  ).toEqual(['cause: pollen', 'cause: dust', 'cause: fumes'])
})

test('a subordinate clause after a main clause keeps its enumeration', () => {
  expect(
    read('Asthma', 'Asthma is common, although it can also be caused by dust, pollen or fumes.'),
  ).toEqual(['cause: dust', 'cause: pollen', 'cause: fumes'])
})

test.each([
  [
    'a sign of something more serious',
    'A fever may be a sign of something more serious, such as pneumonia.',
  ],
  [
    'an order after its condition',
    'If you have a fever or chills, seek medical care the same day.',
  ],
  ['a comparison', 'In studies rest did better than surgery.'],
  ['what is done meanwhile', 'Night after night, the wheezing began during swimming.'],
])('%s is no statement on the condition', (_what, text) => {
  expect(read('Asthma', text).filter((claim) => claim !== 'symptom: wheezing')).toEqual([])
})

test('what the title lists stands in the headings', () => {
  expect(
    read('Five Signs of Asthma', '## Wheezing', 'It whistles.', '## Your Day', 'It is long.'),
  ).toEqual(['symptom: Wheezing'])
})

test('an unknown illness of the title is the subject wherever the text names it first', () => {
  const found = findClaims({
    title: 'Zetosis',
    body: body('Facts', 'A list', 'A note', 'Zetosis can cause a fever.'),
  })
  expect(found.map(({subject, object}) => [subject.label, object.label])).toEqual([
    ['Zetosis', 'fever'],
  ])
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
