import {resolve} from 'node:path'
import {openFolder} from '../../operations/project/open.ts'
import type {Ongoing} from '../../operations/editions/watch.ts'
import type {Call, Command} from '../session/command.ts'
import {untilInterrupted} from '../session/ongoing.ts'
import type {Outcome} from '../session/outcome.ts'
import {portOf} from '../session/port.ts'
import {printJson, refused} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {newsLine} from '../build/news-line.ts'
import {watchBuild} from '../build/watch-build.ts'
import {shown} from '../../report/shown.ts'

const usualPort = 4280

/** `stele serve`: show the editions in a browser on this machine. */
export const serve: Command = {
  words: [],
  options: [
    {flags: '--port <number>', description: `port to listen on, ${usualPort} by default`},
    {flags: '--watch', description: 'build first, and again when sources or translations change'},
    {flags: '--out <folder>', description: 'another output folder'},
  ],
  examples: ['stele serve', 'stele serve --watch --port 8080'],
  async run(call) {
    const port = portOf(call, usualPort)
    return port.ok ? served(call, port.value) : refused(call, port.problem)
  },
}

async function served(call: Call, port: number): Promise<Outcome> {
  const opened = await openFolder(call.root)
  if (!opened.ok) {
    printFindings(opened.findings, call.terminal)
    return {kind: 'unusable'}
  }
  const {serveFolder} = await import('../../operations/serve/server.ts')
  const {faultBoard} = await import('../../operations/serve/faults.ts')
  const faults = faultBoard()
  const ongoing: Ongoing[] = []
  if (call.flag('watch')) {
    // What the server prints for machines stays alone on stdout.
    const watched = await watchBuild({...call, json: false, quiet: true}, (news) => {
      const wasFaulty = faults.current() !== ''
      faults.show(news.outcome.kind === 'clean' ? '' : news.faults)
      const line = newsLine(news, wasFaulty)
      if (line && !call.json && !call.quiet) call.terminal.out(line)
    })
    ongoing.push(watched.ongoing)
  }
  const out = call.option('out')
  const folder =
    out === undefined
      ? resolve(call.root, opened.value.project.settings.output)
      : resolve(call.folder, out)
  const server = await serveFolder(folder, port, faults)
  if (!server.ok) {
    call.terminal.err(shown`${server.problem}\n`)
    for (const one of ongoing) await one.close()
    return {kind: 'unusable'}
  }
  const {address} = server.value
  if (call.json) printJson(call, {address})
  else call.terminal.out(shown`${address}\nCtrl+C ends it\n`)
  return untilInterrupted([...ongoing, server.value])
}
