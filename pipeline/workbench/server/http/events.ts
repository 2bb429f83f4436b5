import type {Context} from 'hono'
import {streamSSE} from 'hono/streaming'
import type {ServerEvent} from '../../protocol/work.ts'
import type {NewsBoard} from '../state/news.ts'

// Proxies and sleeping laptops lose connections silently.
const heartbeat = 15_000

/** Tell a page what happens, as server-sent events, until it goes. */
export function eventStream(context: Context, news: NewsBoard): Response {
  return streamSSE(context, async (stream) => {
    const send = (event: ServerEvent): void =>
      void stream.writeSSE({event: event.kind, data: JSON.stringify(event)})
    const leave = news.hear(send)
    const timer = setInterval(() => send({kind: 'alive'}), heartbeat)
    send({kind: 'alive'})
    await new Promise<void>((resolve) => stream.onAbort(resolve))
    clearInterval(timer)
    leave()
  })
}
