import {serve} from '@hono/node-server'

import {createSite, type SiteOptions} from './app.ts'

export interface RunningSite {
  /** Where a browser finds the site, for example `http://localhost:4000`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves the site on this machine only.
 *
 * @param options.port - TCP port, or 0 for any free one.
 * @param options.origin - where readers find the site, when not on this machine.
 * @throws Error with code `EADDRINUSE` when the port is taken.
 */
export async function startSite({
  port,
  origin,
  ...options
}: Omit<SiteOptions, 'origin'> & {port: number; origin?: string}): Promise<RunningSite> {
  // The origin is known once the port is: requests come after that.
  let app: ReturnType<typeof createSite> | undefined
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve(
      {
        hostname: '127.0.0.1',
        port,
        fetch: (request, environment) =>
          app?.fetch(request, environment) ?? new Response('Starting', {status: 503}),
      },
      () => resolve(starting),
    )
    starting.on('error', reject)
  })
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : port}`
  app = createSite({...options, origin: origin ?? url})
  return {
    url,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
