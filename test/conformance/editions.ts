import {execFileSync, spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BookConfig, EditionConfig} from '../../pipeline/config/types.ts'
import type {PdfConfig} from '../../pipeline/config/pdf.ts'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'test/render/pdf/provisions')
/** Documents that are nearly nothing, or too much: without a title, of headings alone, untranslated … */
const odd = join(import.meta.dirname, 'odd')

/** A file that the command built, with what it was asked for. */
export type BuiltPdf = {
  readonly path: string
  readonly option: string
  readonly layout: string
  readonly languages: string
  readonly pages: number
  readonly hasAttachments: boolean
  readonly isForPrinters: boolean
}

const locales = ['ru', 'kk', 'tk', 'ar', 'hi', 'zh-Hans']

/** Every script in every layout; what a layout sets beside each other differs in direction too. */
const editions: readonly EditionConfig[] = [
  ...['en ru kk tk', 'en ar', 'ar hi', 'zh-Hans ar ru'].map((tags) => edition(tags, 'columns')),
  ...['en kk', 'en ar', 'ar tk', 'hi zh-Hans'].map((tags) => edition(tags, 'facing')),
  ...['en ru ar', 'hi kk', 'ar zh-Hans tk en'].map((tags) => edition(tags, 'stacked')),
  {single: true, synoptic: true, formats: ['pdf']},
]

const oddEditions: readonly EditionConfig[] = [
  edition('en ru', 'columns'),
  edition('en ar', 'facing'),
  edition('ar en', 'stacked'),
  {single: ['en', 'ar'], formats: ['pdf']},
]

/** Documents of every sort as parts of one file. */
const book: BookConfig = {
  id: 'book',
  title: {en: 'All of them', ar: 'كلها'},
  documents: ['lists', 'notes', 'table', 'image', 'headings'],
  languages: ['en', 'ar'],
  layout: 'columns',
  formats: ['pdf'],
}

function edition(tags: string, layout: 'columns' | 'facing' | 'stacked'): EditionConfig {
  return {languages: tags.split(' '), layout, formats: ['pdf']}
}

/** Settings of `pdf` that change what is in the file or how pages are made. */
const options: Readonly<Record<string, PdfConfig>> = {
  plain: {},
  ragged: {align: 'ragged', hyphenate: false, paper: 'A5', orientation: 'portrait', size: 8},
  fitted: {widths: 'fitted', gutterNumbers: true, paper: 'letter'},
  numbered: {lineNumbers: true, mirrored: true, outside: 'translation'},
  lighter: {lighterTranslation: true, paper: 'A3', orientation: 'landscape'},
  front: {titlePage: true, contents: true},
  printer: {cropMarks: true, bleed: 9, titlePage: true},
  press: {
    colour: 'grey',
    standard: 'PDF/X-4',
    cropMarks: true,
    bleed: 9,
    titlePage: true,
    contents: true,
    cover: true,
    logo: 'source/seal.png',
    imprint: ['date', 'publisher', 'licence', 'sourceHash'],
    headings: [{newPage: true}],
  },
  attachments: {attachments: true, titlePage: true, contents: true},
  page: {
    margins: {top: 26, bottom: 20, inside: 25, outside: 18},
    gutter: 9,
    columnRule: true,
    header: {inside: '{title} · {section}', outside: '{points}'},
    footer: {left: '{language} ({state})', center: '{version} {date}', right: '{page} / {pages}'},
    figures: 'oldstyle',
    headings: [
      {size: 1.3, weight: 'regular', slope: 'italic', align: 'centred', before: 2},
      {smallCaps: true},
    ],
    watermark: 'DRAFT {title}',
    contents: {depth: 1, columns: 2},
    paragraphs: {indent: 1, space: 0.2},
    links: 'notes',
  },
}

/**
 * Build every layout, script and option through the real command.
 *
 * @param folder a scratch folder, emptied before
 */
export function buildAll(folder: string): readonly BuiltPdf[] {
  mkdirSync(folder, {recursive: true})
  prepareFonts(folder)
  const projects = [...Object.entries(options), ['odd', options['front'] ?? {}] as const]
  return projects.flatMap(([option, pdf]) => {
    const project = join(folder, option)
    makeProject(project, pdf, option === 'odd' ? odd : fixtures)
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [join(root, 'dist/cli/main.js'), 'build', '--json', '-C', project],
      {encoding: 'utf8', env: {...process.env, SOURCE_DATE_EPOCH: '1795478400'}},
    )
    if (status !== 0) throw new Error(`stele build failed for ${option}:\n${stderr}`)
    return filesIn(stdout).map(({path, layout, languages, pages}) => ({
      path: join(project, path),
      option,
      layout,
      languages: languages.join(' '),
      pages,
      hasAttachments: pdf.attachments === true,
      isForPrinters: pdf.standard !== undefined,
    }))
  })
}

type Listed = {
  readonly path: string
  readonly layout: string
  readonly languages: readonly string[]
  readonly pages: number
}

function filesIn(json: string): readonly Listed[] {
  const {files}: {readonly files: readonly Listed[]} = JSON.parse(json)
  return files
}

/** Chinese is set from an optional package, which is no dependency of ours: it goes beside the projects. */
function prepareFonts(folder: string): void {
  if (existsSync(join(folder, 'node_modules/@expo-google-fonts/noto-serif-sc'))) return
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  const options = ['--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', ['install', ...options, '@expo-google-fonts/noto-serif-sc@0.4.3'], {
    cwd: folder,
    stdio: 'ignore',
  })
}

function makeProject(project: string, pdf: PdfConfig, documents: string): void {
  rmSync(project, {recursive: true, force: true})
  mkdirSync(join(project, 'source'), {recursive: true})
  for (const name of readdirSync(documents)) {
    const locale = /^provisions\.(?<locale>.+)\.json$/u.exec(name)?.groups?.['locale']
    const target = locale === undefined ? 'source' : `locales/${locale}`
    mkdirSync(join(project, target), {recursive: true})
    const file = locale === undefined ? name : 'provisions.json'
    copyFileSync(join(documents, name), join(project, target, file))
  }
  copyFileSync(join(fixtures, 'seal.png'), join(project, 'source/seal.png'))
  const config = {
    locales,
    editions: documents === odd ? oddEditions : editions,
    pdf,
    ...(documents === odd ? {books: [book]} : {}),
    publisher: 'The register',
    licence: 'CC BY 4.0',
  }
  writeFileSync(
    join(project, 'pipeline.config.ts'),
    `export default ${JSON.stringify(config, null, 2)}\n`,
  )
}
