import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {planAcceptance} from '../../pipeline/operations/translation/accept.ts'
import {exportDocuments} from '../../pipeline/operations/translation/export.ts'
import {planImportOf} from '../../pipeline/operations/translation/import.ts'
import {filesOf, loadedTree, type SyncedTree} from './year.ts'
import {changed, type Tree} from './year-git.ts'

/** A translation as a CAT tool has it. */
export type CatFile = {readonly format: 'xliff' | 'po'; readonly text: string}

/** What `stele export` writes of a synced tree. */
export function exported({document}: SyncedTree, format: CatFile['format']): CatFile {
  const [file] = exportDocuments([document], 'ru', format)
  if (!file) throw new Error(`nothing is exported as ${format}`)
  return {format, text: file.text}
}

/** A file in which somebody has translated a unit and confirmed it. */
export function translatedIn({format, text}: CatFile, key: string, translation: string): CatFile {
  const write = format === 'xliff' ? inXliff : inPo
  return {format, text: write(text, key, translation)}
}

function inXliff(text: string, key: string, translation: string): string {
  return text.replace(
    new RegExp(`(<unit id="${key}"[^]*?)<segment id="s1"[^>]*>([^]*?)</segment>`, 'u'),
    (_, head: string, segment: string) => {
      const source = /<source[^]*?<\/source>/u.exec(segment)?.[0] ?? ''
      const target = `<target xml:space="preserve">${translation}</target>`
      return `${head}<segment id="s1" state="translated">\n${source}\n${target}\n</segment>`
    },
  )
}

function inPo(text: string, key: string, translation: string): string {
  const entries = text.split('\n\n').map((entry) => {
    if (!entry.includes(`\nmsgctxt "${key}"\n`)) return entry
    const confirmed = entry
      .split('\n')
      .filter((line) => !line.startsWith('#|'))
      .filter((line) => line !== '#, fuzzy')
      .join('\n')
    return confirmed.replace(/\nmsgstr [^]*$/u, `\nmsgstr "${translation}"`)
  })
  return entries.join('\n\n')
}

/** A tree after `stele import`; undefined where the file is refused. The tree is synced. */
export async function imported(tree: Tree, {format, text}: CatFile): Promise<Tree | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'stele-year-'))
  try {
    const file = join(folder, format === 'po' ? 'rules.po' : 'rules.xlf')
    await writeFile(file, text)
    const {project} = await loadedTree(tree)
    const request = {file, folders: [folder], document: 'rules', locale: 'ru', overwrite: false}
    const planned = await planImportOf(filesOf(tree), project, request)
    if (!planned.ok) return undefined
    const after = new Map(tree)
    for (const [path, content] of planned.value.changes)
      if (content === undefined) after.delete(path)
      else if (!path.endsWith('.review.md')) after.set(path, content)
    return after
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** A synced tree after `stele accept` or `stele review` of a unit; undefined where it is refused. */
export async function acceptedTree(
  tree: Tree,
  key: string,
  kind: 'accept' | 'review',
): Promise<Tree | undefined> {
  const {document, project} = await loadedTree(tree)
  const state = kind === 'review' ? {state: 'reviewed' as const} : {}
  const wish = {units: [key], locales: ['ru'], at: '2026-01-01', ...state}
  const planned = await planAcceptance(filesOf(tree), project, document, wish)
  return planned.ok ? changed(tree, planned.value.changes) : undefined
}
