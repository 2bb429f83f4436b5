import {Hono} from 'hono'
import {streamSSE} from 'hono/streaming'
import type {Attempt} from '../../finding/result.ts'
import {watchPaths, type Ongoing} from '../editions/watch.ts'
import type {FaultBoard} from './faults.ts'
import {servedFile} from './folder.ts'
import {host, listening} from './listening.ts'
import {changesPath, livePage} from './live.ts'

/** A running server of editions. */
export type Server = Ongoing & {readonly address: string}

/**
 * Serve the editions in a folder to this machine alone, and tell open pages when they change.
 *
 * @param folder absolute path
 * @param port 0 for any that is free
 * @param faults of the build that goes on beside it: open pages show them
 * @returns the server, or why none could be started
 */
export async function serveFolder(
  folder: string,
  port: number,
  faults: FaultBoard,
): Promise<Attempt<Server>> {
  const listeners = new Set<() => void>()
  const app = appOf(folder, listeners, faults)
  const attempt = await listening(port, () => app)
  if (!attempt.ok) return attempt
  const started = attempt.value
  const watcher = await watchPaths(folder, ['.'], async () => {
    for (const listener of listeners) listener()
    return Promise.resolve()
  })
  const close = async (): Promise<void> => {
    await watcher.close()
    await started.close()
  }
  return {ok: true, value: {address: `http://${host}:${started.port}/`, close}}
}

function appOf(folder: string, listeners: Set<() => void>, faults: FaultBoard): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    // A page elsewhere that resolves its own name to this machine still says its own name here.
    const named = context.req.header('host') ?? ''
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u.test(named))
      return context.text('This server answers requests from this machine only.\n', 403)
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
      const tellFaults = (data: string): void => void stream.writeSSE({event: 'faults', data})
      listeners.add(tell)
      const leave = faults.hear(tellFaults)
      if (faults.current() !== '') tellFaults(faults.current())
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      listeners.delete(tell)
      leave()
    }),
  )
  app.get('*', async (context) => {
    const {pathname} = new URL(context.req.url)
    const file = await servedFile(folder, pathname)
    // Links of a folder's page start from the folder.
    if (file === 'folder' && !pathname.startsWith('//'))
      return context.redirect(`${pathname}/`, 302)
    if (!file || file === 'folder') return context.text('No edition has this address.\n', 404)
    const isPage = file.type.startsWith('text/html')
    const body = isPage ? livePage(file.bytes.toString('utf8')) : new Uint8Array(file.bytes)
    return context.body(body, 200, {'Content-Type': file.type})
  })
  return app
}
