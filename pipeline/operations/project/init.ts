import {mkdir} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'
import {filesOnDisk} from '../../files/disk.ts'
import {noFile} from '../../files/unreadable.ts'
import {unwritable} from '../../files/replace.ts'
import type {Changes} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import {isLocaleCode} from '../../language/locale-code.ts'
import {likelyTag} from '../../language/mistaken-tags.ts'
import {scaffold, type ScaffoldInput} from './scaffold.ts'

/** What a new project is asked to be. */
export type InitInput = Omit<ScaffoldInput, 'source'> & {
  /** absolute path of the project folder, which exists */
  readonly root: string
  /** absolute path of a Markdown file to begin with */
  readonly source?: string
}

/** Which files were written, and which were there already and stay as they are. */
export type Initialised = {
  readonly written: readonly string[]
  readonly kept: readonly string[]
}

/**
 * Make the folder of a project where there is none.
 *
 * @param root absolute path
 * @returns a finding where it cannot be made
 */
export async function makeProjectFolder(root: string): Promise<Finding | undefined> {
  try {
    await mkdir(root, {recursive: true})
    return undefined
  } catch (error) {
    return unwritable(error, root)
  }
}

/**
 * Lay a project out in a folder: configuration, source, git attributes. What is there already is
 * never touched; a document in `source/` stands in for the example.
 */
export async function initProject({
  root,
  source,
  ...wishes
}: InitInput): Promise<Result<Initialised>> {
  const {locales} = wishes
  const wrong = locales.filter((locale) => !isLocaleCode(locale) || likelyTag(locale) !== undefined)
  if (wrong.length > 0) return failure(wrong.map(noLocale))
  const read = await readSource(source)
  if (!read.ok) return read
  const input = read.value
  const files = filesOnDisk(root)
  const hasSource = (await files.list('source')).some((path) => /^source\/[^/]+\.md$/u.test(path))
  const wanted = scaffold({...wishes, ...input})
  const there = new Set<string>()
  for (const path of wanted.keys()) if ((await files.read(path)).kind !== 'absent') there.add(path)
  const changes: Changes = new Map(
    [...wanted].filter(
      ([path]) => !there.has(path) && !(path.startsWith('source/') && hasSource && !input.source),
    ),
  )
  const findings = await files.apply(changes)
  if (findings.length > 0) return failure(findings)
  const kept = [...wanted.keys()].filter((path) => there.has(path))
  return success({written: [...changes.keys()], kept})
}

async function readSource(path?: string): Promise<Result<Pick<ScaffoldInput, 'source'>>> {
  if (path === undefined) return success({})
  const name = basename(path)
  const read = await filesOnDisk(dirname(resolve(path))).read(name)
  if (read.kind === 'text') return success({source: {name, text: read.text}})
  return failure([read.kind === 'unreadable' ? read.finding : noFile(name)])
}

const noLocale = (locale: string): Finding =>
  wrongSetting(
    ['locales'],
    `${JSON.stringify(locale)} is not a BCP 47 language tag`,
    likelyTag(locale) ?? 'Write tags such as ru, kk or zh-Hans', // no likely mistake
  )
