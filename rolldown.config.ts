import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix, relative, sep} from 'node:path'
import {defineConfig, type Plugin} from 'rolldown'

const sources = join(import.meta.dirname, 'pipeline')
const folder = join(import.meta.dirname, 'dist')

/** The fields of a package's `package.json`. */
function manifestOf(place: string): Readonly<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null) throw new Error(`No manifest in ${place}`)
  return {...manifest}
}

/**
 * Packages that are installed beside Stele, those that only some install among them; all others, which are development
 * dependencies, go into the bundle.
 */
function installedPackages(): readonly string[] {
  const {dependencies, peerDependencies} = manifestOf(import.meta.dirname)
  return [dependencies, peerDependencies].flatMap((packages) => {
    if (typeof packages !== 'object' || packages === null) throw new Error('No dependencies')
    return Object.keys(packages)
  })
}

/** Modules of `pipeline/` that others load by their path in `dist/`, without the ending. */
const entries = [
  // The doors of package.json.
  'index',
  'document',
  'locale',
  'check',
  'render',
  // The program, and the parts of it that tests run in their own process.
  'cli/main',
  'cli/run',
  'cli/session/outcome',
  'cli/terminal/terminal',
  // What a configuration imports by the name of a door.
  'config/in-configuration',
  'check/in-configuration',
]

/** The path that a module of `pipeline/` has in `dist/`, with slashes. */
const pathIn = (module: string): string =>
  relative(sources, module).replaceAll(sep, '/').replace(/\.ts$/u, '.js')

const ownAddress = /\bimport\.meta\.url\b/gu
const placeholder = /__ADDRESS_OF__\("(?<path>[^"]+)"\)/gu
const script = /new URL\('(?<name>[^']+)\.js', import\.meta\.url\)/gu

/**
 * `import.meta.url` is the address that a module of `pipeline/` has in `dist/` when each is compiled to a file of
 * its own, whatever file the bundle puts it in. A script that a module names beside itself, as that of a thread,
 * becomes an entry of the bundle.
 */
const addresses: Plugin = {
  name: 'addresses',
  transform(code, id) {
    if (!id.startsWith(sources) || !code.includes('import.meta.url')) return undefined
    for (const {groups} of code.matchAll(script)) {
      const module = join(dirname(id), `${groups?.['name']}.ts`)
      this.emitFile({type: 'chunk', id: module, fileName: pathIn(module)})
    }
    return {code: code.replaceAll(ownAddress, `__ADDRESS_OF__("${pathIn(id)}")`), map: null}
  },
  renderChunk(code, {fileName}) {
    if (!code.includes('__ADDRESS_OF__')) return undefined
    return code.replaceAll(placeholder, (_, path: string) => {
      const from = posix.relative(posix.dirname(fileName), path)
      return `new URL(${JSON.stringify(from)}, import.meta.url).href`
    })
  },
}

/** The program begins with the line that makes it a command, also where its code is in a chunk. */
const command: Plugin = {
  name: 'command',
  renderChunk(code, {fileName}) {
    if (fileName !== 'cli/main.js' || code.startsWith('#!')) return undefined
    return `#!/usr/bin/env node\n${code}`
  },
}

/** The folder of the package that holds a module; undefined for modules of Stele. */
function packageOf(module: string): string | undefined {
  const inside = module.lastIndexOf(`${sep}node_modules${sep}`)
  if (inside < 0) return undefined
  const start = inside + `${sep}node_modules${sep}`.length
  const names = module.slice(start).split(sep)
  return module.slice(0, start) + names.slice(0, names[0]?.startsWith('@') ? 2 : 1).join(sep)
}

/** A heading with the name of a package, and its licence. */
function licenceOf(place: string): string {
  const {name, version, license = 'See its README.'} = manifestOf(place)
  const file = readdirSync(place).find((file) => /^licen[cs]e/iu.test(file))
  const text = file === undefined ? String(license) : readFileSync(join(place, file), 'utf8')
  return `## ${String(name)} ${String(version)}\n\n${text.trim()}\n`
}

/** Writes `LICENSES.md`: the licences of the packages whose code is in the bundle, which go where the code goes. */
const licences: Plugin = {
  name: 'licences',
  generateBundle(_, files) {
    const modules = Object.values(files).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : [],
    )
    const packages = new Set(modules.map(packageOf).filter((place) => place !== undefined))
    const source = [
      '# Licences of bundled packages\n',
      ...[...packages].sort().map(licenceOf),
    ].join('\n')
    this.emitFile({type: 'asset', fileName: 'LICENSES.md', source})
  },
}

/** The program and the doors, each with the packages that it needs in as few files as there are ways to start. */
export default defineConfig({
  input: Object.fromEntries(entries.map((name) => [name, join(sources, `${name}.ts`)])),
  platform: 'node',
  external: installedPackages().map((name) => new RegExp(`^${name}(?:/|$)`, 'u')),
  // Modules of the ECMAScript sort come first: what nobody imports is left out of the bundle.
  resolve: {mainFields: ['module', 'main']},
  plugins: [addresses, command, licences],
  output: {
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
  },
})
