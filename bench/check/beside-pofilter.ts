import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A text with its translation, to be found again by its name. */
export type Entry = {readonly name: string; readonly english: string; readonly text: string}

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`

function printPo(entries: readonly Entry[], locale: string): string {
  const head = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ${locale}\\n"\n`
  const units = entries.map(
    ({name, english, text}) =>
      `msgctxt ${quoted(name)}\nmsgid ${quoted(english)}\nmsgstr ${quoted(text)}\n`,
  )
  return [head, ...units].join('\n')
}

/** What pofilter (Debian's translate-toolkit) says of each entry: names of its tests. */
export function pofilter(
  entries: readonly Entry[],
  locale: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'pofilter-'))
  const [input, output] = [join(folder, 'in.po'), join(folder, 'out.po')]
  writeFileSync(input, printPo(entries, locale))
  const options = [
    '--progress=none',
    '--excludefilter=spellcheck',
    `--language=${locale.slice(0, 2)}`,
  ]
  const ended = spawnSync('pofilter', [...options, '-i', input, '-o', output], {encoding: 'utf8'})
  if (ended.status !== 0) throw new Error(`pofilter ended with ${ended.status}: ${ended.stderr}`)
  const found = new Map<string, Set<string>>()
  // It writes no file where all tests pass.
  const said = existsSync(output) ? readFileSync(output, 'utf8') : ''
  for (const block of said.split(/\n\n+/u)) {
    const name = /^msgctxt "(?<name>[^"]*)"/mu.exec(block)?.groups?.['name']
    if (name === undefined) continue
    const tests = [...block.matchAll(/^#\s+\(pofilter\)\s+(?<test>\w+)/gmu)]
    found.set(name, new Set(tests.map(({groups}) => groups?.['test'] ?? '')))
  }
  rmSync(folder, {recursive: true})
  return found
}
