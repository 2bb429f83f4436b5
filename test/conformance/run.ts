import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildAll, type BuiltPdf} from './editions.ts'
import {brokenPrinterRules} from '../render/pdf/write/printer-rules.ts'
import {prepareVeraPdf, qpdf, veraPdf, type Verdicts} from './validators.ts'

// Whether every layout in every script with every option is what it claims to be: PDF/UA-1 and
// PDF/A-2u, with attachments PDF/A-3u, for printers PDF/X-4. Run: npm run conformance. It needs Java, Maven and qpdf.
const cache = join(import.meta.dirname, '../../node_modules/.cache')
const classes = join(cache, 'verapdf')
const folder = join(cache, 'conformance')

prepareVeraPdf(classes)
const built = buildAll(folder)
const paths = built.map(({path}) => path)
const plain = built.filter(({hasAttachments}) => !hasAttachments).map(({path}) => path)
const attached = built.filter(({hasAttachments}) => hasAttachments).map(({path}) => path)
const syntax = qpdf(paths)
const accessible = veraPdf(classes, 'ua1', paths)
const archival: Verdicts = new Map([
  ...veraPdf(classes, '2u', plain),
  ...veraPdf(classes, '3u', attached),
])
const printable = await printerVerdicts()
const seen = proveThatFaultsAreSeen()

const rows = [...groups(built)].map(([name, files]) => [
  name,
  String(files.length),
  String(files.reduce((sum, {pages}) => sum + pages, 0)),
  passing(files, syntax),
  passing(files, accessible),
  passing(files, archival),
  files.some(({isForPrinters}) => isForPrinters) ? passing(files, printable) : '',
])
printTable([['option, layout', 'files', 'pages', 'qpdf', 'UA-1', 'A-2u, A-3u', 'X-4'], ...rows])
const broken = [syntax, accessible, archival, printable].flatMap((verdicts) =>
  [...verdicts].filter(([, rules]) => rules.length > 0),
)
for (const [file, rules] of broken) console.log(`${file}: ${rules.join(' ')}`)
console.log(`${paths.length} files, ${broken.length} faults; planted faults found: ${seen} of 2`)
process.exitCode = broken.length === 0 && seen === 2 && paths.length > 0 ? 0 : 1

function groups(files: readonly BuiltPdf[]): ReadonlyMap<string, readonly BuiltPdf[]> {
  const found = new Map<string, BuiltPdf[]>()
  for (const file of files) {
    const name = `${file.option}, ${file.layout}`
    found.set(name, [...(found.get(name) ?? []), file])
  }
  return found
}

function passing(files: readonly BuiltPdf[], verdicts: Verdicts): string {
  const passed = files.filter(({path}) => verdicts.get(path)?.length === 0)
  return passed.length === files.length ? 'pass' : `${passed.length} of ${files.length}`
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
