import type {Settings} from '../config/types.ts'
import type {FilePath, Files} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byCodeUnits} from '../finding/order.ts'
import {startOf} from '../finding/place.ts'
import {wrongSetting} from '../finding/wrong-setting.ts'
import {sourceTitles, type SourceTitles, type TitleMemo} from './source-titles.ts'
import {readGlossary} from '../locale/glossary.ts'
import {unusedTerms} from '../locale/glossary-languages.ts'
import type {Glossary} from '../locale/types.ts'

/** A source document that is known by name and not yet read. */
export type DocumentName = {readonly id: string; readonly file: FilePath}

/** What a project consists of before any of its documents is read. */
export type Survey = {
  readonly settings: Settings
  /** in the order of their names */
  readonly names: readonly DocumentName[]
  readonly glossary: Glossary
  /** the titles of each document in the language of the source, by which others cite it */
  readonly titles: SourceTitles
  /** what is wrong with files that belong to no document */
  readonly findings: readonly Finding[]
}

const glossaryFile = 'locales/glossary.json'
// A document's name becomes file names, keys of objects and parts of addresses.
const documentName = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u
// `stele.json` has the interface words, and these endings are those of files beside a locale file.
const reservedName = /^(?:stele|.*\.(?:state|attic|conflicts|review))$/iu

/** Name the documents of a project and read what belongs to all of them. */
export async function surveyProject(
  files: Files,
  settings: Settings,
  memo?: TitleMemo,
): Promise<Survey> {
  const findings: Finding[] = []
  const names: DocumentName[] = []
  for (const file of await files.list(settings.source)) {
    if (!file.endsWith('.md')) continue
    const id = file.slice(settings.source.length + 1, -'.md'.length)
    if (id.includes('/')) findings.push(tooDeep(file, settings))
    else if (reservedName.test(id)) findings.push(reserved(file, id))
    else if (documentName.test(id)) names.push({id, file})
    else findings.push(badName(file, id))
  }
  // `rules.md` stands behind `rules-2.md` in a folder's listing.
  names.sort((a, b) => byCodeUnits(a.id, b.id))
  if (names.length === 0 && findings.length === 0) findings.push(noDocuments(settings))
  const glossary = await files.read(glossaryFile)
  if (glossary.kind === 'unreadable') findings.push(glossary.finding)
  const text = glossary.kind === 'text' ? glossary.text : '{"concepts": []}'
  const {value, findings: wrong} = readGlossary(text, glossaryFile)
  const unused = unusedTerms(text, value, [settings.language, ...settings.locales])
  const titles = await sourceTitles(files, settings, names, memo)
  return {settings, names, titles, glossary: value, findings: [...findings, ...wrong, ...unused]}
}

function badName(file: string, id: string): Finding {
  const composed = id.normalize('NFC')
  // As some disks of macOS write it: it looks as the right name does.
  if (documentName.test(composed))
    return withFingerprint({
      rule: 'invalid-file',
      severity: 'error',
      message: `The accents in the file's name are characters of their own (Unicode NFD): it cannot name a document`,
      hint: `Rename it to ${composed}.md with composed letters (NFC), for example by typing the name again`,
      place: startOf(file),
    })
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file's name cannot name a document`,
    hint: 'Use letters, digits, "-", "_" and "." only',
    place: startOf(file),
  })
}

function reserved(file: string, id: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `A document cannot be named ${id}: its locale files would have the names of files of Stele`,
    hint: `Rename ${file}; stele.md and names that end in .state, .attic, .conflicts or .review are not possible`,
    place: startOf(file),
  })
}

function tooDeep(file: string, {source}: Settings): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'warning',
    message: `The file is in a folder below ${source}/ and is not read`,
    hint: `Move it into ${source}/ itself: a document's name is its only address`,
    place: startOf(file),
  })
}

function noDocuments({source}: Settings): Finding {
  return wrongSetting(
    ['source'],
    `There is no Markdown file in ${source}/`,
    'Put the English document there, or set "source" in the configuration',
  )
}
