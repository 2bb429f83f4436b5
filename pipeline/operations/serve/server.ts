import {serve} from '@hono/node-server'
import {Hono} from 'hono'
import {streamSSE} from 'hono/streaming'
import {watchPaths, type Ongoing} from '../editions/watch.ts'
import {servedFile} from './folder.ts'
import {changesPath, livePage} from './live.ts'

/** A running server of editions. */
export type Server = Ongoing & {readonly address: string}

/** Why no server could be started, in one sentence. */
export type Refusal = {readonly refusal: string}

const host = '127.0.0.1'

/**
 * Serve the editions in a folder to this machine alone, and tell open pages when they change.
 *
 * @param folder absolute path
 * @param port 0 for any that is free
 */
export async function serveFolder(folder: string, port: number): Promise<Server | Refusal> {
  const listeners = new Set<() => void>()
  const app = appOf(folder, listeners)
  const started = await listening(app, port)
  if ('refusal' in started) return started
  const watcher = await watchPaths(folder, ['.'], async () => {
    for (const listener of listeners) listener()
    return Promise.resolve()
  })
  return {
    address: `http://${host}:${started.port}/`,
    close: async () => {
      await watcher.close()
      await started.close()
    },
  }
}

function appOf(folder: string, listeners: Set<() => void>): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    // A page elsewhere that resolves its own name to this machine still says its own name here.
    const named = context.req.header('host') ?? ''
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u.test(named))
      return context.text('This server answers to this machine alone.\n', 403)
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      return context.text('There is nothing to write here.\n', 405)
    await next()
    context.header('Cache-Control', 'no-store')
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Cross-Origin-Resource-Policy', 'same-origin')
    context.header('Referrer-Policy', 'no-referrer')
    return undefined
  })
  app.get(changesPath, (context) =>
    streamSSE(context, async (stream) => {
      const tell = (): void => void stream.writeSSE({data: 'changed'})
      listeners.add(tell)
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      listeners.delete(tell)
    }),
  )
  app.get('*', async (context) => {
    const {pathname} = new URL(context.req.url)
    const file = await servedFile(folder, pathname)
    if (!file) return context.text('No edition has this address.\n', 404)
    const isPage = file.type.startsWith('text/html')
    const body = isPage ? livePage(file.bytes.toString('utf8')) : new Uint8Array(file.bytes)
    return context.body(body, 200, {'Content-Type': file.type})
  })
  return app
}

type Listening = {readonly port: number; close(): Promise<void>}

async function listening({fetch}: Hono, port: number): Promise<Listening | Refusal> {
  return new Promise((resolve) => {
    const server = serve({fetch, hostname: host, port}, (info) => {
      resolve({
        port: info.port,
        close: async () =>
          new Promise<void>((closed) => {
            server.close(() => closed())
            // Open pages hold their connection for news of changes.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      resolve({
        refusal: taken
          ? `Port ${port} is taken: choose another with --port`
          : `The server could not start: ${error.message}`,
      })
    })
  })
}
