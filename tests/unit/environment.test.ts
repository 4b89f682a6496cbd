import {describe, expect, test} from 'vitest'

import {parseServedTarget, readTarget, studioConnection} from '../../environment.ts'

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
