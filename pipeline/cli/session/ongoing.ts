import type {Ongoing} from '../../operations/editions/watch.ts'
import type {Outcome} from './outcome.ts'

/** Let something go on until the user interrupts it (Ctrl+C) or the system ends it. */
export async function untilInterrupted(ongoing: readonly Ongoing[]): Promise<Outcome> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  for (const one of ongoing) await one.close()
  return {kind: 'clean'}
}
