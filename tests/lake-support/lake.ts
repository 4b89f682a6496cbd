import {createClient, type SanityClient} from '@sanity/client'
import {startLake, type Lake, type LakeOptions, type LakeUser} from '../../lake/index.ts'

export const API_VERSION = '2025-02-19'

export const USERS: LakeUser[] = [
  {
    id: 'ada',
    name: 'Ada',
    email: 'ada@example.org',
    roles: [{name: 'administrator', title: 'Administrator'}],
  },
  {
    id: 'eve',
    name: 'Eve',
    email: 'eve@example.org',
    roles: [{name: 'editor', title: 'Editor'}],
    grants: [
      {filter: '_id in path("**")', permissions: ['read']},
      {filter: '_id in path("drafts.**") && _type != "secret"', permissions: ['create', 'update']},
    ],
  },
]

export const STUDIO_ORIGIN = 'http://localhost:3333'

/** A lake in memory, on any free port. */
export function startTestLake(options: Partial<LakeOptions> = {}): Promise<Lake> {
  return startLake({
    dataDir: '',
    memory: true,
    port: 0,
    users: USERS,
    studioOrigins: [STUDIO_ORIGIN],
    ...options,
  })
}

export function clientFor(
  lake: Lake,
  options: {token?: string | undefined; dataset?: string; apiVersion?: string} = {},
): SanityClient {
  const token = 'token' in options ? options.token : lake.token
  return createClient({
    projectId: 'local',
    dataset: options.dataset ?? 'production',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: options.apiVersion ?? API_VERSION,
    ...(token === undefined ? {} : {token}),
    maxRetries: 0,
  })
}

/** A request to the lake with the write token, outside of any client. */
export async function request(
  lake: Lake,
  path: string,
  init: RequestInit & {token?: string | null} = {},
): Promise<{status: number; body: unknown; headers: Headers}> {
  const {token = lake.token, ...rest} = init
  const response = await fetch(lake.url + path, {
    ...rest,
    headers: {...(token === null ? {} : {authorization: `Bearer ${token}`}), ...rest.headers},
  })
  const text = await response.text()
  return {status: response.status, headers: response.headers, body: parse(text)}
}

export function post(lake: Lake, path: string, body: unknown, token?: string | null) {
  return request(lake, path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {'content-type': 'application/json'},
    ...(token === undefined ? {} : {token}),
  })
}

/** Signs in the way the Studio does, and returns the session token. */
export async function signIn(lake: Lake, userId: string): Promise<string> {
  const login = await fetch(
    `${lake.url}/v1/auth/login/${userId}?origin=${encodeURIComponent(STUDIO_ORIGIN)}`,
    {redirect: 'manual'},
  )
  const sid = /#sid=(.{20,})$/.exec(login.headers.get('location') ?? '')?.[1] ?? ''
  const answer = await fetch(`${lake.url}/v1/auth/fetch?sid=${sid}`)
  const {token}: {token: string} = await answer.json()
  return token
}

/** A document without what the lake adds. */
export function content(document: Record<string, unknown> | null | undefined): unknown {
  if (!document) return null
  const {_rev, _createdAt, _updatedAt, ...rest} = document
  return rest
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
