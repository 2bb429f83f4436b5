import {spawn, type ChildProcess} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, symlink} from 'node:fs/promises'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {root} from '../e2e/command.ts'
import {replaceFile} from '../replace-file.ts'
import {pagesIn, type Pages} from './project.ts'
import {useBrowser} from './reader.ts'

const browser = useBrowser()
let pages: Pages
let server: ChildProcess
let address: string
/** what the server has said on stderr */
let said = ''

const page = 'rules/rules.en-ru.columns.html'

/** Start a command that goes on, and wait for what it prints first. */
async function started(...words: readonly string[]): Promise<readonly [ChildProcess, string]> {
  const main = join(root, 'dist', 'cli', 'main.js')
  const child = spawn(process.execPath, [main, ...words], {cwd: pages.folder})
  const first = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.endsWith('\n')) resolve(printed)
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)))
  })
  return [child, first]
}

/** Interrupt a command as Ctrl+C does. */
async function ended(child: ChildProcess): Promise<number | null> {
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  return code
}

beforeAll(async () => {
  // The shared pages, in a folder of their own: these tests change them.
  const folder = await mkdtemp(join(tmpdir(), 'stele-serve-'))
  await cp(inject('house'), folder, {recursive: true})
  pages = pagesIn(folder)
  const [child, printed] = await started('serve', '--watch', '--port', '0', '--json')
  server = child
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  address = (JSON.parse(printed) as {address: string}).address
})
afterAll(async () => {
  server.kill('SIGKILL')
  await rm(pages.folder, {recursive: true, force: true})
})

/** What the server answers to a request as it is written, without a client tidying it. */
async function answer(path: string, method = 'GET', host?: string): Promise<number> {
  const {hostname, port} = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request(
      {hostname, port, path, method, headers: host ? {host} : {}},
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

describe('stele serve', () => {
  it('answers to this machine alone, by its own name, and to reading alone', async () => {
    expect(new URL(address).hostname).toBe('127.0.0.1')
    expect(await answer('/')).toBe(200)
    expect(await answer(`/${page}`)).toBe(200)
    expect(await answer('/', 'GET', 'evil.example')).toBe(403)
    expect(await answer('/', 'GET', 'localhost.evil.example')).toBe(403)
    expect(await answer('/', 'POST')).toBe(405)
  })

  it.each([
    '/../pipeline.config.ts',
    '/..%2fpipeline.config.ts',
    '/%2e%2e/source/rules.md',
    '/rules%00',
    '/%E0%A4%A',
    '/nothing',
    '//etc/passwd',
    '/out.md',
  ])('gives nothing away for %s', async (path) => {
    await symlink('/etc/passwd', join(pages.folder, 'output', 'out.md')).catch(() => undefined)
    expect(await answer(path)).toBe(404)
  })

  it('reloads an open page when its source changes, and leaves the file as it was built', async () => {
    const open = await browser().newPage()
    const wrong: string[] = []
    open.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    await open.goto(`${address}${page}?l=en#art1-1`)
    const file = join(pages.folder, 'source', 'rules.md')
    const text = await readFile(file, 'utf8')
    await replaceFile(file, text.replace('keep a register', 'hold a register'))
    await open.waitForFunction(
      () => document.querySelector('#art1-1')?.textContent.includes('hold a register'),
      undefined,
    )
    expect(new URL(open.url()).hash).toBe('#art1-1')
    expect(await readFile(join(pages.folder, 'output', page), 'utf8')).not.toContain('EventSource')
    expect(wrong).toEqual([])
    await open.close()
  })

  it('goes on after a mistake, and sees the configuration change', async () => {
    const file = join(pages.folder, 'locales', 'ru', 'rules.json')
    const text = await readFile(file, 'utf8')
    const open = await browser().newPage()
    await open.goto(`${address}${page}`)
    await replaceFile(file, '{"title": ')
    await expect.poll(() => said).toContain('locales/ru/rules.json')
    // Who looks at the page is told too.
    await expect.poll(async () => open.textContent('#_faults')).toContain('locales/ru/rules.json')
    await replaceFile(file, text.replace('Правила дома', 'Правила нового дома'))
    const config = join(pages.folder, 'pipeline.config.ts')
    await replaceFile(
      config,
      (await readFile(config, 'utf8')).replace('The House', 'The New House'),
    )
    const index = async () => (await fetch(address)).text()
    await expect.poll(index).toContain('The New House')
    await expect.poll(index).toContain('Правила нового дома')
    await expect.poll(async () => open.locator('#_faults').count()).toBe(0)
    await open.close()
  })

  it('says which port is taken, and refuses what is no port', async () => {
    const {port} = new URL(address)
    await expect(started('serve', '--port', port)).rejects.toThrow('ended with 2')
    await expect(started('serve', '--port', 'x')).rejects.toThrow('ended with 2')
  })

  it('ends cleanly when it is interrupted, with a page open', async () => {
    const open = await browser().newPage()
    await open.goto(address)
    expect(await ended(server)).toBe(0)
    await open.close()
  })
})

describe('stele build --watch', () => {
  it('builds again, and ends cleanly when it is interrupted', async () => {
    const [child] = await started('build', '--watch', '--format', 'html')
    await replaceFile(join(pages.folder, 'source', 'second.md'), '# Second\n\n1. One.\n')
    const built = join(pages.folder, 'output', 'second', 'second.en-ru.columns.html')
    await expect.poll(async () => readFile(built, 'utf8').catch(() => '')).toContain('Second')
    expect(await ended(child)).toBe(0)
  })
})
