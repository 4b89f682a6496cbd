import type {MiddlewareHandler} from 'hono'

/**
 * The site loads nothing from elsewhere but images of its content, runs no
 * script that is not a file of its own, and stands in no frame but the Studio's.
 */
export function securityHeaders({
  frameAncestors,
  imageOrigins = [],
}: {
  frameAncestors?: string
  imageOrigins?: readonly string[]
}): MiddlewareHandler {
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src ${["'self'", ...imageOrigins].join(' ')}`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors ${frameAncestors ?? "'none'"}`,
  ].join('; ')
  return async (context, next) => {
    await next()
    context.header('Content-Security-Policy', policy)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin')
    context.header('Cross-Origin-Opener-Policy', 'same-origin')
    context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  }
}
