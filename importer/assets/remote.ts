import {lookup as resolve, type LookupAddress} from 'node:dns'
import {get as getHttp, type IncomingMessage} from 'node:http'
import {get as getHttps} from 'node:https'
import {BlockList, isIP, type LookupFunction} from 'node:net'

const LARGEST_IMAGE = 20_000_000
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
  {timeoutMs = 15_000, allowed = isPublicAddress}: Partial<FetchOptions> = {},
): Promise<Uint8Array> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await request(url, {timeoutMs, allowed})
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
    return await collect(response)
  }
  throw new Error(`it is redirected more than ${MOST_REDIRECTS} times`)
}

function request(url: URL, {timeoutMs, allowed}: FetchOptions): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Error(`${url.protocol} is no address of the web`)
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allowed(host)) throw new Error(REFUSED)
  const get = url.protocol === 'https:' ? getHttps : getHttp
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const lookup = lookupAllowed(allowed)
    get(url, {lookup, signal, headers: {accept: 'image/*'}}, resolve).on('error', (error) => {
      reject(signal.aborted ? new Error(`no answer within ${timeoutMs / 1000} s`) : error)
    })
  })
}

const REFUSED = 'its address is one of this machine or of a private network'

function lookupAllowed(allowed: FetchOptions['allowed']): LookupFunction {
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

async function collect(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > LARGEST_IMAGE) {
      response.destroy()
      throw new Error(`it has more than ${LARGEST_IMAGE / 1_000_000} MB`)
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
