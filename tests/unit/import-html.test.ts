import {describe, expect, it} from 'vitest'

import {convertText, showBody, showLedger} from './import-helpers.ts'

/** Inputs that lost text in other converters; the words of each must balance, or the conversion throws. */
const CASES: [name: string, html: string, body: string[], ledger?: string[]][] = [
  [
    'raised and lowered text keeps its level',
    '<p>10<sup>9</sup>/L and H<sub>2</sub>O</p>',
    ['normal: 10<sup>9</>/L and H<sub>2</>O'],
  ],
  ['a blank alone in an element stays', '<p>500<span> </span>mg</p>', ['normal: 500 mg']],
  ['a blank alone in strong stays', '<p>a<strong> </strong>b</p>', ['normal: a<strong> </>b']],
  [
    'the blank between two links stays',
    '<p>see <a href=/a>A</a> <a href=/b>B</a></p>',
    ['normal: see <link /a>A</> <link /b>B</>'],
  ],
  [
    'two paragraphs of one list item stay one item',
    '<ul><li><p>one</p><p>two</p></li><li>three<ul><li>four</li></ul></li></ul>',
    ['bullet 1: one\ntwo', 'bullet 1: three', 'bullet 2: four'],
    ['1 changed list-paragraph [0]: two'],
  ],
  [
    'a definition list becomes bullets',
    '<dl><dt>Fever</dt><dd>38 °C</dd></dl>',
    ['bullet 1: <strong>Fever</>: 38 °C'],
    ['1 changed definition-list [0]: Fever'],
  ],
  [
    'a trailing line break in a quote before a list goes',
    '<blockquote>quoted<br></blockquote><ul><li>item</li></ul>',
    ['blockquote: quoted', 'bullet 1: item'],
  ],
  [
    'a table keeps caption, headers and spans, and its cells the level of their characters',
    '<table><caption>Dose</caption><tr><th>Drug</th><th>Count</th></tr><tr><td rowspan=2>Iron</td><td>10<sup>9</sup>/L</td></tr><tr><td>second</td></tr></table>',
    ['table: Dose / *Drug | *Count / Iron(1x2) | 10⁹/L / second'],
  ],
  [
    'a list that does not start at 1 is pointed out',
    '<ol start=5><li>five</li></ol>',
    ['number 1: five'],
    ['1 changed list-start [0]: five'],
  ],
  [
    'weight of a font and titles of abbreviations are marks',
    '<p><span style="font-weight:700">bold</span> <abbr title="restless legs syndrome">RLS</abbr></p>',
    ['normal: <strong>bold</> <abbr restless legs syndrome>RLS</>'],
  ],
  ['empty paragraphs go', '<p></p><p>&nbsp;</p><p>text</p>', ['normal: text']],
  [
    'links that run scripts or lead nowhere keep their words only',
    '<p><a href="java\nscript:alert(1)">click</a> <a href="#part">part</a> <a href="other.html">other</a></p>',
    ['normal: click part other'],
    [
      '1 changed link [0]: click (java script:alert(1))',
      '2 changed link [0]: part (#part)',
      '2 changed link [0]: other (other.html)',
    ],
  ],
  [
    'what was struck out is not said any more',
    '<p>Take <del>500</del> 50 mg</p>',
    ['normal: Take 50 mg'],
    ['1 dropped struck-out [1]: 500'],
  ],
  [
    'headings below level 4 are lifted',
    '<h5>five</h5><p>text</p>',
    ['h4: five', 'normal: text'],
    ['1 changed heading-level [0]: five'],
  ],
  [
    'a footnote becomes a citation of the sentence before its marker',
    '<p>One. Two.<sup><a href="#f1" id="r1">1</a></sup> More.</p><ol><li id="f1">Allen. doi:10.1016/j.sleep.2014.03.025 <a href="#r1">↩</a></li></ol>',
    ['normal: One. <cite source-doi-10-1016-j-sleep-2014-03-025>Two.</> More.'],
    [
      '1 changed footnote-marker [1]: 1',
      '1 dropped footnote-marker [0]: ↩',
      '1 changed footnote [2]: Allen. doi:10.1016/j.sleep.2014.03.025',
    ],
  ],
  [
    'what stands around the article goes, what stands aside in it stays',
    '<body><nav>Home</nav><main><p>Body</p><aside>Call a doctor.</aside></main><footer>© Foo</footer></body>',
    ['normal: Body', 'normal: Call a doctor.'],
    ['1 dropped outside-article [1]: Home', '1 dropped outside-article [1]: © Foo'],
  ],
  [
    'one line break is a line break, two are a new paragraph',
    '<p>a<br>b<br><br>c</p>',
    ['normal: a\nb', 'normal: c'],
  ],
  [
    'text beside block elements is not lost',
    '<div>loose <p>para</p> tail</div>',
    ['normal: loose', 'normal: para', 'normal: tail'],
  ],
  [
    'a paragraph in bold over others is a heading',
    '<p><b>Symptoms</b></p><p>They are many.</p>',
    ['h2: Symptoms', 'normal: They are many.'],
    ['1 changed bold-heading [0]: Symptoms'],
  ],
  [
    'frames and other things that are no text are named',
    '<p>Watch.</p><iframe src="https://v.example/1">no frames</iframe>',
    ['normal: Watch.'],
    ['1 dropped embed [0]: <iframe> https://v.example/1', '1 dropped embed [2]: no frames'],
  ],
  [
    'scripts and styles are no words',
    '<style>p{}</style><script>alert("words")</script><p>text</p>',
    ['normal: text'],
  ],
  [
    'marks without a place in the schema keep their words',
    '<p>x<u>under</u> <code>c</code> <q>said</q></p>',
    ['normal: xunder c “said”'],
    ['1 changed underline [0]: under', '1 changed code [0]: c'],
  ],
  [
    'a list of links to parts of the page is no text of the article',
    '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><p>text</p>',
    ['normal: text'],
    [
      '1 changed link [0]: A (#a)',
      '1 changed link [0]: B (#b)',
      '1 dropped table-of-contents [1]: A',
      '1 dropped table-of-contents [1]: B',
    ],
  ],
]

describe('reading HTML', () => {
  it.each(CASES)('%s', async (_name, html, body, ledger = []) => {
    const converted = await convertText('html', html)
    expect(showBody(converted)).toEqual(body)
    expect(showLedger(converted)).toEqual(ledger)
  })

  it('takes the title from the heading above the article, and what the page says of itself', async () => {
    const {draft} = await convertText(
      'html',
      `<!doctype html><html lang="en-GB"><head><title>Iron | Site</title>
<meta name="author" content="Jo Doe"><meta name="description" content="About iron.">
<meta property="article:published_time" content="2024-03-01T10:00:00Z">
<link rel="canonical" href="https://example.org/iron"></head>
<body><header><h1>Iron</h1></header><article><p>Iron is a metal.</p></article></body></html>`,
    )
    const {body, ...fields} = draft.fields
    expect(body.length).toBe(1)
    expect(fields).toEqual({
      title: 'Iron',
      slug: {_type: 'slug', current: 'iron'},
      summary: 'About iron.',
      publishedAt: '2024-03-01',
      language: 'en-GB',
    })
    expect(draft.provenance).toEqual({
      fileName: 'an-article',
      checksum: draft.provenance.checksum,
      format: 'html',
      sourceUrl: 'https://example.org/iron',
      originalAuthor: 'Jo Doe',
      originalDate: '2024-03-01T10:00:00Z',
      language: 'en-GB',
    })
  })

  it('gives each block the line of its text', async () => {
    const converted = await convertText(
      'html',
      '<h5>a</h5>\n<p>\n  first</p>\n\n<h6>b</h6><p>c</p>',
    )
    expect(showLedger(converted)).toEqual([
      '1 changed heading-level [0]: a',
      '5 changed heading-level [0]: b',
    ])
  })
})
