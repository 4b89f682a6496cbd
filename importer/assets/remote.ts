import {lookup, type LookupAddress} from 'node:dns'
import {get as getHttp, type IncomingMessage} from 'node:http'
import {get as getHttps} from 'node:https'
import {BlockList, isIP, type LookupFunction} from 'node:net'

const MOST_REDIRECTS = 5

/** Addresses that a page from outside must not make this machine call. */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6')
}

/** Whether an IP address is of this machine or of a private network. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return PRIVATE.check(mapped, 'ipv4')
  if (/^::ffff:/i.test(address)) return true
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function isPublicAddress(address: string): boolean {
  return !isPrivateAddress(address)
}

export interface FetchOptions {
  timeoutMs: number
  /** Whether an address may be called; by default those of the public internet. */
  allowed: (address: string) => boolean
  /** Finds the addresses of a name; by default as the system does. */
  resolve: Resolve
  /** Bytes that an image may have. */
  largest: number
}

type Resolve = (
  hostname: string,
  options: {all: true},
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

const DEFAULTS: FetchOptions = {
  timeoutMs: 15_000,
  allowed: isPublicAddress,
  resolve: lookup,
  largest: 20_000_000,
}

/**
 * Fetches an image from the web. Every address on the way, also behind redirects, is
 * looked at after the name was resolved and before the connection is made, so a name
 * cannot point to the inside.
 *
 * @throws Error saying in words for a person what went wrong.
 */
export async function fetchImage(
  address: string,
  options: Partial<FetchOptions> = {},
): Promise<Uint8Array> {
  const settings = {...DEFAULTS, ...options}
  const signal = AbortSignal.timeout(settings.timeoutMs)
  try {
    return await follow(new URL(address), settings, signal)
  } catch (error) {
    throw signal.aborted
      ? new Error(`it did not come within ${settings.timeoutMs / 1000} s`)
      : error
  }
}

async function follow(
  first: URL,
  settings: FetchOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let url = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await request(url, settings, signal)
    const {statusCode = 0, headers} = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      url = new URL(headers.location, url)
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      throw new Error(`the server answers ${statusCode}`)
    }
    return await collect(response, settings.largest)
  }
  throw new Error(`it is redirected more than ${MOST_REDIRECTS} times`)
}

function request(
  url: URL,
  {allowed, resolve}: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Error(`${url.protocol} is no address of the web`)
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allowed(host)) throw new Error(REFUSED)
  const get = url.protocol === 'https:' ? getHttps : getHttp
  return new Promise((answer, reject) => {
    const lookup = lookupAllowed(allowed, resolve)
    get(url, {lookup, signal, headers: {accept: 'image/*'}}, answer).on('error', reject)
  })
}

const REFUSED = 'its address is one of this machine or of a private network'

function lookupAllowed(allowed: FetchOptions['allowed'], resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, {...options, all: true}, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) callback(error ?? new Error(`no address for ${hostname}`), '', 0)
      else if (addresses.some(({address}) => !allowed(address))) {
        callback(new Error(REFUSED), '', 0)
      } else if (options.all) callback(null, addresses as LookupAddress[])
      else callback(null, first.address, first.family)
    })
  }
}

async function collect(response: IncomingMessage, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > largest) {
      response.destroy()
      throw new Error(`it has more than ${largest / 1_000_000} MB`)
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
