import {expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import type {BodyBlock, TextStyle} from '../../importer/structure/blocks.ts'

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

const SENTENCES: readonly [rule: string, sentence: string, claims: string[]][] = [
  [
    'symptoms-include',
    'Common symptoms of asthma include wheezing and a cough.',
    ['symptom: wheezing', 'symptom: cough'],
  ],
  ['is-symptom-of', 'Wheezing is a common sign of asthma.', ['symptom: Wheezing']],
  [
    'people-with-have',
    'People with asthma often have chest tightness.',
    ['symptom: chest tightness'],
  ],
  [
    'in-which-people-have',
    'Asthma is a disease in which people have shortness of breath.',
    ['symptom: shortness of breath'],
  ],
  ['you-notice', 'Some people also notice tiredness.', ['symptom: tiredness']],
  ['characterised-by', 'Asthma is characterised by wheezing.', ['symptom: wheezing']],
  [
    'making-it-hard',
    'Asthma often gets worse at night, making it difficult to fall asleep.',
    ['symptom: difficulty falling asleep'],
  ],
  ['caused-by', 'Asthma may be caused by pollen or dust.', ['cause: pollen', 'cause: dust']],
  [
    'results-from',
    'Asthma results from inflammation of the airways.',
    ['cause: inflammation of the airways'],
  ],
  [
    'causes-include',
    'Causes of asthma include genes and air pollution.',
    ['cause: genes', 'cause: air pollution'],
  ],
  ['is-cause-of', 'Air pollution is a common cause of asthma.', ['cause: Air pollution']],
  ['plays-a-role', 'Genes play a role in asthma.', ['cause: Genes']],
  ['is-behind', 'Fumes are responsible for asthma.', ['cause: Fumes']],
  ['causes', 'Fumes can cause asthma.', ['cause: Fumes']],
  ['causes, of what a condition does', 'Asthma can cause coughing.', ['symptom: coughing']],
  ['leads-to', 'Asthma may lead to pneumonia.', ['complication: pneumonia']],
  ['risk-factors-include', 'Risk factors for asthma include smoking.', ['riskFactor: smoking']],
  ['is-risk-factor-for', 'Smoking is a risk factor for asthma.', ['riskFactor: Smoking']],
  ['likelier-to-get', 'Women are more likely than men to develop asthma.', ['riskFactor: Women']],
  ['more-common-in', 'Asthma is more common in children.', ['riskFactor: children']],
  ['affects-more-often', 'Asthma affects women more often than men.', ['riskFactor: women']],
  [
    'being-more-susceptible',
    'Asthma affects many people, with women being more susceptible than men.',
    ['riskFactor: women'],
  ],
  ['raises-risk', 'Smoking increases the risk of asthma.', ['riskFactor: Smoking']],
  [
    'raises-risk, of what follows',
    'Asthma increases the risk of pneumonia.',
    ['complication: pneumonia'],
  ],
  [
    'puts-at-risk',
    'A family history puts you at higher risk of asthma.',
    ['riskFactor: family history'],
  ],
  ['makes-likelier', 'Smoking makes you more likely to get asthma.', ['riskFactor: Smoking']],
  ['linked-to', 'Smoking is linked to asthma.', ['riskFactor: Smoking']],
  [
    'triggers-include',
    'Triggers include pollen and cold air.',
    ['aggravator: pollen', 'aggravator: cold air'],
  ],
  ['is-trigger-of', 'Stress is one of the most common triggers.', ['aggravator: Stress']],
  ['makes-worse', 'Smoking makes it worse.', ['aggravator: Smoking']],
  ['worse-with', 'Symptoms are often worse after exercise.', ['aggravator: exercise']],
  [
    'worsens',
    'Stress can worsen asthma, and so can cold air.',
    ['aggravator: Stress', 'aggravator: cold air'],
  ],
  ['treated-with', 'Asthma is usually treated with inhalers.', ['treatment: inhalers']],
  [
    'treatments-include',
    'Treatments for asthma include inhalers and steroids.',
    ['treatment: inhalers', 'treatment: steroids'],
  ],
  ['treatment-for-is', 'The main treatment for asthma is an inhaler.', ['treatment: inhaler']],
  ['is-treatment-for', 'Steroids are an effective treatment for asthma.', ['treatment: Steroids']],
  ['relieve-by', 'You can relieve asthma by avoiding smoke.', ['treatment: avoiding smoke']],
  ['doctor-prescribes', 'Doctors may prescribe steroids.', ['treatment: steroids']],
  ['is-prescribed', 'Steroids are sometimes prescribed.', ['treatment: Steroids']],
  [
    'helps-with-list',
    'Self-care can help: losing weight and regular exercise.',
    ['treatment: losing weight', 'treatment: regular exercise'],
  ],
  ['helps', 'Steroids can relieve asthma.', ['treatment: Steroids']],
  ['gives-relief', 'Inhalers give quick relief.', ['treatment: Inhalers']],
  ['benefit-from', 'Many people benefit from yoga.', ['treatment: yoga']],
  ['should-be-avoided', 'Opioids should be avoided.', ['not treatment: Opioids']],
  ['no-cure', 'There is no evidence that warm milk cures asthma.', ['not treatment: warm milk']],
  ['diagnosed-by', 'Asthma is diagnosed by spirometry.', ['test: spirometry']],
  ['doctor-diagnoses-with', 'Doctors diagnose asthma with spirometry.', ['test: spirometry']],
  ['tests-include', 'Tests for asthma include a chest X-ray.', ['test: chest X-ray']],
  ['confirms-diagnosis', 'Spirometry confirms the diagnosis.', ['test: Spirometry']],
  ['doctor-orders', 'Your doctor may order a blood test.', ['test: blood test']],
  ['no-test', 'There is no blood test for asthma.', ['not test: blood test']],
  [
    'complications-include',
    'Complications of asthma include pneumonia.',
    ['complication: pneumonia'],
  ],
  ['is-complication-of', 'Pneumonia is a complication of asthma.', ['complication: Pneumonia']],
]

test.each(SENTENCES)('the rule %s reads: %s', (_rule, sentence, claims) => {
  expect(read('Asthma', sentence)).toEqual(claims)
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
