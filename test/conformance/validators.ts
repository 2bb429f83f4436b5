import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** A profile of veraPDF: PDF/UA-1, PDF/A-2u, PDF/A-3u. */
export type Flavour = 'ua1' | '2u' | '3u'

/** What a validator says of a file: the rules that it breaks, none where it passes. */
export type Verdicts = ReadonlyMap<string, readonly string[]>

/**
 * Fetch veraPDF where it is not yet there.
 *
 * @param folder where its files go
 */
export function prepareVeraPdf(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('greenfield-apps')))
    return
  const pom = join(import.meta.dirname, 'pom.xml')
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'
  execFileSync('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${folder}`], {
    stdio: 'inherit',
  })
}

/** Validate files with veraPDF in one run. */
export function veraPdf(classes: string, flavour: Flavour, files: readonly string[]): Verdicts {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper'
  const options = ['-f', flavour, '--format', 'text', '-v', '--loglevel', '0']
  const {stdout, stderr} = spawnSync(
    'java',
    ['-cp', join(classes, '*'), main, ...options, ...files],
    {encoding: 'utf8', maxBuffer: 1 << 28},
  )
  const verdicts = new Map<string, string[]>()
  let broken: string[] = []
  for (const line of stdout.split('\n')) {
    const verdict = /^(?:PASS|FAIL) (?<file>\/.*) \S+$/u.exec(line)?.groups?.['file']
    const rule = /^ +FAIL (?<rule>\S+)/u.exec(line)?.groups?.['rule']
    if (verdict !== undefined) {
      broken = line.startsWith('FAIL') ? ['fails'] : []
      verdicts.set(verdict, broken)
    } else if (rule !== undefined) broken.push(rule)
  }
  const silent = files.filter((file) => !verdicts.has(file))
  if (silent.length > 0)
    throw new Error(`veraPDF said nothing of ${silent.join(', ')}: ${stdout}${stderr}`)
  return verdicts
}

/** Check the syntax of files with qpdf. */
export function qpdf(files: readonly string[]): Verdicts {
  return new Map(
    files.map((file) => {
      const {status, stdout, stderr, error} = spawnSync('qpdf', ['--check', file], {
        encoding: 'utf8',
      })
      if (error) throw error
      return [file, status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n').slice(-2)]
    }),
  )
}
