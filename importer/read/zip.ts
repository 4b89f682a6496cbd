import {inflateRawSync} from 'node:zlib'

import {ImportProblem} from '../problem.ts'

/** No Word article unpacks to more. */
const LARGEST_CONTENT = 200_000_000

/**
 * Unpacks a ZIP archive to see that it is one, whole and of a sane size, whatever its
 * directory claims. A zip bomb stops here after a bounded amount of work.
 *
 * @returns the content of each entry that `wanted` names
 * @throws ImportProblem naming what is wrong with the archive
 */
export function checkZip(
  bytes: Uint8Array,
  file: string,
  wanted: readonly string[],
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Uint8Array>()
  let left = LARGEST_CONTENT
  try {
    for (const entry of entriesOf(view)) {
      const start =
        entry.offset +
        30 +
        view.getUint16(entry.offset + 26, true) +
        view.getUint16(entry.offset + 28, true)
      const packed = bytes.subarray(start, start + entry.packedSize)
      if (packed.length < entry.packedSize) throw new RangeError('cut off')
      const content = entry.stored
        ? packed
        : inflateRawSync(packed, {maxOutputLength: Math.max(left, 1)})
      left -= content.length
      if (left < 0) throw Object.assign(new Error(), {code: 'ERR_BUFFER_TOO_LARGE'})
      if (wanted.includes(entry.name)) found.set(entry.name, content)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ImportProblem(
        {file},
        `The archive unpacks to more than ${LARGEST_CONTENT / 1_000_000} MB: it looks like a zip bomb. Do not open it.`,
      )
    }
    throw new ImportProblem(
      {file},
      'The Word document is damaged or cut off. Open it in Word, save it anew, and import that.',
    )
  }
  return found
}

interface ZipEntry {
  name: string
  offset: number
  packedSize: number
  stored: boolean
}

function entriesOf(view: DataView): ZipEntry[] {
  let end = view.byteLength - 22
  const first = Math.max(0, end - 65_535)
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < first) throw new RangeError('no directory')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('broken directory')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(
        new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
      ),
      offset: view.getUint32(at + 42, true),
      packedSize: view.getUint32(at + 20, true),
      stored: view.getUint16(at + 10, true) === 0,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
