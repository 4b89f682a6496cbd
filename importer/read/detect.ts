import {ImportProblem} from '../problem.ts'
import type {Format} from '../types.ts'

const EXTENSIONS: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  xml: 'wxr',
  wxr: 'wxr',
  docx: 'docx',
}

/** The ends of file names that a folder is searched for. */
export const ARTICLE_EXTENSIONS: readonly string[] = Object.keys(EXTENSIONS)

/** What the files of old Word begin with, and those that Word encrypts. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** The format that a file's name promises. */
function formatByName(file: string): Format | undefined {
  return EXTENSIONS[/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '']
}

/**
 * The format of a file: what its content says where that is certain, else what its
 * name promises, else plain text.
 *
 * @throws ImportProblem when name and content cannot both be right.
 */
export function detectFormat(file: string, bytes: Uint8Array): {format: Format; note?: string} {
  const promised = formatByName(file)
  const found = formatByContent(bytes)
  if (found === 'docx' && !promised) return {format: 'docx'}
  if (promised === 'docx' && OLE.every((byte, index) => bytes[index] === byte)) {
    throw new ImportProblem(
      {file},
      'This is an old Word document (.doc), or one with a password. Open it in Word, save it as .docx without a password, and import that.',
    )
  }
  if (promised === 'docx' && found !== 'docx') {
    throw new ImportProblem(
      {file},
      `The name ends in .docx, but this is no Word document${found ? ` (it looks like ${found})` : ''}. Rename the file, or name the format with --from-format.`,
    )
  }
  if (promised === 'wxr' && found !== 'wxr') {
    throw new ImportProblem(
      {file},
      'This XML is no WordPress export: it has no <rss> with <item>s of WordPress. Export the articles with Tools > Export.',
    )
  }
  if (found && promised && found !== promised && !(found === 'html' && promised === 'markdown')) {
    return {
      format: found,
      note: `The name promises ${promised}, but the content is ${found}: it was read as ${found}.`,
    }
  }
  return {format: promised ?? found ?? 'text'}
}

function formatByContent(bytes: Uint8Array): Format | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx'
  const start = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, 4096))
    .replace(/<!--.*?-->/gs, '')
    .replace(/^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?/, '')
  if (/^<rss\b/.test(start) && /wordpress\.org\/export|<wp:/.test(start)) return 'wxr'
  if (/^<!DOCTYPE rss/i.test(start)) return 'wxr'
  if (/^<(?:!doctype html|html)\b/i.test(start)) return 'html'
  return undefined
}
