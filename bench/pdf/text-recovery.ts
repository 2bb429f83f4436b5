import {bundleTypesetter} from './bundle.ts'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {installPeers, runProgram, writeSection} from './peers.ts'
import {pairsOf, readers, share, wordsOf} from './readers.ts'
import {udhrRows} from './udhr.ts'

// Which words of the Universal Declaration readers get back from our files and from Typst's, and
// which neighbouring pairs stay in order. Run: npm run bench:text, which builds first.
const declarations: Readonly<Record<string, string>> = {
  en: 'eng',
  ru: 'rus',
  kk: 'kaz',
  tk: 'tuk_latn',
  fr: 'fra',
  es: 'spa',
  ar: 'arb',
  hi: 'hin',
}
const editions = [
  ...Object.keys(declarations).map((language) => [language]),
  ['en', 'ru', 'kk', 'tk'],
  ['en', 'ar'],
  ['en', 'hi'],
]

async function recovered(program: string, languages: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stele-bench-'))
  const rows = udhrRows(languages.map((language) => declarations[language] ?? language))
  const input = join(folder, 'rows.json')
  const file = join(folder, 'out.pdf')
  writeFileSync(input, JSON.stringify({languages, rows}))
  runProgram(program, [input, '1', file])
  const wanted = wordsOf(rows.flatMap(({cells}) => cells).join('\n'))
  const cells: string[] = []
  for (const read of Object.values(readers)) {
    const found = wordsOf(await read(file))
    const words = share(wanted, found).toFixed(1)
    cells.push(`${words} / ${share(pairsOf(wanted), pairsOf(found)).toFixed(1)}`)
  }
  rmSync(folder, {recursive: true})
  const line = `| ${languages.join(' \\| ')} | ${program} | ${cells.join(' | ')} |`
  console.error(line)
  return line
}

installPeers()
await bundleTypesetter()
const lines: string[] = []
for (const languages of editions)
  for (const program of ['stele', 'typst']) lines.push(await recovered(program, languages))
const names = Object.keys(readers)
writeSection(
  'text',
  `| columns | by | ${names.join(' | ')} |
| --- | --- | ${names.map(() => '---').join(' | ')} |
${lines.join('\n')}`,
)
