import {describe, expect, it} from 'vitest'

import {decodeText} from '../../importer/read/decode.ts'

describe('decoding', () => {
  it.each<[string, Uint8Array, string, string[]]>([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFé\r\nb\rc'), 'é\nb\nc', []],
    ['UTF-16 little-endian', Buffer.from('\uFEFFé b', 'utf16le'), 'é b', []],
    ['UTF-16 big-endian', Buffer.from('\uFEFFé b', 'utf16le').swap16(), 'é b', []],
    [
      'Windows-1252',
      Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x92]),
      'café ’',
      ['The file is not UTF-8; it was read as windows-1252. Check accented letters.'],
    ],
    [
      'UTF-8 that was cut off',
      Buffer.from('é café').subarray(0, 7),
      'é caf',
      ['The file ends in the middle of a character: it looks cut off. Check its end.'],
    ],
    ['a form feed between words', Buffer.from('a\fb'), 'a b', []],
  ])('%s', (_name, bytes, text, notes) => {
    expect(decodeText(bytes, 'x')).toEqual({text, notes, ledger: []})
  })

  it.each([
    ['a womanâ€™s diet', 'a woman’s diet'],
    ['coeliac â€“ 38 Â°C', 'coeliac – 38 °C'],
    ['cafÃ© and Ã¼ber', 'café and über'],
    ['twice: Ã¢â‚¬â„¢', 'twice: ’'],
    ['not garbled: Âge, Ã la carte, € 5', 'not garbled: Âge, Ã la carte, € 5'],
  ])('puts right %j', (garbled, text) => {
    expect(decodeText(Buffer.from(garbled), 'x').text).toBe(text)
  })

  it('notes each line that was put right', () => {
    expect(decodeText(Buffer.from('fine\nitâ€™s'), 'x').ledger).toEqual([
      {
        line: 2,
        text: 'itâ€™s',
        action: 'changed',
        reason: 'Characters garbled by a wrong encoding were put right.',
        construct: 'mojibake',
        words: 0,
      },
    ])
  })

  it.each([
    [
      [0x25, 0x50, 0x44, 0x46],
      'This is a PDF, not text. Save the article as text, HTML, Markdown or .docx.',
    ],
    [
      [0x61, 0x00, 0x62],
      'This is a binary file, not text. Save the article as text, HTML, Markdown or .docx.',
    ],
  ])('refuses bytes that are no text', (bytes, message) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'x')).toThrow(message)
  })
})
