import type {ServerEvent} from '../../protocol/work.ts'

/** Who is told what happens on the server. */
export type EventListeners = {
  readonly hear: (event: ServerEvent) => void
  /** told at each change: true when the server answers */
  readonly connection: (isOpen: boolean) => void
}

const kinds = ['changed', 'progress', 'alive']

/** The server says that it is alive every few seconds; after this time without a word it is gone (ms). */
const patience = 20_000

/** Listen to the server. The browser connects again by itself after a loss. */
export function listenToServer({hear, connection}: EventListeners): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const source = new EventSource('/api/events')
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => connection(false), patience)
    connection(true)
  }
  source.addEventListener('open', alive)
  source.addEventListener('error', () => {
    clearTimeout(timer)
    connection(false)
    // A browser gives up where the server answers with an error, as one that restarts does.
    if (source.readyState === EventSource.CLOSED)
      setTimeout(() => listenToServer({hear, connection}), 2000)
  })
  for (const kind of kinds)
    source.addEventListener(kind, ({data}: MessageEvent<string>) => {
      alive()
      const event: unknown = JSON.parse(data)
      if (isServerEvent(event)) hear(event)
    })
}

function isServerEvent(value: unknown): value is ServerEvent {
  return typeof value === 'object' && value !== null && 'kind' in value
}
