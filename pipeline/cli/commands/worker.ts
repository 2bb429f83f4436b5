import type {WorkerNews} from '../../engine/redis/queue-worker.ts'
import {shown} from '../../report/shown.ts'
import type {Call, Command} from '../session/command.ts'
import {cachePlaceOf, isUsablePlace, jobsOf} from '../session/engine-choice.ts'
import {untilInterrupted} from '../session/ongoing.ts'
import {printJson, refused} from '../session/session.ts'

/** `stele worker`: do work that builds on other machines ask for. */
export const worker: Command = {
  words: [],
  options: [
    {flags: '--engine <address>', description: 'the queue: redis://host:port/database'},
    {flags: '--jobs <number>', description: 'units at once; 1 by default'},
    {
      flags: '--cache <place>',
      description: 'the cache that several machines share: a folder or s3://bucket/prefix',
    },
    {flags: '--status', description: 'print the numbers of the queue as JSON, and end'},
  ],
  examples: [
    'stele worker --engine redis://127.0.0.1:6379/0 --jobs 4',
    'stele worker --engine redis://127.0.0.1:6379/0 --status',
  ],
  async run(call) {
    const address = call.option('engine')
    if (address === undefined) return refused(call, 'Name the queue: --engine redis://host:port/0')
    const jobs = jobsOf(call)
    if (jobs === 'wrong') return {kind: 'unusable'}
    const {redisPlace} = await import('../../engine/redis/library.ts')
    const place = await redisPlace(address)
    if (!place.ok) return refused(call, place.problem)
    if (call.flag('status')) {
      const {queueStatus} = await import('../../engine/redis/queue-status.ts')
      const status = await queueStatus(place.value)
      if (!status) return refused(call, `Redis does not answer at ${address}`)
      printJson(call, status)
      return {kind: 'clean'}
    }
    if (!(await isUsablePlace(call))) return {kind: 'unusable'}
    const {startWorker} = await import('../../engine/redis/queue-worker.ts')
    let isSilent = false
    const started = await startWorker(place.value, {
      root: call.root,
      cache: cachePlaceOf(call),
      environment: call.terminal.environment,
      // One document needs memory for itself: more at once is asked for.
      jobs: jobs ?? 1,
      hear: (news) => say(call, news),
      onSilence: () => {
        if (!isSilent) call.terminal.err(shown`Waiting: Redis does not answer at ${address}\n`)
        isSilent = true
      },
    })
    if (!call.quiet)
      call.terminal.err(shown`Working for ${address}; Ctrl+C ends it after its unit\n`)
    return untilInterrupted([started])
  },
}

function say({json, quiet, terminal}: Call, {unit, milliseconds, reason}: WorkerNews): void {
  if (json) terminal.raw(`${JSON.stringify({unit, milliseconds, reason: reason ?? null})}\n`)
  else if (reason !== undefined) terminal.err(shown`${unit}: failed. ${reason}\n`)
  else if (!quiet) terminal.err(shown`${unit}: ${(milliseconds / 1000).toFixed(2)} s\n`)
}
