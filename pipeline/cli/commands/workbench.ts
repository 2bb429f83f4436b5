import {fileURLToPath} from 'node:url'
import {loadConfig} from '../../project/config.ts'
import {shown} from '../../report/shown.ts'
import type {Call, Command} from '../session/command.ts'
import {untilInterrupted} from '../session/ongoing.ts'
import type {Outcome} from '../session/outcome.ts'
import {portOf} from '../session/port.ts'
import {printJson, refused, refuseUnknownLanguages} from '../session/session.ts'
import {dateOf, printFindings, todayOf} from '../terminal/terminal.ts'

const usualPort = 4321

/** `stele workbench`: the translator's page. */
export const workbench: Command = {
  words: [],
  options: [
    {flags: '--port <number>', description: `port to listen on, ${usualPort} by default`},
    {flags: '--locale <tag>', description: 'the language to begin with'},
    {flags: '--no-open', description: 'only print the address; open no browser'},
  ],
  examples: ['stele workbench', 'stele workbench --locale ru --port 8080 --no-open'],
  async run(call) {
    const port = portOf(call, usualPort)
    return port.ok ? started(call, port.value) : refused(call, port.problem)
  },
}

async function started(call: Call, port: number): Promise<Outcome> {
  // The documents are read by the server: a page that opens meanwhile waits for them once.
  const opened = await loadConfig(call.root)
  if (!opened.ok) {
    printFindings(opened.findings, call.terminal)
    return {kind: 'unusable'}
  }
  const locale = call.option('locale')
  const settings = opened.value
  const unknown =
    locale === undefined ? undefined : refuseUnknownLanguages(call, settings, [locale])
  if (unknown) return unknown
  const {startWorkbench} = await import('../../workbench/server/start.ts')
  const {terminal} = call
  const date = dateOf(terminal)
  const surroundings = {
    root: call.root,
    today: () => todayOf(terminal),
    environment: terminal.environment,
    command: [process.execPath, fileURLToPath(new URL('../main.js', import.meta.url))],
    ...(locale === undefined ? {} : {chosenLocale: locale}),
    ...(date === undefined ? {} : {date}),
  }
  const server = await startWorkbench(surroundings, port)
  if (!server.ok) return refused(call, server.problem)
  const {address} = server.value
  if (call.json) printJson(call, {address})
  else
    terminal.out(shown`${address}\nWhoever has the address can open the project. Ctrl+C ends it\n`)
  if (call.flag('open') && !call.json && terminal.hasColours) {
    const {openBrowser} = await import('../../workbench/server/browser.ts')
    openBrowser(address)
  }
  return untilInterrupted([server.value])
}
