import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, it} from 'vitest'
import {smallProject} from '../workbench/api.ts'
import {main} from './command.ts'

/** The events that a page hears, as they come. */
async function* eventsOf(response: Response): AsyncGenerator {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, {stream: true})
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (?<json>.*)$/mu.exec(text.slice(0, end))?.groups?.['json']
      text = text.slice(end + 2)
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}

it('serves a project to whoever has the printed address, and tells of changes on the disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stele-workbench-'))
  for (const [path, text] of Object.entries(smallProject)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), text)
  }
  const words = [main, 'workbench', '--port', '0', '--no-open', '--json', '--locale', 'ru']
  const child = spawn(process.execPath, words, {cwd: folder})
  try {
    const [printed] = (await once(child.stdout, 'data')) as [Buffer]
    const {address} = JSON.parse(printed.toString()) as {address: string}
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/u)
    const {origin, searchParams} = new URL(address)
    expect((await fetch(`${origin}/api/project`)).status).toBe(401)
    const opened = await fetch(address)
    expect(await opened.text()).toContain('<div id="page">')
    const headers = {Authorization: `Bearer ${searchParams.get('token')}`}
    const overview = await (await fetch(`${origin}/api/project`, {headers})).json()
    expect(overview).toMatchObject({chosenLocale: 'ru', documents: [{id: 'rules'}]})
    const leave = new AbortController()
    const events = eventsOf(await fetch(`${origin}/api/events`, {headers, signal: leave.signal}))
    expect((await events.next()).value).toEqual({kind: 'alive'})
    const path = join(folder, 'locales/ru/rules.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('до 10 мая', 'не позже 10 мая'))
    expect((await events.next()).value).toMatchObject({
      kind: 'changed',
      translations: [
        {document: 'rules', locale: 'ru'},
        {document: 'rules', locale: 'ar'},
      ],
    })
    leave.abort()
  } finally {
    child.kill('SIGINT')
    await once(child, 'exit')
    await rm(folder, {recursive: true, force: true})
  }
})
