import {ImportProblem} from '../problem.ts'
import type {LedgerEntry, SourceMetadata} from '../types.ts'
import {readHtml, type ReadHtml} from './html/index.ts'
import {checkZip} from './zip.ts'

/**
 * Reads a Word document by way of the HTML that mammoth makes of its styles. A Word
 * file has no lines: the number is that of the paragraph.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ReadHtml> {
  const parts = checkZip(bytes, file, ['word/document.xml', 'docProps/core.xml'])
  const document = parts.get('word/document.xml')
  if (!document) {
    throw new ImportProblem(
      {file},
      'This ZIP archive is no Word document: it has no word/document.xml.',
    )
  }
  for (const part of parts.values()) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part))) {
      throw new ImportProblem(
        {file},
        'The document declares XML entities, which Word never does. Do not open it.',
      )
    }
  }
  const {value, messages} = await convert(bytes, file)
  const read = readHtml(numbered(value), {file})
  const losses = messages.map(({message}): LedgerEntry => ({
    line: 1,
    text: message,
    action: 'changed',
    reason: 'Word has it and the article has not; its words are kept.',
    construct: 'word-style',
    words: 0,
  }))
  return {
    ...read,
    ledger: [...losses, ...read.ledger],
    metadata: {...propertiesOf(parts.get('docProps/core.xml')), ...read.metadata},
  }
}

async function convert(
  bytes: Uint8Array,
  file: string,
): Promise<{value: string; messages: {message: string}[]}> {
  // Loaded only where there is a Word document: no other format waits for it.
  const {default: mammoth} = await import('mammoth')
  try {
    return await mammoth.convertToHtml(
      {buffer: Buffer.from(bytes)},
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          'u => u',
          'strike => del',
        ],
        externalFileAccess: false,
      },
    )
  } catch (error) {
    throw new ImportProblem(
      {file},
      `The Word document cannot be read (${reasonOf(error)}). Open it in Word, save it anew, and import that.`,
    )
  }
}

function reasonOf(error: unknown): string {
  // What the engine says when its stack is full says nothing about the document.
  if (error instanceof RangeError) return 'its parts lie too deep in one another'
  return error instanceof Error ? error.message : String(error)
}

/** mammoth writes all on one line; each paragraph gets its number as its line. */
function numbered(html: string): string {
  let paragraph = 0
  return html.replace(/<(?:p|h[1-6]|li|table)(?=[ >])/g, (tag) => {
    paragraph += 1
    return `<!--line ${paragraph}-->${tag}`
  })
}

function propertiesOf(core: Uint8Array | undefined): SourceMetadata {
  if (!core) return {}
  const xml = new TextDecoder().decode(core)
  const author = /<dc:creator>([^<&]+)<\/dc:creator>/.exec(xml)?.[1]?.trim()
  return author ? {authors: [author]} : {}
}
