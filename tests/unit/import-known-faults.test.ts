import {describe, expect, it} from 'vitest'

import type {Format} from '../../importer/index.ts'
import {convertText, showBody, showLedger} from './import-helpers.ts'

/**
 * Small inputs that other importers are reported to have lost something of: what each must
 * become, and what the ledger must say. That the words balance, the conversion checks itself.
 */
const CASES: [report: string, format: Format, input: string, body: string[], ledger: string[]][] = [
  [
    'sanity-io/sanity#1493: the blank between two links is lost',
    'html',
    '<p>see <a href=/a>A</a> <a href=/b>B</a></p>',
    ['normal: see <link /a>A</> <link /b>B</>'],
    [],
  ],
  [
    'sanity-io/sanity#6848: a span that holds only a blank is removed',
    'html',
    '<p>500<span> </span>mg and a<strong> </strong>b</p>',
    ['normal: 500 mg and a<strong> </>b'],
    [],
  ],
  [
    'portabletext/editor#3074: a table loses rows and columns',
    'html',
    '<table><caption>Doses</caption><tr><th>Drug<th>Dose</tr><tr><td rowspan=2>Iron<td>100 mg</tr><tr><td>200 mg</tr></table>',
    ['table: Doses / *Drug | *Dose / Iron(1x2) | 100 mg / 200 mg'],
    [],
  ],
  [
    'portabletext/editor#3239: what is lost is lost in silence (HTML)',
    'html',
    '<h5>Deep</h5>\n<p>Some <u>under</u> <code>P01</code> <mark>marked</mark></p>',
    ['h4: Deep', 'normal: Some under P01 marked'],
    [
      '1 changed heading-level [0]: Deep',
      '2 changed underline [0]: under',
      '2 changed code [0]: P01',
      '2 changed highlight [0]: marked',
    ],
  ],
  [
    'portabletext/editor#3239: what is lost is lost in silence (Markdown)',
    'markdown',
    '# Title Here\n\n##### Deep\n\n- [x] done\n- [ ] open\n\nA <kbd>key</kbd> and <div>block</div>\n',
    ['h4: Deep', 'bullet 1: ☑ done', 'bullet 1: ☐ open', 'normal: A key and', 'normal: block'],
    [
      '3 changed heading-level [0]: Deep',
      '5 changed task [1]: [x] done',
      '6 changed task [0]: [ ] open',
      '8 changed keyboard-input [0]: key',
    ],
  ],
  [
    'buttondown/roadmap#2507: footnotes break',
    'markdown',
    '# Title Here\n\nFact.[^1] More.\n\n[^1]: Doe J. A work of many words. 2020.\n',
    ['normal: <cite source-doe-j-a-work-of-many-words-2020-97eb45>Fact.</> More.'],
    [
      '3 changed footnote-marker [1]: [^1]',
      '5 changed footnote [8]: Doe J. A work of many words. 2020.',
    ],
  ],
  [
    'a cell count becomes 109 per litre',
    'html',
    '<p>10<sup>9</sup>/L and H<sub>2</sub>O</p>',
    ['normal: 10<sup>9</>/L and H<sub>2</>O'],
    [],
  ],
  [
    'paragraphs of one item, definitions and a line break before a list fall apart',
    'html',
    '<blockquote>Rest is best.<br></blockquote><ul><li><p>One.</p><p>Two.</p></li></ul><dl><dt>Fever</dt><dd>38 °C</dd></dl>',
    ['blockquote: Rest is best.', 'bullet 1: One.\nTwo.', 'bullet 1: <strong>Fever</>: 38 °C'],
    ['1 changed list-paragraph [0]: Two.', '1 changed definition-list [0]: Fever'],
  ],
  [
    'starts of lists, weights of fonts, titles of abbreviations and empty paragraphs',
    'html',
    '<ol start=5><li>Five.</li></ol><p><span style="font-weight:700">Never</span> twice. <abbr title="milligram">mg</abbr></p><p></p><p>&nbsp;</p>',
    ['number 1: Five.', 'normal: <strong>Never</> twice. <abbr milligram>mg</>'],
    ['1 changed list-start [0]: Five.'],
  ],
  [
    'images that are not there, and addresses that run scripts',
    'html',
    '<p>Text.</p>\n<img src=a.png>\n<a href="javascript:alert(1)">Press</a> <a href="vbscript:x">here</a>',
    ['normal: Text.', 'normal: Press here'],
    [
      '2 dropped image [0]: a.png',
      '3 changed link [0]: Press (javascript:alert(1))',
      '3 changed link [0]: here (vbscript:x)',
    ],
  ],
  [
    'a byte order mark, raised text, definitions, linked images and shortcodes in Markdown',
    'markdown',
    '\uFEFF# Title Here\n\nx^2^ and H~2~O\n\nTerm\n: Definition\n\n[![alt](a.png)](https://example.org)\n\n{{< youtube abc >}}\n',
    ['normal: x<sup>2</> and H<sub>2</>O', 'bullet 1: <strong>Term</>: Definition'],
    [
      '5 changed definition-list [0]: Term',
      '8 changed linked-image [0]: https://example.org',
      '8 dropped image [1]: a.png: alt',
      '10 dropped shortcode [2]: {{< youtube abc >}}',
    ],
  ],
]

describe('what other importers lose', () => {
  it.each(CASES)('%s', async (_report, format, input, body, ledger) => {
    const converted = await convertText(format, input)
    expect(showBody(converted)).toEqual(body)
    expect(showLedger(converted)).toEqual(ledger)
  })

  it('sanity-io/sanity#4164: two spans have one key', async () => {
    const {draft} = await convertText(
      'html',
      '<p><b>a</b> x <b>a</b> x <b>a</b> x <i></i><i></i></p>',
    )
    for (const {children} of draft.fields.body as unknown as {children: {_key: string}[]}[]) {
      const keys = children.map(({_key}) => _key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeGreaterThan(4)
    }
  })
})
