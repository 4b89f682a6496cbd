import {describe, expect, it} from 'vitest'

import {looksLikeHeading} from '../../importer/structure/lines.ts'
import {convertText, showBody, showLedger} from './import-helpers.ts'

const CASES: [name: string, text: string, body: string[], ledger?: string[]][] = [
  [
    'headings without mark-up, bullets of any dash, nested',
    'Iron\n\nIron is a metal.\n\nWhat it does\nIt carries oxygen.\n– one\n  - two\n• three\n* four\n',
    [
      'normal: Iron is a metal.',
      'h2: What it does',
      'normal: It carries oxygen.',
      'bullet 1: one',
      'bullet 2: two',
      'bullet 1: three',
      'bullet 1: four',
    ],
  ],
  [
    'numbered lists, with the numbers in the ledger',
    'Iron\n\nDo this:\n1. Eat.\n2. Rest.\n   a) lie down\n   b) sleep\n3. Wait.\n',
    [
      'normal: Do this:',
      'number 1: Eat.',
      'number 1: Rest.',
      'number 2: lie down',
      'number 2: sleep',
      'number 1: Wait.',
    ],
    [
      '4 changed list-marker [1]: 1.',
      '5 changed list-marker [1]: 2.',
      '6 changed list-marker [1]: a)',
      '7 changed list-marker [1]: b)',
      '8 changed list-marker [1]: 3.',
    ],
  ],
  [
    'a number that begins no list stays in the text',
    'Iron\n\n10. March was the day.\nThen it rained.\n',
    ['normal: 10. March was the day.', 'normal: Then it rained.'],
  ],
  [
    'underlined headings and quotes',
    'Iron\n\nIntake\n======\nEat it.\n\nFoods\n-----\nBeans.\n> Said someone.\n',
    ['h2: Intake', 'normal: Eat it.', 'h3: Foods', 'normal: Beans.', 'blockquote: Said someone.'],
  ],
  [
    'lines with tabs are a table',
    'Iron\n\nFood\tIron in mg\nBeans\t2\nBeef\t3\n\nEnd.\n',
    ['table:  / *Food | *Iron in mg / Beans | 2 / Beef | 3', 'normal: End.'],
  ],
  [
    'text that was wrapped at a width is unwrapped',
    [
      'Iron',
      '',
      'Iron is a metal that the body needs in small amounts to carry oxygen in',
      'the blood, and to store it in the muscles, where it is used when the',
      'muscles work hard and the blood cannot bring enough of it in time.',
      '',
      'What it does',
      '',
      'It is part of many enzymes, which are proteins that speed up what would',
      'otherwise take far too long for anything to live on it.',
      '- a point that is long enough to be wrapped at the same width as all the',
      '  other lines',
      '',
    ].join('\n'),
    [
      'normal: Iron is a metal that the body needs in small amounts to carry oxygen in the blood, and to store it in the muscles, where it is used when the muscles work hard and the blood cannot bring enough of it in time.',
      'h2: What it does',
      'normal: It is part of many enzymes, which are proteins that speed up what would otherwise take far too long for anything to live on it.',
      'bullet 1: a point that is long enough to be wrapped at the same width as all the other lines',
    ],
  ],
  [
    'page furniture, a repeated title and a repeated paragraph go; short repetition stays',
    [
      'Your basket is empty!',
      'Iron and You',
      'Iron is a metal that carries oxygen in the blood of people.',
      'Ask your doctor.',
      'Iron and You',
      'Iron is a metal that carries oxygen in the blood of people!',
      'Ask your doctor.',
      'Share on Facebook',
      'Related posts:',
      '© 2024 Iron Shop. All rights reserved.',
    ].join('\r\n'),
    [
      'normal: Iron is a metal that carries oxygen in the blood of people.',
      'normal: Ask your doctor.',
      'normal: Ask your doctor.',
    ],
    [
      '1 dropped cart [4]: Your basket is empty!',
      '5 dropped repeated-title [3]: Iron and You',
      '6 dropped repeated-paragraph [12]: Iron is a metal that carries oxygen in the blood of people!',
      '8 dropped share [3]: Share on Facebook',
      '9 dropped related [2]: Related posts:',
      '10 dropped footer [6]: © 2024 Iron Shop. All rights reserved.',
    ],
  ],
  [
    'a repeated paragraph with another figure or a denial is another statement',
    [
      'Iron Tablets',
      'Adults take one tablet of 65 mg iron each day with a glass of water.',
      'Adults take one tablet of 100 mg iron each day with a glass of water.',
      'Adults take no tablet of 65 mg iron each day with a glass of water.',
    ].join('\n'),
    [
      'normal: Adults take one tablet of 65 mg iron each day with a glass of water.',
      'normal: Adults take one tablet of 100 mg iron each day with a glass of water.',
      'normal: Adults take no tablet of 65 mg iron each day with a glass of water.',
    ],
  ],
  [
    'a paragraph that repeats one sentence and says more is kept and pointed out',
    [
      'Iron and Legs',
      'Low iron leads to less dopamine in the brain of some people.',
      'Other causes exist. Low iron leads to less dopamine in the brain of some people.',
    ].join('\n'),
    [
      'normal: Low iron leads to less dopamine in the brain of some people.',
      'normal: Other causes exist. Low iron leads to less dopamine in the brain of some people.',
    ],
    ['3 kept repeated-sentence [0]: Low iron leads to less dopamine in the brain of some people.'],
  ],
]

describe('reading plain text', () => {
  it.each(CASES)('%s', async (_name, text, body, ledger = []) => {
    const converted = await convertText('text', text)
    expect(showBody(converted)).toEqual(body)
    expect(showLedger(converted)).toEqual(ledger)
  })

  it.each([
    ['Symptoms of Iron Deficiency', true],
    ['What causes it?', true],
    ['Iron is a metal.', false],
    ['– Fatigue', false],
    ['such as:', false],
    ['lower case start', false],
    ['This line goes on for so many words that nobody would take it for a heading at all', false],
  ])('%j reads like a heading: %s', (line, expected) => {
    expect(looksLikeHeading(line)).toBe(expected)
  })
})
