import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {chromium, type BrowserServer} from 'playwright-core'
import {root} from '../e2e/command.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** A browser's executable file, with the variables that it needs to find its libraries and fonts. */
type Executable = {
  readonly path: string
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Start a browser that all test files connect to: CHROMIUM_BIN, the system's, else the one that npm
 * installed. So these tests run, and never skip, on a machine with Node and npm alone.
 *
 * @throws an error of one line that says what to do
 */
export async function startBrowserServer(): Promise<BrowserServer> {
  const {path, environment} = installedBrowser() ?? (await packedBrowser())
  try {
    return await chromium.launchServer({
      executablePath: path,
      args: flags,
      headless: true,
      env: {...process.env, ...environment},
    })
  } catch (error) {
    // The error of the launcher is a page of flags: of it, only what the system said is of use.
    const [reason = ''] = /error while loading [^\n]*|spawn [^\n]*/u.exec(String(error)) ?? []
    // oxlint-disable-next-line preserve-caught-error
    throw new Error(
      `${path} does not start. Set CHROMIUM_BIN to a Chromium or Chrome, or install one (Debian: apt-get install chromium). ${reason}`.trim(),
    )
  }
}

function installedBrowser(): Executable | undefined {
  const paths = [process.env['CHROMIUM_BIN'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']
  const path = paths.find((one) => one !== '' && existsSync(one))
  return path === undefined ? undefined : {path, environment: {}}
}

/** The browser that npm installed, unpacked the first time that it is asked for. */
async function packedBrowser(): Promise<Executable> {
  const cache = join(root, 'node_modules', '.cache')
  const folder = join(cache, 'stele-chromium')
  if (!existsSync(folder)) {
    await mkdir(cache, {recursive: true})
    const fresh = await mkdtemp(join(cache, 'unpacking-'))
    await unpack(fresh)
    // Another run may have been quicker.
    await rename(fresh, folder).catch(async () => rm(fresh, {recursive: true, force: true}))
  }
  const fonts = join(folder, 'fonts.conf')
  await writeFile(
    fonts,
    `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  )
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : {FONTCONFIG_FILE: fonts}),
    },
  }
}

/**
 * Unpack the browser into a folder, with the libraries that a bare machine lacks (libnspr4, libnss3):
 * the package unpacks these only where the environment names a runtime of Amazon's, and all of it into
 * the folder for temporary files.
 */
async function unpack(folder: string): Promise<void> {
  const before = {...process.env}
  process.env['TMPDIR'] = folder
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
  try {
    const {default: packed} = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
  }
}
