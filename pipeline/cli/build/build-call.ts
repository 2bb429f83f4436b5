import {isAbsolute} from 'node:path/posix'
import {isFormat, layoutIds} from '../../config/formats.ts'
import type {Cache} from '../../engine/cache.ts'
import type {OutputInput} from '../../engine/compare-output.ts'
import {diskOutput, type DiskOutput} from '../../engine/disk-output.ts'
import type {Engine} from '../../engine/engine.ts'
import {titleMemo} from '../../engine/title-memo.ts'
import type {Shard} from '../../engine/shard.ts'
import type {PlaceTools} from '../../engine/workplace.ts'
import {outputAt, type Output} from '../../operations/editions/outdated.ts'
import type {EditionChoice} from '../../operations/project/edition-plan.ts'
import {surveyFolder, type Surveyed} from '../../operations/project/open.ts'
import {pathInProject, type Call} from '../session/command.ts'
import {cacheOf, cachePlaceOf, engineOf, folderCacheOf, shardOf} from '../session/engine-choice.ts'
import {refuseUnknownLanguages, selectedDocuments} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'

/** What a call asks to be built, with what, and where to. */
export type BuildCall = {
  readonly call: Call
  readonly surveyed: Surveyed
  /** ids of documents */
  readonly asked: readonly string[]
  readonly choice: EditionChoice
  readonly output: Extract<Output, {kind: 'output'}>
  readonly cache: Cache
  readonly disk: DiskOutput
  readonly engine: (tools: PlaceTools) => Engine
  /** of what is asked for, this part alone; absent for all of it */
  readonly shard?: Shard
  /** when it began, in milliseconds of `performance.now` */
  readonly begin: number
}

/** Read a call, and the project that it is about; undefined where it cannot be done, and what is wrong is printed. */
export async function readBuildCall(call: Call): Promise<BuildCall | undefined> {
  const found = await surveyFolder(call.root, titleMemo(call.root, folderCacheOf(call)))
  if (!found.ok) {
    printFindings(found.findings, call.terminal)
    return undefined
  }
  const surveyed = found.value
  const {settings, names} = surveyed.survey
  const asked = selectedDocuments(call, names, (name) => name, call.words)
  if (!asked || refuseUnknownLanguages(call, settings, call.list('languages'))) return undefined
  const shard = shardOf(call)
  if (shard === 'wrong') return undefined
  const output = await outputOf(call, settings.output)
  if (output.kind === 'unwritable') {
    printFindings([output.finding], call.terminal)
    return undefined
  }
  const cache = await cacheOf(call)
  if (!cache) return undefined
  const disk = diskOutput(output.files, cache)
  const begin = performance.now()
  const engine = await engineOf(call, cachePlaceOf(call))
  const ids = asked.map(({id}) => id)
  return (
    engine && {
      call,
      surveyed,
      asked: ids,
      choice: choiceOf(call),
      output,
      cache,
      disk,
      engine,
      ...(shard ? {shard} : {}),
      begin,
    }
  )
}

async function outputOf(call: Call, configured: string): Promise<Output> {
  const out = call.option('out')
  return outputAt(call.root, out === undefined ? configured : pathInProject(call, out))
}

function choiceOf(call: Call): EditionChoice {
  const formats = call.list('format').filter(isFormat)
  const layout = layoutIds.find((name) => name === call.option('layout'))
  return {languages: call.list('languages'), layout, formats}
}

/**
 * How much of the output folder a call builds. A folder outside the project may be that of others too: it has no
 * manifest, and nothing is removed there.
 */
export function scopeOf({call, choice, output: {folder}, shard}: BuildCall): OutputInput['scope'] {
  if (call.option('out') !== undefined || isAbsolute(folder)) return 'other'
  const {languages, layout, formats} = choice
  const isNarrowed = languages.length > 0 || layout !== undefined || formats.length > 0
  const isCompared = call.option('compare') !== undefined
  return isNarrowed || isCompared || shard || call.words.length > 0 ? 'part' : 'whole'
}
