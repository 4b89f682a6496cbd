import type {BrowserContext} from 'playwright-core'

/** What a browser did that it must not do, gathered while a test runs. */
export interface Misconduct {
  consoleErrors: string[]
  /** Requests to any host that is not this machine. */
  outside: string[]
}

/**
 * When a Studio page unloads, its presence client closes its socket and, in the same event,
 * says goodbye on it; Chromium calls that an error if the socket was closed first.
 */
const GOODBYE_ON_UNLOAD = 'WebSocket is already in CLOSING or CLOSED state.'

/**
 * Beside every inspector of a document the Studio's own panel hands two props of its layout to the
 * DOM (sanity 6.16.0, DocumentInspectorPanel). A development build says so.
 */
const PROPS_OF_INSPECTOR_PANEL =
  /^React does not recognize the `%s` prop on a DOM element\..* flex(?:Grow flexgrow|Basis flexbasis)$/

/** Gathers what a browser does that it must not do. */
export function watch(context: BrowserContext, misconduct: Misconduct): void {
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() !== 'error' || text === GOODBYE_ON_UNLOAD) return
    if (PROPS_OF_INSPECTOR_PANEL.test(text)) return
    misconduct.consoleErrors.push(`${text} ${message.location().url}`.trim())
  })
  context.on('weberror', (error) => misconduct.consoleErrors.push(error.error().message))
  context.on('request', (request) => {
    const {hostname, protocol} = new URL(request.url())
    const here = hostname === 'localhost' || hostname.endsWith('.localhost')
    if (!here && protocol.startsWith('http')) misconduct.outside.push(request.url())
  })
}
