import {afterEach, describe, expect, test, vi} from 'vitest'

import {deriveSecret} from '../../lake/index.ts'
import {commandSite, contentClient} from '../../scripts/lib/client.ts'
import {EXIT} from '../../scripts/lib/command-error.ts'

const HOSTED = {SANITY_PROJECT_ID: 'abc123xy', SANITY_DATASET: 'production'}
const TOKEN = 'skExampleExampleExample'

function setEnvironment(values: Record<string, string>): void {
  for (const name of [
    'SANITY_PROJECT_ID',
    'SANITY_DATASET',
    'SANITY_TOKEN',
    'HEALTH_CONTENT_LAKE_PORT',
    'HEALTH_CONTENT_LAKE_DATA',
  ]) {
    vi.stubEnv(name, values[name] ?? '')
  }
}

describe('contentClient', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('speaks to the hosted project when the environment names one', async () => {
    setEnvironment({...HOSTED, SANITY_TOKEN: TOKEN})
    const {projectId, dataset, token, apiHost, useProjectHostname} = (
      await contentClient({write: true})
    ).config()
    expect({projectId, dataset, token, apiHost, useProjectHostname}).toEqual({
      projectId: 'abc123xy',
      dataset: 'production',
      token: TOKEN,
      apiHost: 'https://api.sanity.io',
      useProjectHostname: true,
    })
  })

  test('reads a hosted project without a token, and asks for one before it writes', async () => {
    setEnvironment(HOSTED)
    expect((await contentClient()).config().projectId).toBe('abc123xy')
    await expect(contentClient({write: true})).rejects.toMatchObject({
      message: expect.stringContaining('SANITY_TOKEN'),
      exitCode: EXIT.usage,
    })
  })

  test('says what to start when no lake answers', async () => {
    // Port 1 needs privileges to listen on: nothing answers there.
    setEnvironment({HEALTH_CONTENT_LAKE_PORT: '1'})
    await expect(contentClient()).rejects.toMatchObject({
      message: expect.stringContaining('npm start'),
      exitCode: EXIT.unreachable,
    })
  })

  test('reports a malformed environment as a usage error', async () => {
    setEnvironment({SANITY_PROJECT_ID: 'Not An Id', SANITY_DATASET: 'production'})
    await expect(contentClient()).rejects.toMatchObject({exitCode: EXIT.usage})
  })
})

describe('commandSite', () => {
  const SECRET = 'a-secret-of-this-test'

  test('agrees with the example site on a secret that both make of the token of the lake', () => {
    const site = commandSite({kind: 'lake'}, {lakeToken: TOKEN}, {})
    expect(site).toEqual({
      url: 'http://localhost:4000',
      previewSecret: deriveSecret(TOKEN, 'preview'),
    })
    expect(site?.previewSecret).not.toContain(TOKEN)
  })

  test('lets the command line win over the environment, and the environment over the token', () => {
    const environment = {
      HEALTH_CONTENT_SITE_URL: 'https://health.example',
      HEALTH_CONTENT_PREVIEW_SECRET: SECRET,
    }
    const options = {site: 'https://other.example', lakeToken: TOKEN}
    expect(commandSite({kind: 'lake'}, options, environment)).toEqual({
      url: 'https://other.example',
      previewSecret: SECRET,
    })
  })

  test('knows no site beside a hosted project, and reports a malformed one as a usage error', () => {
    expect(commandSite({kind: 'hosted'}, {}, {})).toBe(undefined)
    expect(() => commandSite({kind: 'hosted'}, {site: 'health.example'}, {})).toThrow(
      expect.objectContaining({exitCode: EXIT.usage}),
    )
  })
})
