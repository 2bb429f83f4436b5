import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildAll, type BuiltFile} from './editions.ts'
import {brokenPrinterRules} from '../render/pdf/write/printer-rules.ts'
import {prepareVeraPdf, qpdf, veraPdf, type Verdicts} from './validators.ts'
import {leastShare, wordsRead} from './words.ts'

// Whether every layout in every script with every option is what it claims to be: PDF/UA-1 (but for pages that a
// printer folds) and PDF/A-2u, with attachments PDF/A-3u, for printers PDF/X-4; and whether readers find its words.
// Run: npm run conformance, or jiti test/conformance/run.ts books cmyk for those of settings.ts alone. It needs Java, Maven, qpdf, poppler, mupdf and an ICC profile (see settings.ts).
const cache = join(import.meta.dirname, '../../node_modules/.cache')
const classes = join(cache, 'verapdf')
const folder = join(cache, 'conformance')

prepareVeraPdf(classes)
const built = buildAll(folder, process.argv.slice(2)).filter(({format}) => format === 'pdf')
const paths = built.map(({path}) => path)
const plain = built.filter(({hasAttachments}) => !hasAttachments).map(({path}) => path)
const attached = built.filter(({hasAttachments}) => hasAttachments).map(({path}) => path)
const syntax = qpdf(paths)
const claimed = built.filter(({isImposed}) => !isImposed).map(({path}) => path)
const accessible = veraPdf(classes, 'ua1', claimed)
const archival: Verdicts = new Map([
  ...veraPdf(classes, '2u', plain),
  ...veraPdf(classes, '3u', attached),
])
const printable = await printerVerdicts()
const words = await wordsRead(built.filter(({document}) => document === 'provisions'))
const seen = proveThatFaultsAreSeen()

const rows = [...groups(built)].map(([name, files]) => [
  name,
  String(files.length),
  String(files.reduce((sum, {pages}) => sum + (pages ?? 0), 0)), // A file of another format has none.
  passing(files, syntax),
  files.some(({isImposed}) => isImposed) ? '' : passing(files, accessible),
  passing(files, archival),
  files.some(({isForPrinters}) => isForPrinters) ? passing(files, printable) : '',
  leastOf(files),
])
const heads = ['option, layout', 'files', 'pages', 'qpdf', 'UA-1', 'A-2u, A-3u', 'X-4', 'words']
printTable([heads, ...rows])
const broken = [syntax, accessible, archival, printable].flatMap((verdicts) =>
  [...verdicts].filter(([, rules]) => rules.length > 0),
)
for (const [file, rules] of broken) console.log(`${file}: ${rules.join(' ')}`)
const lost = words.filter((read) => read.share < leastShare(read))
for (const {file, reader, share} of lost)
  console.log(`${file.path}: ${reader} finds ${share.toFixed(1)} % of the words`)
console.log(
  `${paths.length} files, ${broken.length} faults, words looked for ${words.length} times, lost ${lost.length} times; planted faults found: ${seen} of 2`,
)
const isClean = broken.length === 0 && lost.length === 0
process.exitCode = isClean && seen === 2 && paths.length > 0 && words.length > 0 ? 0 : 1

function groups(files: readonly BuiltFile[]): ReadonlyMap<string, readonly BuiltFile[]> {
  const found = new Map<string, BuiltFile[]>()
  for (const file of files) {
    const name = `${file.option}, ${file.layout}`
    found.set(name, [...(found.get(name) ?? []), file])
  }
  return found
}

function passing(files: readonly BuiltFile[], verdicts: Verdicts): string {
  const passed = files.filter(({path}) => verdicts.get(path)?.length === 0)
  return passed.length === files.length ? 'pass' : `${passed.length} of ${files.length}`
}

/** The smallest share of words that a reader finds in one of the files; nothing where none was looked for. */
function leastOf(files: readonly BuiltFile[]): string {
  const shares = words.filter(({file}) => files.includes(file)).map(({share}) => share)
  return shares.length === 0 ? '' : `${Math.min(...shares).toFixed(1)} %`
}

/** Files for printers by our own reading of ISO 15930-7: no validator of it is free. */
async function printerVerdicts(): Promise<Verdicts> {
  const found = new Map<string, readonly string[]>()
  for (const {path, isForPrinters} of built)
    if (isForPrinters) found.set(path, await brokenPrinterRules(readFileSync(path)))
  return found
}

/** A judge that reads nothing passes everything: files that claim what is not so must fail. */
function proveThatFaultsAreSeen(): number {
  const whole = readFileSync(paths[0] ?? '', 'latin1')
  const planted = [
    ['ua1', '<pdfuaid:part>1<', '<pdfuaid:part>7<'],
    ['2u', '<pdfaid:conformance>U<', '<pdfaid:conformance>Q<'],
  ] as const
  return planted.filter(([flavour, right, wrong]) => {
    const file = join(folder, `planted-${flavour}.pdf`)
    writeFileSync(file, whole.replace(right, wrong), 'latin1')
    return (veraPdf(classes, flavour, [file]).get(file)?.length ?? 0) > 0
  }).length
}

function printTable(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  )
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
