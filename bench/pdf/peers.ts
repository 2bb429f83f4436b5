import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const here = import.meta.dirname

/** Install the peers and the readers that the benches need, once. */
export function installPeers(): void {
  const folder = join(here, '../peers')
  if (existsSync(join(folder, 'node_modules'))) return
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  spawnSync('npm', flags, {cwd: folder, stdio: 'inherit'})
}

/**
 * Run one of the programs as a process of its own.
 *
 * @returns what it printed: JSON
 */
export function runProgram(program: string, args: readonly string[]): string {
  const file = join(here, 'programs', `${program}.js`)
  const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr.slice(-2000)}`)
  return stdout
}

/** Put text between the marks of a section in the README beside this file. */
export function writeSection(name: string, text: string): void {
  const readme = join(here, 'README.md')
  const [before = '', after = ''] = readFileSync(readme, 'utf8').split(
    new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*(?=<!-- /${name} -->)`, 'u'),
  )
  writeFileSync(readme, `${before}\n${text}\n\n${after}`)
}
