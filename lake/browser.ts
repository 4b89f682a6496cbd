/**
 * Gives each event stream of the lake a host of its own, `s<random>.<host>`.
 *
 * Browsers open at most six HTTP/1.1 connections to a host, and the Studio holds that many
 * streams open all the time, so that without this everything else waits for ever, in silence.
 * `*.localhost` is this machine, whatever comes before it.
 *
 * Safe to call twice, and where there is no `fetch` (configuration is also read by commands,
 * under a bare stand-in for `window`).
 *
 * @param apiHost address of the lake as the Studio has it, for example `http://localhost:3900`
 */
export function shardEventStreams({apiHost}: {apiHost: string}): void {
  const scope: {fetch?: typeof fetch; [MARK]?: true} = globalThis
  const original = scope.fetch
  if (typeof original !== 'function' || scope[MARK]) return
  scope[MARK] = true
  const {host} = new URL(apiHost)
  scope.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), apiHost)
    const isStream = /\/data\/(listen|live)\//.test(url.pathname)
    const isLake = url.host === host || url.host.endsWith(`.${host}`)
    if (!isStream || !isLake) return original(input, init)
    url.host = `s${Math.random().toString(36).slice(2, 10)}.${url.host}`
    return original(input instanceof Request ? new Request(url, input) : url, init)
  }
}

const MARK = Symbol.for('lake.shardEventStreams')
