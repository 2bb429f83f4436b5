import {listedEdition} from '../../edition/comparison/folded.ts'
import type {Edition} from '../../edition/types.ts'
import {languageOf} from '../../language/index.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {uncovered} from './coverage.ts'
import {cellsIn} from '../../edition/cells.ts'
import type {Inline} from '../../document/model/types.ts'
import {openFonts, type OpenedFonts} from './font/open.ts'
import type {LoadFont, OwnFont} from './font/types.ts'
import type {LaidOut, Picture} from './layout/model/frame.ts'
import {layEdition, type LaidOutWithFindings, type LayoutInput} from './layout/lay.ts'
import {laySynoptic} from './layout/synoptic.ts'
import type {PdfConfig} from '../../config/pdf.ts'
import {outputConditions} from './output-conditions.ts'
import {inColours, ownPictures} from './own-pictures.ts'
import {pictureOf} from './layout/model/picture-file.ts'
import {createGlyphEncoder} from './paint/codes.ts'
import {finishFont} from './paint/finish.ts'
import type {Attachment} from './structure/attachment.ts'
import type {Metadata} from './structure/metadata.ts'
import {createPictureTable} from './structure/picture-table.ts'
import {createTagTable} from './structure/tag-table.ts'
import {lineFindings, paragraphFindings} from './text/line-findings.ts'
import {shaperFor} from './text/shape/shaper.ts'
import type {LanguageOf, Line} from './text/model/types.ts'
import {writeFile} from './write/document.ts'

/** What comes from outside the edition. */
export type PdfResources = {
  /** gives the bytes of font files by npm package; nothing else is read */
  readonly loadFont: LoadFont
  /** gives the bytes of pictures by the address in the document; without it none are shown */
  readonly loadPicture?: (url: string) => Promise<Uint8Array | undefined>
  /** gives the bytes of files by their path in the project; without it no logo or cover is shown */
  readonly loadFile?: (path: string) => Promise<Uint8Array | undefined>
  /** files that the configuration names for a language, by its tag */
  readonly own?: ReadonlyMap<string, readonly OwnFont[]>
  /** files that the configuration names for signs that the faces of a language lack */
  readonly fallbacks?: readonly OwnFont[]
  /** files to carry along; with any the file is a PDF/A-3 */
  readonly attachments?: readonly Attachment[]
}

/** A finished file. */
export type RenderedPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** page of each named destination, such as the key of a row; from 1 */
  readonly pageOf: ReadonlyMap<string, number>
}

/**
 * An edition as pages of frames.
 *
 * @returns the pages, and findings for what could not be set as it stands; no pages where a font is
 *   broken or a language has none
 */
export async function layOutPdf(
  edition: Edition,
  options: PdfConfig,
  resources: PdfResources,
): Promise<Result<LaidOut>> {
  const shown = edition.comparison ? listedEdition(edition) : edition
  const input = await layoutInput(shown, options, resources)
  return input.ok ? withLineFindings(layEdition(shown, input.value), input.findings) : input
}

/** What an edition is laid out with; none where a font is broken or a language has none. */
async function layoutInput(
  edition: Edition,
  options: PdfConfig,
  resources: PdfResources,
): Promise<Result<LayoutInput>> {
  const {fonts, findings} = await fontsFor(edition, resources, options)
  if (findings.some(({severity}) => severity === 'error')) return failure(findings)
  const own = await ownPictures(options, resources.loadFile)
  if (!own.ok) return failure([...findings, ...own.findings])
  const found = await picturesOf(edition, resources.loadPicture)
  const pictures = inColours(found, options.colour ?? 'rgb') // as the schema says
  if (!pictures.ok) return failure([...findings, ...pictures.findings])
  const shaper = shaperFor(fonts, languagesOf(edition))
  const tools = {fonts, shaper, options, pictures: pictures.value}
  return success({...tools, ...own.value}, findings)
}

/** Languages as the edition has them, and others, of which texts have words, as Stele knows them. */
function languagesOf({languages}: Edition): LanguageOf {
  const own = new Map(languages.map(({tag, language}) => [tag, language]))
  return (tag) => own.get(tag) ?? languageOf(tag)
}

/** Languages of the scripts whose faces come with Stele. */
const bundledLanguages = ['ar', 'hi']

/** The faces of an edition, those for words of other scripts included where their packages are installed. */
async function fontsFor(
  edition: Edition,
  {loadFont, own = new Map<string, readonly OwnFont[]>(), fallbacks = []}: PdfResources,
  options: PdfConfig,
): Promise<OpenedFonts> {
  const languages = edition.languages.map(({language}) => language)
  const others = bundledLanguages.map(languagesOf(edition))
  const request = {languages, others, loadFont, own, fallbacks, hasCode: hasCode(edition)}
  const opened = await openFonts(request)
  const {scripts, findings} = uncovered(edition, opened.fonts, options)
  if (findings.length === 0) return opened
  const wider = await openFonts({...request, scripts})
  const gaps = uncovered(edition, wider.fonts, options).findings
  return {...wider, findings: withoutRepeats(wider.findings, gaps)}
}

/** Whether any text of an edition is code, or has code in it. */
function hasCode({rows, notes}: Edition): boolean {
  return [...rows, ...notes].some((row) =>
    cellsIn(row).some(({code, inline}) => code !== undefined || hasInlineCode(inline)),
  )
}

function hasInlineCode(inline: Inline): boolean {
  return inline.some(
    (node) =>
      node.type === 'inlineCode' ||
      (node.type === 'html' && /^<(?:code|kbd|samp)\b/iu.test(node.value)) ||
      ('children' in node && hasInlineCode(node.children)),
  )
}

function withLineFindings(
  {laidOut, findings}: LaidOutWithFindings,
  before: readonly Finding[],
): Result<LaidOut> {
  const lines = [...linesOf(laidOut)]
  return success(laidOut, [
    ...before,
    ...findings,
    ...paragraphFindings(lines),
    ...lineFindings(lines),
  ])
}

/** The pictures of an edition, each file read once; what is none is left out. */
async function picturesOf(
  {rows}: Edition,
  loadPicture: PdfResources['loadPicture'],
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  if (!loadPicture) return pictures
  for (const row of rows) {
    if (row.kind !== 'image' || pictures.has(row.url)) continue
    const bytes = await loadPicture(row.url)
    const picture = bytes && pictureOf(bytes)
    if (picture) pictures.set(row.url, picture)
  }
  return pictures
}

/** The lines that say something; heads and page numbers only repeat words. */
function* linesOf({pages}: LaidOut): Generator<Line> {
  for (const {frames} of pages)
    for (const frame of frames)
      if (frame.kind === 'line' && frame.artifact === undefined) yield frame.line
}

/**
 * An edition as a tagged PDF.
 *
 * @returns the file, and findings; an error among them means that it must not be published, and where
 *   nothing could be set there is none
 */
export async function renderPdf(
  edition: Edition,
  options: PdfConfig,
  resources: PdfResources,
): Promise<Result<RenderedPdf>> {
  return written(edition, options, {
    result: await layOutPdf(edition, options, resources),
    resources,
  })
}

/** An edition in one language, and what comes from outside it. */
export type EditionInSet = {readonly edition: Edition; readonly resources: PdfResources}

/**
 * The editions of a synoptic set as tagged PDFs: one language each, with the same provisions on each page.
 *
 * @returns a file for each, as `renderPdf`; those whose fonts lack something are left out of the set
 */
export async function renderSynopticSet(
  members: readonly EditionInSet[],
  options: PdfConfig,
): Promise<readonly Result<RenderedPdf>[]> {
  const opened: (EditionInSet & {readonly input: Result<LayoutInput>})[] = []
  for (const member of members)
    opened.push({...member, input: await layoutInput(member.edition, options, member.resources)})
  const ready = opened.flatMap(({edition, input}) =>
    input.ok ? [{edition, input: input.value}] : [],
  )
  const laid = ready.length > 0 ? laySynoptic(ready) : []
  const byEdition = new Map(ready.map(({edition}, index) => [edition, itemAt(laid, index)]))
  return Promise.all(
    opened.map(async ({edition, resources, input}) => {
      const own = byEdition.get(edition)
      const result = own ? withLineFindings(own, input.findings) : failure(input.findings)
      return written(edition, options, {result, resources})
    }),
  )
}

async function written(
  edition: Edition,
  options: PdfConfig,
  {result, resources}: {readonly result: Result<LaidOut>; readonly resources: PdfResources},
): Promise<Result<RenderedPdf>> {
  if (!result.ok) return result
  const conditions = await outputConditions(options, edition, resources.loadFile)
  if (!conditions.ok) return conditions
  const {intent, isForPrinters} = conditions.value
  const laidOut = result.value
  const codes = createGlyphEncoder()
  const tags = createTagTable(laidOut.structure)
  const bytes = writeFile({
    laidOut,
    tables: {codes, pictures: createPictureTable(), tags},
    fonts: () => codes.fonts().map(finishFont),
    metadata: {
      ...metadataOf(edition),
      isForPrinters,
      isImposed: options.imposition !== undefined,
    },
    intent,
    // No files to carry along.
    attachments: resources.attachments ?? [],
  })
  const pageOf = new Map(
    laidOut.pages.flatMap(({destinations}, at) => destinations.map(({name}) => [name, at + 1])),
  )
  return success({bytes, pages: laidOut.pages.length, pageOf}, result.findings)
}

/** A package that an error asks for needs no warning besides. */
function withoutRepeats(opened: readonly Finding[], gaps: readonly Finding[]): readonly Finding[] {
  const isAsked = ({rule, hint}: Finding): boolean =>
    rule === 'font-missing' &&
    gaps.some((gap) => gap.hint.includes(hint.slice(hint.lastIndexOf(' ') + 1)))
  return [...opened.filter((finding) => !isAsked(finding)), ...gaps]
}

function metadataOf(edition: Edition): Metadata {
  const {document, layout, languages, sourceHash, publisher, version, licence, date} = edition
  const tags = languages.map(({tag}) => tag).join('-')
  return {
    title: languages[0]?.title ?? document,
    languages,
    direction: languages[0]?.direction ?? 'ltr',
    identifier: `${document}.${tags}.${layout}`,
    sourceHash,
    ...(publisher === undefined ? {} : {author: publisher}),
    ...(version === undefined ? {} : {version}),
    ...(licence === undefined ? {} : {licence}),
    ...(date === undefined ? {} : {date}),
  }
}
