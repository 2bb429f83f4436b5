import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {byCodeUnits} from '../finding/order.ts'
import type {createJiti, Jiti, JitiOptions} from 'jiti'

/**
 * Run a configuration that is a file.
 *
 * @param path absolute
 * @returns what its module exports as its default; it throws what the module throws
 */
export async function runFile(path: string): Promise<unknown> {
  return withBabelBehind(path, async (jiti) => jiti.import(path, {default: true}))
}

/**
 * The texts of the modules of a project that its configuration runs, by their path from its folder: the configuration
 * itself, and rules of the project's own. Packages are not among them, and neither are modules of CommonJS.
 *
 * @param path of the configuration, absolute
 */
export async function modulesOf(path: string): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>()
  const own = fileURLToPath(new URL('../', import.meta.url))
  await withBabelBehind(
    path,
    async (jiti) => jiti.import(path, {default: true}),
    (file, source) => {
      if (!file.startsWith(own) && !/[/\\]node_modules[/\\]/u.test(file))
        modules.set(relative(dirname(path), file).replaceAll('\\', '/'), source)
    },
  )
  return new Map([...modules].sort(([one], [other]) => byCodeUnits(one, other)))
}

/**
 * Run a configuration that is a text; it may import nothing but Stele.
 *
 * @param file its name, which says whether it is TypeScript
 * @returns what its module exports as its default; it throws what the module throws
 */
export async function runText(text: string, file: string): Promise<unknown> {
  const path = resolve(file)
  return withBabelBehind(path, (jiti) => {
    const module = jiti.evalModule(text, {filename: path, forceTranspile: true})
    return typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : module
  })
}

/**
 * Run a module with its types taken out by Sucrase, which loads in a tenth of the time of the Babel of jiti: that took a
 * fifth of the time in which the shipped document is checked. Sucrase knows no decorators, no namespaces and no
 * top-level `await` in imported modules. So a module that fails is run again with Babel, whose message is the one to show.
 */
async function withBabelBehind(
  path: string,
  run: (jiti: Jiti) => unknown,
  hear: (file: string, source: string) => void = () => undefined,
): Promise<unknown> {
  const {transform} = await import('sucrase')
  const bySucrase: JitiOptions['transform'] = ({source, filename}) => {
    if (filename !== undefined) hear(filename, source)
    const {code} = transform(source, {
      transforms: ['typescript', 'imports'],
      disableESTransforms: true,
    })
    // It would be the address of the compiled text.
    if (code.includes('import.meta')) throw new SyntaxError('Only Babel knows import.meta')
    return {code}
  }
  try {
    return await run(jitiFor(path, {transform: bySucrase}))
  } catch {
    return run(jitiFor(path, {}))
  }
}

const isCreateJiti = (loaded: unknown): loaded is typeof createJiti => typeof loaded === 'function'

/** Loaded as CommonJS: to import it, Node would first look for its exports, which takes as long as to load it. */
function jitiPackage(): typeof createJiti {
  const loaded: unknown = createRequire(import.meta.url)('jiti')
  if (!isCreateJiti(loaded)) throw new TypeError('jiti has changed what it exports')
  return loaded
}

/** Runs modules beside a path; nothing is cached, for `--watch` loads a configuration again when it has changed. */
const jitiFor = (path: string, options: JitiOptions): Jiti =>
  jitiPackage()(path, {
    interopDefault: true,
    alias: ownNames(),
    moduleCache: false,
    // A cache in the folder for temporary files could be planted by others, and would be run.
    fsCache: false,
    ...options,
  })

/**
 * `import {defineConfig} from 'stele'` works wherever Stele itself runs from. Of the first door and of
 * `stele/check` a configuration gets what it can use before a project is open; all of Stele would be compiled
 * again for the rest.
 */
function ownNames(): Readonly<Record<string, string>> {
  const folder = new URL('../', import.meta.url)
  const ending = existsSync(new URL('index.js', folder)) ? 'js' : 'ts'
  const pathOf = (file: string): string => fileURLToPath(new URL(`${file}.${ending}`, folder))
  // A longer name counts before a shorter one.
  return {
    'stele/document': pathOf('document'),
    'stele/locale': pathOf('locale'),
    'stele/check': pathOf('check/in-configuration'),
    'stele/render': pathOf('render'),
    stele: pathOf('config/in-configuration'),
  }
}
