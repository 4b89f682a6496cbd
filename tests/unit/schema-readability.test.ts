import {describe, expect, test} from 'vitest'

import {
  readabilityOf,
  readabilityOfBlocks,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../schemas/index.ts'
import {paragraph} from './rule-fixtures.ts'

describe('words', () => {
  test.each([
    ['iron', 2],
    ['legs', 1],
    ['tired', 1],
    ['treated', 2],
    ['muscle', 2],
    ['diet', 2],
    ['react', 2],
    ['serious', 3],
    ['precious', 2],
    ['reliable', 4],
    ['anaemia', 4],
    ['medication', 4],
    ['irritability', 6],
    ['deficiency', 4],
    ['guideline', 2],
    ['constructor', 3],
    ['Ödem', 2],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })

  test('a hyphen parts words, an apostrophe does not; numbers are none', () => {
    expect(wordsOf("Well-known: the body’s 65 mg (or don't).")).toEqual([
      'Well',
      'known',
      'the',
      'body’s',
      'mg',
      'or',
      "don't",
    ])
  })

  test('a decimal point and an abbreviation end no sentence', () => {
    expect(sentencesOf('It is 7.12 %, e.g. in adults. "Really?" Yes! And so on…')).toEqual([
      'It is 7.12 %, e.g. in adults.',
      '"Really?"',
      'Yes!',
      'And so on…',
    ])
  })
})

describe('readability', () => {
  test('is Flesch-Kincaid, Flesch and SMOG over the counts', () => {
    // 2 sentences, 10 words, 14 syllables, 1 word of three syllables or more.
    expect(readabilityOf(['Your body needs iron. It is a mineral, not more.'])).toEqual({
      sentences: 2,
      words: 10,
      syllables: 14,
      polysyllables: 1,
      fleschKincaidGrade: 2.9,
      fleschReadingEase: 83.3,
      smog: 7.2,
    })
  })

  test('counts each block on its own: a heading runs into nothing', () => {
    const blocks = [paragraph('Causes', 'a'), paragraph('Blood loss', 'b'), paragraph('Diet', 'c')]
    expect(readabilityOfBlocks(blocks)?.sentences).toBe(3)
    expect(readabilityOf(['Causes Blood loss Diet'])?.sentences).toBe(1)
  })

  test('sets words aside that readers have to meet', () => {
    const texts = ['Haemochromatosis is rare.']
    const plain = readabilityOf(texts)
    const aside = readabilityOf(texts, {setAside: new Set(['haemochromatosis'])})
    expect([plain?.polysyllables, aside?.polysyllables]).toEqual([1, 0])
  })

  test('says nothing of no words', () => {
    expect([
      readabilityOf([]),
      readabilityOf(['', '12 %']),
      readabilityOfBlocks([null, 7, {}]),
    ]).toEqual([undefined, undefined, undefined])
  })
})
