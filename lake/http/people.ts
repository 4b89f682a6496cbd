import {TOKEN_USER} from '../auth/accounts.ts'
import {badRequest, forbidden, notFound, unauthorized} from '../errors.ts'
import type {LakeUser} from '../options.ts'
import {isObject} from '../document.ts'
import {readJson, requireIdentity, type LakeContext, type Lakeside} from './context.ts'

const EVERYTHING = [
  {
    filter: '_id in path("**")',
    permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
  },
]

/** `GET /users/me`: `{}` tells the Studio to show its login screen. */
export function handleMe(lake: Lakeside, c: LakeContext): Response {
  const identity = c.get('identity')
  if (identity.kind === 'anonymous') return c.json({})
  const user = lake.accounts.find(identity.id) ?? TOKEN_USER
  return c.json({
    id: user.id,
    name: user.name,
    email: user.email,
    profileImage: '',
    role: user.roles[0]?.name ?? '',
    roles: user.roles,
    provider: 'lake',
  })
}

/** `GET /users/:ids`: one user, or an array for a list of ids. */
export function handleUsers(lake: Lakeside, c: LakeContext): Response {
  const ids = (c.req.param('ids') ?? '').split(',')
  const found = ids.map((id) => lake.accounts.find(id)).filter((user) => user !== undefined)
  const [first] = found
  if (ids.length > 1) return c.json(found.map(profile))
  if (!first) throw notFound(`There is no user "${ids[0] ?? ''}"`)
  return c.json(profile(first))
}

function profile(user: LakeUser): Record<string, unknown> {
  return {
    id: user.id,
    displayName: user.name,
    givenName: user.name,
    familyName: '',
    email: user.email,
    imageUrl: null,
    createdAt: '2020-01-01T00:00:00Z',
    isCurrentUser: false,
  }
}

/** `GET /projects/:project` */
export function handleProject(lake: Lakeside, c: LakeContext): Response {
  return c.json({
    id: lake.project,
    displayName: lake.project,
    studioHost: null,
    organizationId: null,
    metadata: {},
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    members: lake.accounts.users.map((user) => ({
      id: user.id,
      isCurrentUser: user.id === c.get('identity').id,
      isRobot: false,
      role: user.roles[0]?.name ?? '',
      roles: user.roles,
    })),
    features: [],
  })
}

/** `GET /projects/:project/datasets` and `GET /datasets` */
export function handleDatasets(lake: Lakeside, c: LakeContext): Response {
  if (c.req.query('datasetProfile') !== undefined) return c.json([])
  return c.json([...lake.datasets.keys()].map((name) => ({name, aclMode: 'public'})))
}

/**
 * `GET /projects/:project/datasets/:dataset/acl`: the grants of the one who asks, from which the
 * Studio works out what to offer. It evaluates filters of documents only, so conditions on
 * changes stay here, and what they refuse is refused when it is tried.
 */
export function handleAcl(c: LakeContext): Response {
  const identity = c.get('identity')
  if (identity.kind === 'anonymous') {
    return c.json([{filter: '_id in path("*")', permissions: ['read']}])
  }
  const grants = identity.kind === 'user' ? identity.user.grants : undefined
  return c.json(grants?.map(({filter, permissions}) => ({filter, permissions})) ?? EVERYTHING)
}

/** `GET /auth/providers`: each configured user is offered as a way to sign in. */
export function handleProviders(lake: Lakeside, c: LakeContext): Response {
  return c.json({
    thirdPartyLogin: false,
    providers: lake.accounts.users.map((user) => ({
      name: user.id,
      title: user.name,
      url: `${new URL(c.req.url).origin}/v1/auth/login/${user.id}`,
    })),
  })
}

/** `GET /auth/login/:user?origin=`: sends the browser back to the Studio with a one-time secret. */
export function handleLogin(lake: Lakeside, c: LakeContext): Response {
  const user = lake.accounts.users.find(({id}) => id === c.req.param('user'))
  if (!user) throw notFound(`There is no user "${c.req.param('user') ?? ''}"`)
  const target = c.req.query('origin')
  if (target === undefined || !URL.canParse(target)) throw badRequest('"origin" is missing')
  const origin = new URL(target)
  if (!lake.studioOrigins.includes(origin.origin)) {
    throw forbidden(`${origin.origin} is not among the origins that may sign in`)
  }
  origin.hash = `sid=${lake.accounts.startSignIn(user.id)}`
  return c.redirect(origin.href, 302)
}

/** `GET /auth/fetch?sid=` */
export function handleFetchSession(lake: Lakeside, c: LakeContext): Response {
  const token = lake.accounts.finishSignIn(c.req.query('sid') ?? '')
  if (!token) throw unauthorized('This sign-in is unknown, was used already or has expired')
  return c.json({token, label: 'session'})
}

/** `GET /auth/id`: `{}` reads as signed out, and unlike a 401 is no error in the browser's console. */
export function handleAuthId(c: LakeContext): Response {
  const identity = c.get('identity')
  return c.json(identity.kind === 'anonymous' ? {} : {id: identity.id})
}

/** `POST /auth/logout` */
export function handleLogout(lake: Lakeside, c: LakeContext): Response {
  const secret = bearerOf(c)
  if (secret) lake.accounts.signOut(secret)
  return c.body(null, 204)
}

export function bearerOf(c: LakeContext): string | undefined {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
}

/** `GET /users/me/keyvalue[/:keys]` */
export function handleReadKeyValues(lake: Lakeside, c: LakeContext): Response {
  const {id} = requireIdentity(c)
  return c.json(lake.accounts.keyValues(id, c.req.param('keys')?.split(',')))
}

/** `PUT /users/me/keyvalue` with `[{key, value}]` */
export async function handleWriteKeyValues(lake: Lakeside, c: LakeContext): Promise<Response> {
  const {id} = requireIdentity(c)
  const body = await readJson(c, lake.limits.requestBytes)
  const pairs = Array.isArray(body) ? body : [body]
  for (const pair of pairs) {
    if (!isObject(pair) || typeof pair['key'] !== 'string') throw badRequest('"key" is missing')
    lake.accounts.setKeyValue(id, pair['key'], pair['value'])
  }
  return c.json(pairs)
}
