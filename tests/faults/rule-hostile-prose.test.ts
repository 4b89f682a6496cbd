import {expect, test} from 'vitest'

import {allFindings, make, paragraph, section} from '../unit/rule-fixtures.ts'

/** Texts that make a careless pattern run for ever. */
const texts: Record<string, string> = {
  'capitals without end': 'ABC DEF '.repeat(5_000),
  'brackets without end': 'abc('.repeat(10_000),
  'beginnings of phrases': 'numerous studies have '.repeat(5_000),
  'denials without end': 'no '.repeat(15_000),
  'one word': 'a'.repeat(100_000),
  'vowels only': 'aeiou'.repeat(20_000),
  'dots only': '.'.repeat(100_000),
  'blanks only': ' '.repeat(100_000),
  'dots and quotes': '."\' '.repeat(25_000),
  'line breaks': '\n'.repeat(100_000),
  'combining marks': 'e\u0301'.repeat(50_000),
}

test.each(Object.entries(texts))('%s end within a second', (_name, text) => {
  const blocks = [paragraph(text)]
  const documents = [
    make('article', {title: text, summary: text, body: blocks}),
    make('condition', {title: text, summary: text, sections: [section(...blocks)]}),
  ]
  const started = performance.now()
  for (const document of documents) allFindings(document)
  expect(performance.now() - started).toBeLessThan(2000)
})
