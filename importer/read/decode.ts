import {ImportProblem} from '../problem.ts'
import type {LedgerEntry} from '../types.ts'

export interface DecodedText {
  /** Line ends are `\n`, without a byte order mark. */
  text: string
  /** What was repaired, line by line. */
  ledger: LedgerEntry[]
  /** Notes about the encoding, for the report. */
  notes: string[]
}

const SIGNATURES: readonly [bytes: number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document (.doc)'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
]

/**
 * Turns the bytes of a text file into text: UTF-8, UTF-16 with a mark, else
 * Windows-1252, which every byte sequence is.
 *
 * @throws ImportProblem when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): DecodedText {
  const signature = SIGNATURES.find(([start]) =>
    start.every((byte, index) => bytes[index] === byte),
  )
  if (signature) {
    throw new ImportProblem(
      {file},
      `This is ${signature[1]}, not text. Save the article as text, HTML, Markdown or .docx.`,
    )
  }
  const notes: string[] = []
  const decoded = decode(bytes, file, notes, declared)
  const text = decoded
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- form feeds and the like are blanks in a text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ')
  return {...repairMojibake(text), notes}
}

function decode(
  bytes: Uint8Array,
  file: string,
  notes: string[],
  declared: string | undefined,
): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new ImportProblem(
      {file},
      'This is a binary file, not text. Save the article as text, HTML, Markdown or .docx.',
    )
  }
  const whole = tryUtf8(bytes)
  if (whole !== undefined) return whole
  const start = tryUtf8(bytes.subarray(0, bytes.length - cutOffLength(bytes)))
  // Without another character that only UTF-8 has, the last byte may as well be an é of Windows-1252.
  if (start !== undefined && /[\u0080-\u{10ffff}]/u.test(start)) {
    notes.push('The file ends in the middle of a character: it looks cut off. Check its end.')
    return start
  }
  const encoding = supported(declared) ?? 'windows-1252'
  notes.push(`The file is not UTF-8; it was read as ${encoding}. Check accented letters.`)
  return new TextDecoder(encoding).decode(bytes)
}

/** How many bytes at the end are the beginning of a UTF-8 character. */
function cutOffLength(bytes: Uint8Array): number {
  for (let length = 1; length <= 3; length += 1) {
    const byte = bytes.at(-length) ?? 0
    if (byte >= 0xc2 && byte <= 0xf4) return length
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return 0
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function supported(label: string | undefined): string | undefined {
  if (!label || /^utf-?8$/i.test(label)) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** The characters that Windows-1252 puts at 0x80 to 0x9f. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const MOJIBAKE = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${CP1252}]{1,3}`, 'g')

/**
 * Puts right UTF-8 that was once read as Windows-1252 (`â€™` for `’`), also twice.
 * Only sequences that decode to one valid character are touched.
 */
function repairMojibake(text: string): {text: string; ledger: LedgerEntry[]} {
  if (!new RegExp(MOJIBAKE).test(text)) return {text, ledger: []}
  const ledger: LedgerEntry[] = []
  const lines = text.split('\n').map((line, index) => {
    const repaired = repairLine(repairLine(line))
    if (repaired !== line) {
      ledger.push({
        line: index + 1,
        text: line,
        action: 'changed',
        reason: 'Characters garbled by a wrong encoding were put right.',
        construct: 'mojibake',
        words: 0,
      })
    }
    return repaired
  })
  return {text: lines.join('\n'), ledger}
}

function repairLine(line: string): string {
  return line.replace(MOJIBAKE, (match) => {
    for (let length = match.length; length > 1; length -= 1) {
      const bytes = Uint8Array.from(match.slice(0, length), toCp1252)
      const character = tryUtf8(bytes)
      if (character !== undefined && [...character].length === 1) {
        return character + match.slice(length)
      }
    }
    return match
  })
}

function toCp1252(character: string): number {
  const index = CP1252.indexOf(character)
  return index === -1 ? character.charCodeAt(0) : 0x80 + index
}
