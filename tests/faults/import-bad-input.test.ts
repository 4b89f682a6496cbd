import {truncateSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import type {DocumentReport} from '../../importer/index.ts'
import {articleText, openWorkshop, type Workshop} from '../contract/import-lake.ts'
import {showEntry} from '../unit/import-helpers.ts'
import {docx, paragraph, zip} from '../unit/import-zip.ts'

const WXR = '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
const ALIASES = [...'bcdefghi'].map((name, index) => {
  const before = 'abcdefgh'.charAt(index)
  return `${name}: &${name} [${Array.from({length: 9}, () => `*${before}`).join(', ')}]`
})

/** The folder of articles that nobody should have to import, each with the reason why it is set aside. */
const FILES: Record<string, [content: string | Uint8Array, message: string]> = {
  'alias-bomb.md': [
    ['---', 'a: &a [x, x, x]', ...ALIASES, '---', '', 'Text.', ''].join('\n'),
    'The front matter is no YAML: Excessive alias count indicates a resource exhaustion attack',
  ],
  'binary.txt': [
    Uint8Array.from([0x61, 0x00, 0x01, 0x62]),
    'This is a binary file, not text. Save the article as text, HTML, Markdown or .docx.',
  ],
  'cut.docx': [
    docx(paragraph('Text')).subarray(0, 300),
    'The Word document is damaged or cut off. Open it in Word, save it anew, and import that.',
  ],
  'cut.xml': [
    `${WXR}<item><title>Cut</title><content:encoded><![CDATA[<p>Text`,
    'The WordPress export is damaged or cut off: <content:encoded> is not closed. Export the articles anew with Tools > Export.',
  ],
  'deep.docx': [
    docx(
      `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`,
    ),
    'The Word document cannot be read (its parts lie too deep in one another).',
  ],
  'deep.md': [
    `# Deep Quotes\n\n${'>'.repeat(10_000)} quoted\n`,
    'Elements are nested more than 500 deep. This is no article; check how the file was made.',
  ],
  'deep.xml': [
    `${WXR}${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</channel></rss>`,
    'The WordPress export is damaged or cut off: Maximum nested tags exceeded.',
  ],
  'deep.html': [
    `${'<div>'.repeat(10_000)}text`,
    'Elements are nested more than 500 deep. This is no article; check how the file was made.',
  ],
  'empty.md': ['', 'The file is empty. Remove it, or save the article again.'],
  'blank.md': ['\n \n', 'There is no text in it. Check that it is the right file.'],
  'bomb.xml': [
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>&b;</title></item></channel></rss>',
    'The XML declares entities, which a WordPress export never does. Export the articles anew.',
  ],
  'bomb.docx': [
    zip({'word/document.xml': new Uint8Array(210_000_000)}),
    'The archive unpacks to more than 200 MB: it looks like a zip bomb. Do not open it.',
  ],
  'entities.docx': [
    zip({'word/document.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w:document>&a;</w:document>'}),
    'The document declares XML entities, which Word never does. Do not open it.',
  ],
  'drafts.xml': [
    `${WXR}<item><title>A</title><wp:status>draft</wp:status></item></channel></rss>`,
    'The export holds no published post or page (1 other items). Export "Posts" or "All content".',
  ],
  'images-only.html': [
    '<img src="a.png"><script>run()</script>',
    'There is no text in it. Check that it is the right file.',
  ],
  'old.docx': [
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'This is an old Word document (.doc), or one with a password. Open it in Word, save it as .docx without a password, and import that.',
  ],
  'picture.html': [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]),
    'This is a PNG image, not text. Save the article as text, HTML, Markdown or .docx.',
  ],
  'rtf.txt': [
    '{\\rtf1 text}',
    'This is an RTF document, not text. Save the article as text, HTML, Markdown or .docx.',
  ],
  'broken-front.md': [
    '---\ntitle: "open\nx: y\n---\n\nText\n',
    'The front matter is no YAML: Missing closing "quote at line 2, column 5:',
  ],
  'furniture.txt': [
    'Share this\nAdd to cart\n',
    'Nothing is left to import. The ledger in the report says what was dropped, and why.',
  ],
  'no-export.xml': [
    '<?xml version="1.0"?><note/>',
    'This XML is no WordPress export: it has no <rss> with <item>s of WordPress. Export the articles with Tools > Export.',
  ],
  'pdf.md': [
    '%PDF-1.7 text',
    'This is a PDF, not text. Save the article as text, HTML, Markdown or .docx.',
  ],
  'text.docx': [
    'Just text',
    'The name ends in .docx, but this is no Word document. Rename the file, or name the format with --from-format.',
  ],
  'zip.docx': [
    zip({'a.txt': 'a'}),
    'This ZIP archive is no Word document: it has no word/document.xml.',
  ],
}

/** Articles that are imported all the same, with what is said of them: in warnings (by their beginning) and in the ledger. */
const MENDED: Record<string, [content: string | Uint8Array, warning: string, ledger: string[]]> = {
  'cut.html': ['<h1>Cut Off</h1><p>The text ends in the mid', '', []],
  'cut-character.txt': [
    Buffer.concat([Buffer.from('Café Guests\n\nThey like the caf'), Buffer.from([0xc3])]),
    'The file ends in the middle of a character: it looks cut off. Check its end.',
    [],
  ],
  'deep-list.html': [`<h1>Deep Lists</h1>${'<ul><li>'.repeat(200)}bottom`, '', []],
  'latin.txt': [
    Buffer.from('Naïve Guests\n\nThey drink coffee.\n', 'latin1'),
    'The file is not UTF-8; it was read as windows-1252. Check accented letters.',
    [],
  ],
  'mojibake.txt': [
    'Garbled Words\n\nA womanâ€™s diet.\n',
    '',
    ['3 changed mojibake [0]: A womanâ€™s diet.'],
  ],
  'page.txt': [
    '<!doctype html><h1>A Page</h1><p>In a text file.</p>',
    'The name promises text, but the content is html: it was read as html.',
    [],
  ],
  'scripts.html': [
    '<h1>Scripts</h1><p onclick="x()">Press <a href="javascript:alert(1)">here</a>, <a href="JaVa&#9;script:x">there</a>, <a href="data:text/html,x">now</a>.</p><script>run()</script><iframe srcdoc="x"></iframe>',
    '',
    [
      '1 changed link [0]: here (javascript:alert(1))',
      '1 changed link [0]: there (JaVa script:x)',
      '1 changed link [0]: now (data:text/html,x)',
      '1 dropped embed [0]: <iframe>',
    ],
  ],
  'word.txt': [
    docx(paragraph('Word in a text file.')),
    'The name promises text, but the content is docx: it was read as docx.',
    [],
  ],
}

describe('bad input', () => {
  let shop: Workshop
  let reports: Map<string, DocumentReport>

  beforeAll(async () => {
    shop = await openWorkshop()
    for (const [name, [content]] of Object.entries(FILES)) shop.write(name, content)
    truncateSync(shop.write('huge.txt', ''), 200_000_000)
    shop.write('fine.txt', articleText(1))
    for (const [name, [content]] of Object.entries(MENDED)) shop.write(name, content)
    shop.write('sidecar.md', '# A Sidecar\n\nText.\n')
    shop.write('sidecar.meta.json', '{"title": ')
    const {documents} = await shop.run()
    reports = new Map(documents.map((report) => [report.file.split('/').at(-1) ?? '', report]))
  })
  afterAll(() => shop.close())

  it.each(Object.entries(FILES))('%s is set aside with its reason', (name, [, message]) => {
    const report = reports.get(name)
    expect([report?.status, report?.problem?.message.slice(0, message.length)]).toEqual([
      'set-aside',
      message,
    ])
  })

  it('a file of 200 MB is not read', () => {
    expect(reports.get('huge.txt')?.problem?.message).toBe(
      'The file has 200 MB; articles have less than 50. Split an export into parts.',
    )
  })

  it('the rest goes on', () => {
    expect(reports.get('fine.txt')?.status).toBe('created')
  })

  it.each(Object.entries(MENDED))(
    '%s is imported, with what was wrong',
    (name, [, warning, ledger]) => {
      const report = reports.get(name)
      expect([report?.status, report?.ledger.map(showEntry)]).toEqual(['created', ledger])
      if (warning) expect(report?.warnings.map(({message}) => message)).toContain(warning)
      expect(report?.words?.wordsIn).toBe(
        (report?.words?.wordsOut ?? 0) + (report?.words?.wordsDropped ?? 0),
      )
    },
  )

  it('no address that runs a script comes into the dataset', async () => {
    const written = JSON.stringify(await shop.documents())
    // It stands in the ledger, as text, and nowhere as the address of a link.
    expect(written).not.toMatch(/"href":"(?!https?:|mailto:|tel:|\/)/)
  })

  it('a broken sidecar is named by its own name', () => {
    const {status, problem} = reports.get('sidecar.meta.json') ?? {}
    expect([status, problem?.message.slice(0, 30)]).toEqual([
      'set-aside',
      'The sidecar file is no YAML: F',
    ])
  })

  it('a folder without articles is an error that says what articles are', async () => {
    shop.write('pictures/a.jpg', 'x')
    await expect(shop.run({}, [join(shop.folder, 'pictures')])).rejects.toThrow(
      /^No articles found in .*pictures\. Articles are files that end in \.txt, /,
    )
  })

  it('a missing file names the path as it was given', async () => {
    const path = join(shop.folder, 'none.txt')
    const {documents} = await shop.run({}, [path])
    expect(documents.map(({file, status, problem}) => [file, status, problem?.message])).toEqual([
      [path, 'set-aside', 'There is no such file. Check the path.'],
    ])
  })
})
