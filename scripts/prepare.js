/**
 * Build `dist/`, as `scripts/steps.js` says: npm runs this after `npm ci` and before it packs the package or installs it from git.
 *
 * npm prepares a package from git by installing it inside a clone, and hands `--global` on to that inner installation
 * (https://github.com/npm/cli/issues/6984). It then installs nothing in the clone and puts a link to the clone where the
 * package is to be. So with `--global` this script installs the development dependencies itself, and removes that link
 * before npm extracts the package through it. npm extracts a package with `bundleDependencies` before its dependencies,
 * so nothing is there yet that the link could have replaced: package.json names one for this reason alone.
 */
import {existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {build, canBuild, succeeds} from './steps.js'

const root = realpathSync(join(import.meta.dirname, '..'))
const isGlobal = process.env.npm_config_global === 'true'
// Set by npm for the inner installation only.
const isInner = isGlobal && process.env._PACOTE_NO_PREPARE_ !== undefined

/** Settings of the installation that runs this script which would change what is installed here. */
const inherited =
  /^(?:NODE_ENV|npm_config_(?:dry_run|force|global|global_prefix|include|install_links|install_strategy|local_prefix|location|omit|only|package_lock|package_lock_only|prefix|production|save|workspace|workspaces))$/iu

function installDependencies() {
  const npm = process.env.npm_execpath
  if (npm === undefined) return false
  const environment = Object.entries(process.env).filter(([name]) => !inherited.test(name))
  return succeeds([npm, 'ci', '--ignore-scripts'], Object.fromEntries(environment))
}

/** Make room for the package where npm has put a link to this clone. */
function removeLink() {
  const prefix = process.env.npm_config_global_prefix ?? process.env.npm_config_prefix
  if (prefix === undefined) return
  const {name} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const library = process.platform === 'win32' ? [] : ['lib']
  const place = join(prefix, ...library, 'node_modules', name)
  const entry = lstatSync(place, {throwIfNoEntry: false})
  if (entry?.isSymbolicLink() !== true || !existsSync(place) || realpathSync(place) !== root) return
  unlinkSync(place)
  mkdirSync(place)
}

if (!isInner) {
  const ready = canBuild() || installDependencies()
  if (ready && build()) {
    if (isGlobal) removeLink()
  } else {
    process.stderr.write(
      'stele: the sources could not be compiled. Run npm ci --include=dev and npm run build in a clone of the repository, then npm install --global . there.\n',
    )
    process.exitCode = 1
  }
}
