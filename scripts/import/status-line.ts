import type {Progress} from '../../importer/index.ts'

/** Says on standard error how far an import is: on a terminal in one line that is written over, elsewhere now and then in a line of its own. */
export interface StatusLine {
  update: (progress: Progress) => void
  /** Prints something without the line in between. */
  say: (print: () => void) => void
  stop: () => void
}

const EVERY_MS = {terminal: 100, elsewhere: 5_000}
const CLEAR = '\r\u001b[2K'

export function statusLine(
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): StatusLine {
  const started = now()
  const every = stream.isTTY ? EVERY_MS.terminal : EVERY_MS.elsewhere
  let next = started + every
  let shown = ''
  const clear = (): void => {
    if (shown !== '') stream.write(CLEAR)
  }
  return {
    update(progress) {
      if (now() < next) return
      next = now() + every
      const text = describe(progress, now() - started)
      if (!stream.isTTY) {
        stream.write(`${text}\n`)
        return
      }
      clear()
      shown = text.slice(0, Math.max(stream.columns - 1, 20))
      stream.write(shown)
    },
    say(print) {
      clear()
      print()
      if (shown !== '') stream.write(shown)
    },
    stop() {
      clear()
      shown = ''
    },
  }
}

function describe({filesDone, filesTotal, file}: Progress, elapsedMs: number): string {
  const rate = (filesDone / Math.max(elapsedMs, 1)) * 1000
  const left = Math.ceil((filesTotal - filesDone) / Math.max(rate, 0.01))
  return `${filesDone} of ${filesTotal} files, ${rate.toFixed(0)} a second, ${left} s left: ${file}`
}
