import {expect} from 'vitest'
import type {Inline} from '../../../pipeline/document/model/types.ts'
import {inlineText} from '../../../pipeline/document/inline/inline.ts'
import {withDefaults} from '../../../pipeline/config/defaults.ts'
import type {Config} from '../../../pipeline/config/types.ts'
import {cellsInColumn} from '../../../pipeline/edition/cells.ts'
import {compareEditions} from '../../../pipeline/edition/comparison/compare.ts'
import {leavesOf} from '../../../pipeline/edition/comparison/leaves.ts'
import type {Cell, Edition, NoteRow, Row} from '../../../pipeline/edition/types.ts'
import {filesInMemory} from '../../../pipeline/files/memory.ts'
import {editionOf} from '../../../pipeline/operations/project/edition.ts'
import {bundledWords} from '../../../pipeline/operations/resources/interface-words.ts'
import {projectAsSynced} from '../../../pipeline/operations/translation/as-synced.ts'
import {loadProject} from '../../../pipeline/project/load.ts'
import {versionPairs} from '../../../pipeline/sync/version-pairs.ts'
import {synced, translated, trial, type Trial} from '../../sync/project.ts'

/** One version of a document: its English and what translators write of it, by locale and English text. */
export type Wording = {
  readonly english: string
  readonly texts?: Readonly<Record<string, (english: string, key: string) => string | undefined>>
}

/** Two versions of an edition, and the comparison of both. */
export type ComparedVersions = {
  readonly before: Edition
  readonly after: Edition
  readonly compared: Edition
}

/** Which languages a trial has, and whether each version is synced. */
export type TrialChoice = {
  readonly locales?: readonly string[]
  readonly isSynced?: boolean
  readonly layout?: Edition['layout']
}

/** Write two versions one after the other into a project, and compare them as the command does. */
export async function comparedVersions(
  [then, now]: readonly [Wording, Wording],
  {locales = ['ru'], isSynced = true, layout = 'columns'}: TrialChoice = {},
): Promise<ComparedVersions> {
  const project = trial(then.english, {locales})
  if (isSynced) await written(project, then)
  const earlier = filesInMemory(new Map(project.files.contents))
  await project.files.apply(new Map([['source/rules.md', now.english]]))
  await written(project, now)
  const [before, after] = await Promise.all([
    versionOf({files: earlier, config: project.config}, layout),
    versionOf(project, layout),
  ])
  const pairs = versionPairs(before.units, after.units)
  const compared = compareEditions({
    before: before.edition,
    after: after.edition,
    pairs,
    version: {since: 'v1.0', date: '2025-01-01'},
  })
  return {before: before.edition, after: after.edition, compared}
}

/** Sync, let the translators write, and sync again. */
async function written(project: Trial, {texts = {}}: Wording): Promise<void> {
  await synced(project)
  const {documents} = await loadProject(project.files, withDefaults(project.config))
  const units = documents[0]?.catalog.units ?? []
  for (const [locale, textOf] of Object.entries(texts))
    await translated(
      project,
      units.flatMap(({key, text}) => {
        const own = textOf(text, key)
        return own === undefined ? [] : [[key, own] as const]
      }),
      locale,
    )
  await synced(project)
}

async function versionOf({files, config}: Trial, layout: Edition['layout']) {
  const settings = withDefaults(config satisfies Config)
  const project = await projectAsSynced(files, await loadProject(files, settings))
  const [loaded] = project.documents
  if (!loaded) throw new Error('the project has no document')
  const languages = [settings.language, ...settings.locales]
  const words = await bundledWords(languages)
  const edition = editionOf({loaded, languages, layout}, project, words, undefined)
  return {edition, units: loaded.catalog.units}
}

/** Inline content as one of its two versions has it, as marked text: `same <then|now> same`. */
export function marked(inline: Inline): string {
  return inline
    .map((node): string => {
      if (node.type === 'change') {
        const [open, close] = node.change === 'added' ? ['{+', '+}'] : ['[-', '-]']
        return open + marked(node.children) + close
      }
      return 'children' in node ? marked(node.children) : inlineText([node])
    })
    .join('')
}

/** The words of one version in inline content that holds both. */
export function wordsOf(inline: Inline, version: 'then' | 'now'): string {
  const other = version === 'then' ? 'added' : 'removed'
  const only = (nodes: Inline): Inline =>
    nodes.flatMap((node): Inline => {
      if (!('children' in node)) return [node]
      const children = [...only(node.children)]
      if (node.type === 'change') return node.change === other ? [] : children
      return [{...node, children}]
    })
  return leavesOf(only(inline))
    .map(({name}) => name)
    .join('')
}

const wordsIn = (cell: Cell, version: 'then' | 'now'): string => {
  const {code, codeChanges, inline} = cell
  if (code === undefined) return wordsOf(inline, version)
  const other = version === 'then' ? 'added' : 'removed'
  const lines = codeChanges ?? [{kind: 'same' as const, text: code}]
  return lines.flatMap(({kind, text}) => (kind === other ? [] : [text])).join('\n')
}

/** Every word of both versions is there once, in every language: of today in its order, of then anywhere. */
export function expectWhole({before, after, compared}: ComparedVersions): void {
  const rowsOf = ({rows, notes}: Edition): readonly (Row | NoteRow)[] => [...rows, ...notes]
  for (const [column, {tag}] of after.languages.entries()) {
    const isNew = compared.comparison?.newLanguages.includes(tag) === true
    const textsOf = (edition: Edition, version: 'then' | 'now'): readonly string[] =>
      rowsOf(edition).flatMap((row) =>
        row.kind !== 'rule' && row.change?.kind === 'removed' && version === 'now'
          ? []
          : cellsInColumn(row, column)
              .filter(({status}) => version === 'now' || status !== 'missing')
              .map((cell) => wordsIn(cell, version)),
      )
    expect(textsOf(compared, 'now'), tag).toEqual(textsOf(after, 'now'))
    if (isNew) continue
    const lost = rowsOf(compared).flatMap((row) =>
      cellsInColumn(row, column)
        .filter(({status}) => status === 'missing')
        .map(({inline}) =>
          wordsOf(
            inline.filter(({type}) => type === 'change'),
            'then',
          ),
        ),
    )
    const then = [...textsOf(compared, 'then'), ...lost].filter((text) => text !== '').toSorted()
    const wanted = textsOf(before, 'then')
      .filter((text) => text !== '')
      .toSorted()
    expect(withoutMarks(then), tag).toEqual(withoutMarks(wanted))
  }
}

/** Footnotes may have other names in the comparison, and words of then lead nowhere. */
const withoutMarks = (texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => text.replaceAll(/note \S+/gu, 'note').replaceAll(/\u0000link[^\u0000]*/gu, ''))
    .toSorted()

/** What became of each row, as a line for each: `4 reworded …`. */
export function story({rows}: Edition, column = 0): readonly string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'rule' || !row.change) return []
    const {kind, isMoved, formerly} = row.change
    const text = cellsInColumn(row, column)
      .map(({inline}) => marked(inline))
      .join(' | ')
    const was = formerly[column] === undefined ? '' : ` (${formerly[column]})`
    const number =
      row.number ?? (row.kind === 'point' || row.kind === 'heading' ? row.names[column] : '')
    return [`${kind}${isMoved ? ', moved' : ''} ${number}${was}: ${text}`]
  })
}
