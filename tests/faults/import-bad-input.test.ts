import {truncateSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import type {DocumentReport} from '../../importer/index.ts'
import {articleText, openWorkshop, type Workshop} from '../contract/import-lake.ts'
import {docx, paragraph, zip} from '../unit/import-zip.ts'

/** The folder of articles that nobody should have to import, and one that is fine. */
const FILES: Record<string, [content: string | Uint8Array, message: string]> = {
  'binary.txt': [
    Uint8Array.from([0x61, 0x00, 0x01, 0x62]),
    'This is a binary file, not text. Save the article as text, HTML, Markdown or .docx.',
  ],
  'cut.docx': [
    docx(paragraph('Text')).subarray(0, 300),
    'The Word document is damaged or cut off. Open it in Word, save it anew, and import that.',
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

describe('bad input', () => {
  let shop: Workshop
  let reports: Map<string, DocumentReport>

  beforeAll(async () => {
    shop = await openWorkshop()
    for (const [name, [content]] of Object.entries(FILES)) shop.write(name, content)
    truncateSync(shop.write('huge.txt', ''), 200_000_000)
    shop.write('fine.txt', articleText(1))
    shop.write('page.txt', '<!doctype html><h1>A Page</h1><p>In a text file.</p>')
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

  it('the rest goes on', async () => {
    expect(reports.get('fine.txt')?.status).toBe('created')
    const written = await shop.client.fetch('*[_type == "article"].title', {}, {perspective: 'raw'})
    expect(written).toEqual(['A Page', 'Article Number 1'])
  })

  it('a wrong name is no reason, and is said', () => {
    expect(reports.get('page.txt')?.warnings[0]?.message).toBe(
      'The name promises text, but the content is html: it was read as html.',
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
