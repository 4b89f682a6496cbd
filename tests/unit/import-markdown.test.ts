import {describe, expect, it} from 'vitest'

import {convertText, showBody, showLedger} from './import-helpers.ts'

const CASES: [name: string, markdown: string, body: string[], ledger?: string[]][] = [
  ['a byte order mark before the title', '\uFEFF# Title\n\ntext\n', ['normal: text']],
  [
    'marks and links',
    '# T\n\n**b** *i* [l](https://a.example) <https://b.example>\n',
    [
      'normal: <strong>b</> <em>i</> <link https://a.example>l</> <link https://b.example>https://b.example</>',
    ],
  ],
  [
    'a footnote becomes a citation',
    '# T\n\nFact.[^1] More.\n\n[^1]: Allen, a source\n    of two lines\n',
    ['normal: <cite source-allen-a-source-of-two-lines-d58c48>Fact.</> More.'],
    ['3 changed footnote-marker [1]: [^1]', '5 changed footnote [6]: Allen, a source of two lines'],
  ],
  [
    'a definition list',
    '# T\n\nFever\n: 38 °C\n\nNext\n',
    ['bullet 1: <strong>Fever</>: 38 °C', 'normal: Next'],
    ['3 changed definition-list [0]: Fever'],
  ],
  [
    'a task list',
    '# T\n\n- [x] done\n- [ ] todo\n',
    ['bullet 1: ☑ done', 'bullet 1: ☐ todo'],
    ['3 changed task [1]: [x] done', '4 changed task [0]: [ ] todo'],
  ],
  [
    'raised and lowered text',
    '# T\n\nx^2^ H~2~O 10<sup>9</sup>/L\n',
    ['normal: x<sup>2</> H<sub>2</>O 10<sup>9</>/L'],
  ],
  [
    'shortcodes and struck out words',
    '# T\n\nSee {{< youtube id >}} and ~~old~~ new\n',
    ['normal: See and new'],
    ['3 dropped shortcode [2]: {{< youtube id >}}', '3 dropped struck-out [1]: old'],
  ],
  [
    'nested lists',
    '# T\n\n1. a\n2. b\n   - c\n   - d\n',
    ['number 1: a', 'number 1: b', 'bullet 2: c', 'bullet 2: d'],
  ],
  ['a table', '# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', ['table:  / *a | *b / 1 | 2']],
  [
    'HTML among Markdown',
    '# T\n\n> quote\n\n<div>raw <b>html</b></div>\n\n##### deep\n\nend\n',
    ['blockquote: quote', 'normal: raw <strong>html</>', 'h4: deep', 'normal: end'],
    ['7 changed heading-level [0]: deep'],
  ],
]

describe('reading Markdown', () => {
  it.each(CASES)('%s', async (_name, markdown, body, ledger = []) => {
    const converted = await convertText('markdown', markdown)
    expect(showBody(converted)).toEqual(body)
    expect(showLedger(converted)).toEqual(ledger)
  })

  it('reads front matter, keeps the numbers of lines and names fields that no article has', async () => {
    const converted = await convertText(
      'markdown',
      '---\ntitle: "Iron"\nauthor: [Jo, Al]\ntags: [x]\ndate: 2024-01-02\nlicense: CC BY 4.0\nurl: nonsense\n---\n\ntext\n\n###### deep\n\nend\n',
    )
    expect(converted.draft.fields.title).toBe('Iron')
    expect(converted.draft.fields.publishedAt).toBe('2024-01-02')
    expect(converted.draft.provenance.licence).toBe('CC BY 4.0')
    expect(converted.draft.provenance.originalAuthor).toBe('Jo, Al')
    expect(showLedger(converted)).toEqual([
      '4 dropped metadata [0]: tags: ["x"]',
      '12 changed heading-level [0]: deep',
    ])
    expect(converted.warnings.find(({field}) => field === 'sourceUrl')).toEqual({
      file: 'an-article',
      line: 7,
      field: 'sourceUrl',
      message: 'Left out: Write a whole address: https://…',
    })
  })
})
