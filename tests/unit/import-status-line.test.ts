import {expect, it} from 'vitest'

import {statusLine} from '../../scripts/import/status-line.ts'

/** A stream that only remembers, and a clock that stands still until it is told to go on. */
function world(terminal: boolean) {
  const written: string[] = []
  let time = 0
  const stream = {
    isTTY: terminal,
    columns: 40,
    write(text: string) {
      written.push(text)
      return true
    },
  }
  const line = statusLine(stream as NodeJS.WriteStream, () => time)
  return {
    written,
    line,
    pass: (ms: number) => {
      time += ms
    },
  }
}

it('writes over one line of a terminal, and takes it away for what is printed', () => {
  const {written, line, pass} = world(true)
  line.update({filesDone: 1, filesTotal: 100, file: 'a.txt'})
  pass(1_000)
  line.update({filesDone: 50, filesTotal: 100, file: 'b.txt'})
  line.update({filesDone: 51, filesTotal: 100, file: 'c.txt'})
  line.say(() => written.push('printed\n'))
  line.stop()
  const shown = '50 of 100 files, 50 a second, 1 s left'
  expect(written).toEqual([`${shown}:`, '\r\u001b[2K', 'printed\n', `${shown}:`, '\r\u001b[2K'])
})

it('writes a line of its own now and then where there is no terminal', () => {
  const {written, line, pass} = world(false)
  line.update({filesDone: 1, filesTotal: 100, file: 'a.txt'})
  pass(5_000)
  line.update({filesDone: 20, filesTotal: 100, file: 'b.txt'})
  line.say(() => written.push('printed\n'))
  line.stop()
  expect(written).toEqual(['20 of 100 files, 4 a second, 20 s left: b.txt\n', 'printed\n'])
})
