import {resolve} from 'node:path'
import {initProject, makeProjectFolder} from '../../operations/project/init.ts'
import {mergeAttributes} from '../../operations/project/scaffold.ts'
import {setUpMerging, type MergeSetup} from '../../operations/translation/merge-setup.ts'
import type {ScaffoldInput} from '../../operations/project/scaffold.ts'
import {syncDocument} from '../../operations/translation/sync.ts'
import {projectFolderOf} from '../../project/project-folder.ts'
import type {Call, Command} from '../session/command.ts'
import {whileLocked} from '../session/locked.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {printJson, withProject} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele init`: lay a project out in a folder. */
export const init: Command = {
  isOfFolder: true,
  words: [{name: '[file]', description: 'a Markdown file to begin with; an example without one'}],
  options: [{flags: '--locales <tags>', description: 'languages to translate into', list: true}],
  examples: ['stele init', 'stele init treaty.md --locales ru,kk,ar'],
  async run(call) {
    const wishes = await wishesFor(call)
    if (wishes === undefined) {
      call.terminal.err(shown`Nothing was written\n`)
      return {kind: 'unusable'}
    }
    const unwritable = await makeProjectFolder(call.root)
    if (unwritable === undefined)
      return whileLocked(call, async (locked) => initialised(locked, wishes))
    printFindings([unwritable], call.terminal)
    return {kind: 'unusable'}
  },
}

type Wishes = Pick<ScaffoldInput, 'locales' | 'formats' | 'ci'>

/**
 * What the project is to have: as the call says, else as the person at the terminal says.
 *
 * @returns undefined where the person has broken off
 */
async function wishesFor(call: Call): Promise<Wishes | undefined> {
  const locales = call.list('locales')
  const {questions} = call.terminal
  const isSaid = locales.length > 0 || call.json || call.quiet
  // A project that is there already has its languages.
  if (isSaid || !questions || projectFolderOf(call.root) === call.root) return {locales}
  const {askWishes} = await import('../terminal/questions.ts')
  const wishes = await askWishes(questions)
  if (!wishes) return undefined
  const {ci, ...others} = wishes
  return ci ? {...others, ci} : others
}

async function initialised(call: Call, wishes: Wishes): Promise<Outcome> {
  const [word] = call.words
  const source = word === undefined ? {} : {source: resolve(call.terminal.folder, word)}
  const locales = call.list('locales')
  const made = await initProject({root: call.root, ...wishes, ...source})
  printFindings(made.findings, call.terminal)
  if (!made.ok) return {kind: 'unusable'}
  const {written, kept} = made.value
  return withProject(call, [], async ({files, project, documents}) => {
    const planned = []
    // A project that is there already is synced when its people ask for it.
    for (const loaded of documents.filter(({snapshot}) => !snapshot))
      planned.push(await syncDocument(files, project, loaded))
    const changes = new Map(planned.flatMap((one) => [...one.changes]))
    const failures = await files.apply(changes)
    printFindings(failures, call.terminal)
    const failed = outcomeOfFailures(failures)
    if (failed) return failed
    const merging = await setUpMerging(call.root, files)
    const isTranslated = project.settings.locales.length > 0
    const ignored = locales.filter((locale) => !project.settings.locales.includes(locale))
    report(call, {written: [...written, ...changes.keys()], kept, merging, isTranslated, ignored})
    return {kind: 'clean'} satisfies Outcome
  })
}

type Made = {
  readonly written: readonly string[]
  readonly kept: readonly string[]
  readonly merging: MergeSetup
  /** whether the configuration has languages to translate into */
  readonly isTranslated: boolean
  /** languages that the call names and a configuration that was there already lacks */
  readonly ignored: readonly string[]
}

function report(call: Call, {written, kept, merging, isTranslated, ignored}: Made): void {
  if (call.json) {
    const {hasDriver, hasAttributes} = merging
    printJson(call, {written, kept, merges: hasDriver && hasAttributes})
    return
  }
  if (call.quiet) return
  for (const path of written) call.terminal.out(shown`wrote ${path}\n`)
  for (const path of kept) call.terminal.out(shown`kept ${path}, which was there already\n`)
  call.terminal.out(shown`${mergingLine(merging)}\n`)
  if (ignored.length > 0)
    call.terminal.out(
      shown`--locales does not change an existing configuration: add ${ignored.join(', ')} to "locales" in pipeline.config.ts, then run stele sync\n`,
    )
  const [word] = call.words
  const copy = written.find((path) => path.startsWith('source/'))
  if (word !== undefined && copy !== undefined)
    call.terminal.out(shown`Edit ${copy} from now on; ${word} is not read again\n`)
  const next = isTranslated
    ? 'translate, in the browser (stele workbench) or in the files in locales/ (stele next shows what is to do), then run stele check and stele build'
    : 'add the languages to "locales" in pipeline.config.ts, then run stele sync'
  call.terminal.out(shown`Next: ${next}\n`)
}

function mergingLine({hasDriver, hasAttributes}: MergeSetup): string {
  if (!hasDriver)
    return 'Run stele init again once this is a git repository: it then merges locale files text by text'
  if (!hasAttributes)
    return `Add the line "${mergeAttributes}" to .gitattributes: git then merges locale files text by text`
  return 'git merges the files in locales/ text by text from now on'
}
