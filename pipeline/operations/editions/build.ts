import type {Edition} from '../../edition/types.ts'
import {unshownHtmlOf} from '../../edition/unshown.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Branding} from '../../render/shared/branding.ts'
import {attachmentsOf} from './attachments.ts'
import {buildBooks} from './books.ts'
import {builtFile, pathOf, type Built, type BuildRequest, type BuiltFile} from './built.ts'
import {configured} from './placed.ts'
import {fontLoader} from '../resources/fonts.ts'
import {
  renderedSet,
  renderers,
  type RenderContext,
  type Rendered,
  type SetMember,
} from './formats.ts'
import type {Opened} from '../project/open.ts'
import {ownFonts} from '../resources/own-fonts.ts'
import {wayToSource} from '../project/output-paths.ts'
import {pictureLoader} from '../resources/pictures.ts'
import {ledToOthers} from './outward-addresses.ts'
import {placerOf} from '../site/pages.ts'
import {planEditions, type EditionChoice, type EditionPlan} from '../project/edition-plan.ts'
import {editionOf} from '../project/edition.ts'
import {comparerWith, type Comparer} from '../versions/compared.ts'
import {readBranding} from '../site/branding.ts'
import {siteFiles} from '../site/site.ts'
import {projectWords, type BundledWords} from '../resources/interface-words.ts'

/**
 * Render editions, and the site around them where nothing narrower is asked for. Each edition
 * is aligned once for all its formats; fonts are read once for all.
 */
export async function buildProject(opened: Opened, request: BuildRequest): Promise<Built> {
  const {project, files} = opened
  const {documents, choice, output, date, since} = request
  const words = await projectWords(project.settings, files)
  const plans = planEditions(documents, project.settings, choice)
  const {value: publisher, findings} = await readBranding(project.settings.html, files)
  const {branding} = publisher
  if (since) {
    const compare = comparerWith(since, project, words)
    const made = await buildEditions(opened, redlinePlans(plans), {
      ...request,
      words,
      branding,
      compare,
    })
    return {...made, findings: onceEach([...findings, ...made.findings])}
  }
  const own = await buildEditions(opened, plans, {...request, words, branding})
  const books = await buildBooks(opened, request, words)
  const editions: Built = {
    files: [...own.files, ...books.files],
    unbuilt: [...own.unbuilt, ...books.unbuilt],
    findings: onceEach([...findings, ...own.findings, ...books.findings]),
  }
  if (!wantsSite(choice)) return editions
  const {language, locales} = project.settings
  const site = [...(await siteFiles(project, words, {date, publisher}))].map(
    ([path, content]): BuiltFile => ({
      path: `${output}/${path}`,
      languages: [language, ...locales],
      format: 'html',
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
      content,
    }),
  )
  return {...editions, files: [...editions.files, ...site]}
}

/** What of a plan is built where an earlier version is compared: a book for reading aloud shows no deletions. */
function redlinePlans(plans: readonly EditionPlan[]): readonly EditionPlan[] {
  return plans.map(({loaded, languages, layout, formats, pdf}) => ({
    loaded,
    languages,
    layout,
    pdf,
    formats: formats.filter((format) => format !== 'epub'),
  }))
}

function wantsSite({languages, layout, formats}: EditionChoice): boolean {
  const isNarrowed = languages.length > 0 || layout !== undefined
  return !isNarrowed && (formats.length === 0 || formats.includes('html'))
}

type EditionRequest = Pick<BuildRequest, 'output' | 'date'> & {
  readonly words: BundledWords
  readonly branding: Branding
  /** shows what changed; absent for editions of one version */
  readonly compare?: Comparer
}

async function buildEditions(
  {project, root, files}: Opened,
  plans: readonly EditionPlan[],
  {output, date, words, branding, compare = (_, edition) => edition}: EditionRequest,
): Promise<Built> {
  const place = placerOf(project.settings, branding)
  const shared = {
    loadFont: fontLoader(root),
    ownFonts: ownFonts(project.settings, files),
  }
  const built: BuiltFile[] = []
  const unbuilt: string[] = []
  const findings: Finding[] = []
  const contextOf = (plan: EditionPlan, edition: Edition): RenderContext => ({
    ...shared,
    pdf: plan.pdf,
    loadPicture: pictureLoader(files, plan.loaded.document.file),
    loadFile: async (path) => files.readBytes(path),
    wayToSource: wayToSource(output, plan.loaded.document),
    attachments: async () => attachmentsOf(plan.loaded, edition, files),
    place: async () => place(plan, edition.comparison?.since),
  })
  const memberOf = (plan: EditionPlan): SetMember => {
    const edition = compare(plan, editionOf(plan, project, words, date))
    return {edition, context: contextOf(plan, edition)}
  }
  const synopticSet = synopticSets(plans, (plan) => {
    const member = memberOf(plan)
    return {...member, edition: ledToOthers(member.edition, 'pdf')}
  })
  for (const plan of plans) {
    const {edition, context: own} = memberOf(plan)
    const context: RenderContext = plan.synoptic
      ? {...own, synopticSet: async () => synopticSet(plan)}
      : own
    if (plan.formats.some((format) => format !== 'md'))
      findings.push(...configured(unshownHtmlOf(edition), plan.loaded, project.settings))
    for (const format of plan.formats) {
      const rendered = await renderers[format](ledToOthers(edition, format), context)
      findings.push(...configured(rendered.findings, plan.loaded, project.settings))
      const path = pathOf(edition, format, output)
      if (!rendered.ok || rendered.findings.some(({severity}) => severity === 'error'))
        unbuilt.push(path)
      else built.push(builtFile(edition, {path, format}, rendered.value))
    }
  }
  return {files: built, unbuilt, findings}
}

type RenderedSet = Promise<ReadonlyMap<string, Rendered>>

/** The rendered set of an edition; each is made once for all its members. */
function synopticSets(
  plans: readonly EditionPlan[],
  memberOf: (plan: EditionPlan) => SetMember,
): (plan: EditionPlan) => RenderedSet {
  const sets = new Map<string, RenderedSet>()
  return (plan) => {
    const nameOf = ({loaded, synoptic = []}: EditionPlan): string =>
      `${loaded.document.id} ${synoptic.join(' ')}`
    const name = nameOf(plan)
    let set = sets.get(name)
    if (!set) {
      const members = plans.filter((other) => other.synoptic && nameOf(other) === name)
      set = renderedSet(members.map(memberOf), plan.pdf)
      sets.set(name, set)
    }
    return set
  }
}

/** What is wrong with a text or a font is said once, however many editions it concerns. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()]
}
