import {describe, expect, test} from 'vitest'

import {medicalWords, passagesOf, pathText} from '../../schemas/index.ts'
import {findingsOf, known, make, paragraph, ref, section} from './rule-fixtures.ts'

const outline = (document: Parameters<typeof passagesOf>[0]) =>
  passagesOf(document).map(({title, path, texts}) => [title, pathText(path), texts])

describe('passages', () => {
  test('of a condition are its summary, its sections and its care guidance', () => {
    const callout = {
      _key: 'c',
      _type: 'callout',
      body: [paragraph('Ask for a blood test.', 'b')],
    }
    const condition = make('condition', {
      summary: 'Low iron.',
      sections: [
        {...section(paragraph('It is common.', 'a'), callout), title: undefined},
        {_key: 'empty', _type: 'contentSection', aspect: 'causes', content: []},
      ],
      careGuidance: [
        {_key: 'g', _type: 'careAdvice', title: 'See a doctor if', body: [paragraph('It lasts.')]},
      ],
    })
    expect(outline(condition)).toEqual([
      ['Summary', 'summary', ['Low iron.']],
      ['Overview', 'sections[_key=="overview"]', ['It is common.', 'Ask for a blood test.']],
      ['See a doctor if', 'careGuidance[_key=="g"]', ['It lasts.']],
    ])
  })

  test('of an article begin at its highest headings', () => {
    const article = make('article', {
      body: [
        paragraph('Before all.', 'a'),
        paragraph('Causes', 'b', {style: 'h3'}),
        paragraph('Diet', 'c', {style: 'h4'}),
        paragraph('Little meat.', 'd'),
        paragraph('', 'e', {style: 'h3'}),
        paragraph('No heading to speak of.', 'f'),
      ],
    })
    expect(outline(article)).toEqual([
      ['Opening', 'body[_key=="a"]', ['Before all.']],
      ['Causes', 'body[_key=="b"]', ['Causes', 'Diet', 'Little meat.']],
      ['Opening', 'body[_key=="e"]', ['No heading to speak of.']],
    ])
  })

  test('of a malformed document are none', () => {
    expect(outline({_type: 'article', body: [7, {_type: 'block'}], summary: 4})).toEqual([])
  })
})

describe('medical words', () => {
  test('are the long words in the names of the document and of what it refers to', () => {
    const condition = make('condition', {
      title: 'Haemochromatosis',
      synonyms: [{label: 'Iron overload'}],
      symptoms: [{_key: 's', symptom: ref('symptom-fatigue')}],
      tests: [{_key: 't', test: ref('test-ferritin')}, {test: ref('test-unknown')}],
      sources: [ref('source-guideline')],
    })
    expect(medicalWords(condition, (id) => known[id])).toEqual(
      new Set(['haemochromatosis', 'overload', 'fatigue', 'tiredness', 'ferritin']),
    )
  })

  test('are set aside where a section is graded', () => {
    const text = 'Haemochromatosis harms the liver. '.repeat(25)
    const named = (title: string) =>
      findingsOf('grade-too-high', make('condition', {title, sections: [section(paragraph(text))]}))
    expect(named('Haemochromatosis')).toEqual([])
    expect(named('Rust')).toEqual([
      {
        path: 'sections[_key=="overview"]',
        message:
          '"Overview" reads at grade 15.5 (Flesch-Kincaid, medical names set aside); aim at 8 or below: shorter sentences, everyday words.',
      },
    ])
  })
})
