import {useCallback, useEffect, useState} from 'react'

/** Whether a site answers; 'asking' until it is known. */
export type Answer = 'asking' | 'yes' | 'no'

/** Milliseconds between two questions while a site does not answer. */
const AGAIN_MS = 5_000

/**
 * Whether a site answers at all, whatever it says: a frame cannot tell a page from the
 * browser's own "cannot be reached". Asks again by itself until the site answers.
 *
 * @param url - The origin of the site; nothing is asked without one.
 */
export function useAnswers(url: string | undefined): {answer: Answer; ask: () => void} {
  const [{answer, round}, setState] = useState<{answer: Answer; round: number}>({
    answer: 'asking',
    round: 0,
  })
  const ask = useCallback(() => setState(({round}) => ({answer: 'asking', round: round + 1})), [])

  useEffect(() => {
    if (!url) return undefined
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const question = async () => {
      try {
        await fetch(url, {
          method: 'HEAD',
          mode: 'no-cors',
          cache: 'no-store',
          signal: stop.signal,
        })
        setState({answer: 'yes', round})
      } catch {
        if (stop.signal.aborted) return
        setState({answer: 'no', round})
        timer = setTimeout(() => void question(), AGAIN_MS)
      }
    }
    void question()
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [url, round])

  return {answer, ask}
}
