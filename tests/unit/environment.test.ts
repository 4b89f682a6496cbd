import {describe, expect, test} from 'vitest'

import {
  parseServedSite,
  parseServedTarget,
  readSite,
  readTarget,
  studioConnection,
} from '../../environment.ts'

describe('readTarget', () => {
  test('is the embedded lake when nothing is set', () => {
    expect(readTarget({})).toEqual({
      kind: 'lake',
      projectId: 'local',
      dataset: 'production',
      port: 3900,
    })
  })

  test('takes the port of the lake from the environment', () => {
    expect(readTarget({HEALTH_CONTENT_LAKE_PORT: '4100'})).toMatchObject({port: 4100})
  })

  test('is the hosted project when its id and dataset are set', () => {
    expect(readTarget({SANITY_PROJECT_ID: 'abc123xy', SANITY_DATASET: 'production'})).toEqual({
      kind: 'hosted',
      projectId: 'abc123xy',
      dataset: 'production',
      token: undefined,
    })
  })

  test.each([
    ['no dataset', {SANITY_PROJECT_ID: 'abc123xy'}, 'SANITY_DATASET is not'],
    ['a dataset alone', {SANITY_DATASET: 'production'}, 'SANITY_PROJECT_ID is not'],
    ['a token alone', {SANITY_TOKEN: 'sk'.repeat(20)}, 'SANITY_PROJECT_ID is not'],
    [
      'a malformed project id',
      {SANITY_PROJECT_ID: 'My Project', SANITY_DATASET: 'production'},
      'SANITY_PROJECT_ID must be',
    ],
    [
      'a malformed dataset',
      {SANITY_PROJECT_ID: 'abc123xy', SANITY_DATASET: 'Prod!'},
      'SANITY_DATASET must be',
    ],
    [
      'a token with a line break',
      {SANITY_PROJECT_ID: 'abc123xy', SANITY_DATASET: 'production', SANITY_TOKEN: 'a\nb'},
      'SANITY_TOKEN does not look',
    ],
    ['a port that is no number', {HEALTH_CONTENT_LAKE_PORT: 'http'}, 'must be a port number'],
    ['a port out of range', {HEALTH_CONTENT_LAKE_PORT: '70000'}, 'must be a port number'],
  ])('refuses %s by one clear message', (_name, environment, message) => {
    expect(() => readTarget(environment)).toThrow(message)
  })

  test('never repeats a token in a message', () => {
    const secret = 'too short'
    const read = () =>
      readTarget({SANITY_PROJECT_ID: 'abc123xy', SANITY_DATASET: 'x', SANITY_TOKEN: secret})
    expect(read).toThrow(expect.not.objectContaining({message: expect.stringContaining(secret)}))
  })
})

describe('readSite', () => {
  const secret = 'sixteen-or-more-characters'

  test('is the example site beside the lake, and none beside a hosted project', () => {
    expect(readSite({}, {kind: 'lake'})).toEqual({url: 'http://localhost:4000'})
    expect(readSite({HEALTH_CONTENT_PREVIEW_SECRET: secret}, {kind: 'hosted'})).toBe(undefined)
  })

  test('takes the origin of an address, and the secret', () => {
    expect(
      readSite(
        {
          HEALTH_CONTENT_SITE_URL: 'https://health.example/start?x=1',
          HEALTH_CONTENT_PREVIEW_SECRET: secret,
        },
        {kind: 'hosted'},
      ),
    ).toEqual({url: 'https://health.example', previewSecret: secret})
  })

  test.each([
    ['an address without a scheme', {HEALTH_CONTENT_SITE_URL: 'health.example'}, 'SITE_URL must'],
    ['a script', {HEALTH_CONTENT_SITE_URL: 'javascript:alert(1)'}, 'SITE_URL must'],
    ['a secret to guess', {HEALTH_CONTENT_PREVIEW_SECRET: 'secret'}, '16 characters or more'],
  ])('refuses %s by one clear message', (_name, environment, message) => {
    expect(() => readSite(environment, {kind: 'lake'})).toThrow(message)
  })

  test('is what a server wrote into the page', () => {
    const site = {url: 'http://localhost:4000', previewSecret: secret}
    expect(parseServedSite(JSON.stringify(site))).toEqual(site)
    expect(() => parseServedSite('{"url": "javascript:alert(1)"}')).toThrow('SITE_URL must')
  })
})

describe('parseServedTarget', () => {
  test('drops a token that a server should never have written', () => {
    const written = {kind: 'hosted', projectId: 'abc123xy', dataset: 'production', token: 'secret'}
    expect(parseServedTarget(JSON.stringify(written))).toEqual({
      kind: 'hosted',
      projectId: 'abc123xy',
      dataset: 'production',
    })
  })
})

describe('studioConnection', () => {
  test('leaves the hosted service to the Studio', () => {
    const target = {kind: 'hosted', projectId: 'abc123xy', dataset: 'production'} as const
    expect(studioConnection(target)).toEqual({projectId: 'abc123xy', dataset: 'production'})
  })

  test('points the Studio at the lake and at the search that the lake can answer', () => {
    expect(studioConnection(readTarget({}))).toEqual({
      projectId: 'local',
      dataset: 'production',
      apiHost: 'http://localhost:3900',
      search: {strategy: 'groqLegacy'},
    })
  })
})
