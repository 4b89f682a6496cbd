import {describe, expect, it} from 'vitest'

import {convertDocument} from '../../importer/convert.ts'
import {readSource} from '../../importer/read/index.ts'
import {knowledgeOf, showBody, showLedger} from './import-helpers.ts'
import {docx, DOCUMENT_RELATIONS, FOOTNOTES, paragraph, STYLES} from './import-zip.ts'

const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>9</w:t></w:r>'

describe('reading Word', () => {
  it('reads headings, raised text, tables and footnotes', async () => {
    const bytes = docx(
      [
        paragraph('Iron and You', 'Title'),
        paragraph('Counts', 'Heading2'),
        `<w:p><w:r><w:t>10</w:t></w:r>${raised}<w:r><w:t>/L is a count.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
        `<w:tbl><w:tr><w:tc>${paragraph('Drug')}</w:tc><w:tc>${paragraph('Dose')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Iron')}</w:tc><w:tc>${paragraph('65 mg')}</w:tc></w:tr></w:tbl>`,
      ].join(''),
      {
        'word/styles.xml': STYLES,
        'word/footnotes.xml': FOOTNOTES,
        'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Jo Doe</dc:creator></cp:coreProperties>',
      },
    )
    const {documents} = await readSource({file: 'a.docx', bytes})
    const [source] = documents
    if (!source) throw new Error('no document')
    const converted = convertDocument(source, knowledgeOf())
    expect(converted.draft.fields.title).toBe('Iron and You')
    expect(converted.draft.provenance.originalAuthor).toBe('Jo Doe')
    expect(showBody(converted)).toEqual([
      'h2: Counts',
      'normal: <cite source-doe-j-a-work-2020-f5078e>10</><sup,cite source-doe-j-a-work-2020-f5078e>9</><cite source-doe-j-a-work-2020-f5078e>/L is a count.</>',
      'table:  / Drug | Dose / Iron | 65 mg',
    ])
    expect(showLedger(converted)).toEqual([
      '3 changed footnote-marker [1]: [1]',
      '9 changed footnote [5]: Doe J. A work. 2020.',
      '10 dropped footnote-marker [0]: ↑',
    ])
  })
})
