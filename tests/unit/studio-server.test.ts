import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {serveStudio, studioPage} from '../../scripts/lib/studio-server.ts'

const lake = {kind: 'lake', projectId: 'local', dataset: 'production', port: 3900} as const

describe('studioPage', () => {
  test('writes the target into the page and never a token', () => {
    const target = {
      kind: 'hosted',
      projectId: 'abc123xy',
      dataset: 'production',
      token: 'skSecretSecretSecret',
    } as const
    expect(studioPage('<html><head></head></html>', target).html).toBe(
      '<html><head><meta name="health-content-target" content="{&quot;kind&quot;:&quot;hosted&quot;,&quot;projectId&quot;:&quot;abc123xy&quot;,&quot;dataset&quot;:&quot;production&quot;}"/></head></html>',
    )
  })

  test('lets the page of a lake connect to that lake and to nothing else', () => {
    const {policy} = studioPage('<html><head><script>start()</script></head></html>', lake)
    const directives = new Map(
      policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
    )
    expect(directives.get('connect-src')).toEqual([
      "'self'",
      'http://*.localhost:3900',
      'http://localhost:3900',
      'ws://*.localhost:3900',
    ])
    expect(directives.get('script-src')).toEqual([
      "'self'",
      "'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='",
    ])
    expect(directives.get('default-src')).toEqual(["'self'"])
    expect(directives.get('frame-src')).toEqual(["'self'"])
  })

  test('tells the page of a site, and lets it frame and ask that one origin', () => {
    const site = {url: 'http://localhost:4000', previewSecret: 'a-"secret"-of-this-test'}
    const {html, policy} = studioPage('<html><head></head></html>', lake, site)
    expect(html).toContain(
      '<meta name="health-content-site" content="{&quot;url&quot;:&quot;http://localhost:4000&quot;,&quot;previewSecret&quot;:&quot;a-\\&quot;secret\\&quot;-of-this-test&quot;}"/>',
    )
    expect(policy).toContain("; frame-src 'self' http://localhost:4000;")
    expect(policy).toContain('ws://*.localhost:3900 http://localhost:4000;')
  })
})

describe('serveStudio', () => {
  let directory: string
  let outside: string

  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'studio-'))
    directory = join(outside, 'build')
    mkdirSync(join(directory, 'static'), {recursive: true})
    writeFileSync(join(directory, 'index.html'), '<html><head></head></html>')
    writeFileSync(join(directory, 'static', 'app.js'), 'run()')
    writeFileSync(join(outside, 'secret'), 'secret')
  })

  afterEach(() => rmSync(outside, {recursive: true, force: true}))

  /** A request as written, where `fetch` would tidy the path and refuse the header. */
  const ask = (url: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{status: number | undefined; body: string}>((resolve, reject) => {
      const {port} = new URL(url)
      request({host: '127.0.0.1', port, path, headers}, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => resolve({status: response.statusCode, body}))
      })
        .on('error', reject)
        .end()
    })

  test('serves assets, answers every other path with the page, and stays in its folder', async () => {
    const studio = await serveStudio({directory, port: 0, target: lake})
    try {
      expect(await ask(studio.url, '/static/app.js')).toEqual({status: 200, body: 'run()'})
      expect((await ask(studio.url, '/static/gone.js')).status).toBe(404)
      expect((await ask(studio.url, '/structure/condition;x')).body).toContain('<meta name=')
      for (const path of ['/static/../../secret', '/static/%2e%2e/%2e%2e/secret', '/../secret']) {
        expect((await ask(studio.url, path)).body).not.toContain('secret')
      }
    } finally {
      await studio.close()
    }
  })

  test('refuses a host that is not this machine, so that no other site can borrow its name', async () => {
    const studio = await serveStudio({directory, port: 0, target: lake})
    try {
      expect(await ask(studio.url, '/', {host: 'evil.example'})).toEqual({
        status: 403,
        body: 'Unknown host',
      })
    } finally {
      await studio.close()
    }
  })
})
