import {serve} from '@hono/node-server'
import type {Hono} from 'hono'
import {problem, type Attempt} from '../../finding/result.ts'

/** The only name that the servers of Stele answer to. */
export const host = '127.0.0.1'

/** A server that listens on this machine. */
export type Listening = {readonly port: number; close(): Promise<void>}

/**
 * Let an application answer on this machine alone.
 *
 * @param port 0 for any that is free
 * @param appAt the application, once the port is known; until then nothing is answered
 * @returns the server, or why none could be started
 */
export async function listening(
  port: number,
  appAt: (address: {readonly port: number}) => Pick<Hono, 'fetch'>,
): Promise<Attempt<Listening>> {
  return new Promise((resolve) => {
    let app: Pick<Hono, 'fetch'> | undefined
    const fetch: Hono['fetch'] = (request, ...rest) =>
      app ? app.fetch(request, ...rest) : new Response('', {status: 503})
    const server = serve({fetch, hostname: host, port}, (info) => {
      app = appAt({port: info.port})
      const close = async (): Promise<void> =>
        new Promise<void>((closed) => {
          server.close(() => closed())
          // Open pages hold their connection for news of changes.
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      resolve({ok: true, value: {port: info.port, close}})
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const why = taken
        ? `Port ${port} is taken: choose another with --port`
        : `The server could not start: ${error.message}`
      resolve(problem(why))
    })
  })
}
