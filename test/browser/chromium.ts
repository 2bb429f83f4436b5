import {existsSync} from 'node:fs'
import {mkdir, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium, type Browser} from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/**
 * Start the browser that is there: CHROMIUM_BIN, the system's, else the one that npm installed. So
 * these tests run, and never skip, on a machine with npm alone.
 */
export async function startBrowser(): Promise<Browser> {
  const installed = installedBrowser()
  if (installed !== undefined) return launched(installed)
  try {
    return await launched(await unpackedOnce())
  } catch {
    // Somebody was killed while unpacking it: half a browser lies there.
    return launched(await unpackedOnce({anew: true}))
  }
}

async function launched(executablePath: string): Promise<Browser> {
  return chromium.launch({executablePath, args: flags, headless: true})
}

function installedBrowser(): string | undefined {
  const paths = [process.env['CHROMIUM_BIN'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']
  return paths.find((path) => path !== '' && existsSync(path))
}

/** Unpacking takes seconds: test files that run at the same time wait for the one that does it. */
async function unpackedOnce({anew} = {anew: false}): Promise<string> {
  const {default: packed} = await import('@sparticuz/chromium')
  const lock = join(tmpdir(), 'stele-chromium.lock')
  for (let waited = 0; ; waited++) {
    try {
      await mkdir(lock)
      break
    } catch {
      const age = Date.now() - ((await stat(lock).catch(() => undefined))?.mtimeMs ?? 0)
      // Whoever held it was killed.
      if (age > 60_000 || waited > 600) await rm(lock, {recursive: true, force: true})
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  try {
    if (anew) await rm(join(tmpdir(), 'chromium'), {force: true})
    return await packed.executablePath()
  } finally {
    await rm(lock, {recursive: true, force: true})
  }
}
