import {basename, dirname, resolve} from 'node:path'
import {filesAsRead, filesOnDisk} from '../../files/disk.ts'
import type {Files} from '../../files/files.ts'
import {noFile} from '../../files/unreadable.ts'
import type {Settings} from '../../config/types.ts'
import {problem, type Attempt} from '../../finding/result.ts'
import {isLocaleCode} from '../../language/locale-code.ts'
import {likelyTag} from '../../language/mistaken-tags.ts'
import {configWithLocales} from '../../operations/project/add-locale.ts'
import {documentFile} from '../../operations/project/scaffold.ts'
import {syncDocument} from '../../operations/translation/sync.ts'
import {loadConfig} from '../../project/config.ts'
import {configNames} from '../../project/project-folder.ts'
import {shown} from '../../report/shown.ts'
import type {Call, Command} from '../session/command.ts'
import {whileLocked} from '../session/locked.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {printJson, refused, withProject} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'

/** `stele add`: another language or another document. */
export const add: Command = {
  words: [{name: '<what...>', description: 'tags of languages, or paths of Markdown files'}],
  options: [],
  examples: ['stele add de', 'stele add treaty.md'],
  async run(call) {
    return whileLocked(call, added)
  },
}

const isMarkdown = (word: string): boolean => /\.(?:md|markdown)$/iu.test(word)

async function added(call: Call): Promise<Outcome> {
  const settings = await loadConfig(call.root)
  if (!settings.ok) {
    printFindings(settings.findings, call.terminal)
    return {kind: 'unusable'}
  }
  const files = filesAsRead(call.root)
  const documents = await newDocuments(call, files, settings.value)
  if (!documents.ok) return refused(call, ...documents.problem)
  const config = await newConfig(call, files, settings.value)
  if (!config.ok) return refused(call, ...config.problem)
  const changes = new Map([...documents.value, ...config.value])
  const failures = await files.apply(changes)
  printFindings(failures, call.terminal)
  return outcomeOfFailures(failures) ?? synced(call, [...changes.keys()])
}

/** The files of new documents, by path; or a line for each word that cannot become one. */
async function newDocuments(
  {words, folder}: Call,
  files: Files,
  {source}: Settings,
): Promise<Attempt<ReadonlyMap<string, string>, readonly string[]>> {
  const made = new Map<string, string>()
  const wrong: string[] = []
  for (const word of words.filter(isMarkdown)) {
    const path = resolve(folder, word)
    const read = await filesOnDisk(dirname(path)).read(basename(path))
    const target = `${source}/${documentFile(word)}`
    if (read.kind !== 'text')
      wrong.push((read.kind === 'unreadable' ? read.finding : noFile(word)).message)
    else if ((await files.read(target)).kind !== 'absent')
      wrong.push(`${target} is there already: rename ${word}, or edit ${target} itself`)
    else made.set(target, read.text)
  }
  return wrong.length > 0 ? problem(wrong) : {ok: true, value: made}
}

/** The configuration with the new languages; or what is wrong with them, or what to write by hand. */
async function newConfig(
  {words, root}: Call,
  files: Files,
  {language, locales}: Settings,
): Promise<Attempt<ReadonlyMap<string, string>, readonly string[]>> {
  const tags = words.filter((word) => !isMarkdown(word))
  if (tags.length === 0) return {ok: true, value: new Map()}
  const wrong = tags.flatMap((tag) => {
    const likely = likelyTag(tag)
    if (likely !== undefined) return [`${tag} is not a language tag: ${likely}`]
    if (!isLocaleCode(tag))
      return [`${tag} is neither a language tag such as ru, kk or zh-Hans nor a Markdown file`]
    return tag === language || locales.includes(tag) ? [`${tag} is in the project already`] : []
  })
  if (wrong.length > 0) return problem(wrong)
  for (const file of configNames) {
    const read = await files.read(file)
    if (read.kind !== 'text') continue
    const text = configWithLocales(read.text, locales, [...new Set(tags)])
    const listed = tags.map((tag) => `'${tag}'`).join(', ')
    return text === undefined
      ? problem([
          `The languages are not a plain list in ${file}: add ${listed} to "locales" yourself, then run stele sync`,
        ])
      : {ok: true, value: new Map([[file, text]])}
  }
  return problem([`There is no configuration in ${root}`])
}

/** Write the locale files of what is new. */
async function synced(call: Call, written: readonly string[]): Promise<Outcome> {
  return withProject(call, [], async ({files, project, documents}) => {
    const changes = new Map<string, string | undefined>()
    for (const loaded of documents) {
      const planned = await syncDocument(files, project, loaded)
      printFindings(planned.findings, call.terminal)
      for (const [path, text] of planned.changes) changes.set(path, text)
    }
    const failures = await files.apply(changes)
    printFindings(failures, call.terminal)
    const failed = outcomeOfFailures(failures)
    if (failed) return failed
    report(call, [...written, ...changes.keys()], project.settings)
    return {kind: 'clean'} satisfies Outcome
  })
}

function report(call: Call, written: readonly string[], {editions}: Settings): void {
  if (call.json) return printJson(call, {written})
  if (call.quiet) return
  for (const path of written) call.terminal.out(shown`wrote ${path}\n`)
  const tags = call.words.filter((word) => !isMarkdown(word))
  if (tags.length > 0 && editions.some(({languages}) => languages))
    call.terminal.out(
      shown`Editions that list their languages stay as they are: add ${tags.join(', ')} to "languages" where you want it\n`,
    )
  const sources = written.filter((path) => path.endsWith('.md'))
  if (sources.length > 0)
    call.terminal.out(
      shown`Edit ${sources.join(', ')} from now on; the files that you named are not read again\n`,
    )
  call.terminal.out(
    shown`Next: translate the new files in locales/; stele next shows what is to do\n`,
  )
}
