import {z} from 'zod'
import {keepReadings} from '../../../check/readings.ts'
import {itemAt} from '../../../finding/assert.ts'
import {filesWith} from '../../../files/overlay.ts'
import type {Files} from '../../../files/files.ts'
import type {Passage} from '../../../locale/passage.ts'
import type {PlannedChange} from '../../../operations/project/change.ts'
import {decidedConflicts} from '../../../operations/translation/accept.ts'
import {planTexts} from '../../../operations/translation/save-text.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {Survey} from '../../../project/survey.ts'
import {findingsOfText} from '../rows/checked.ts'
import {passageRows, translationIn, wishOf} from '../rows/rows.ts'
import type {Api} from '../../protocol.ts'
import type {RowsChanged, SaveAnswer} from '../../protocol/rows.ts'
import {answered, refusalFor, type Answered} from '../answer/answer.ts'
import {namedTranslation, passageIn} from '../state/find.ts'
import {kept, type Workbench} from '../state/workbench.ts'
import {writeChange} from '../state/write.ts'
import {rowsChanged} from './changed-rows.ts'
import {editRows} from './edits.ts'
import {route, type RouteTable} from './route.ts'
import {seenRowShape, textShape, translationShape} from './shapes.ts'

const origins = ['human', 'machine', 'memory'] as const

/** Calls that write texts. */
export const textRoutes: RouteTable<'POST /api/save' | 'POST /api/fill'> = {
  'POST /api/save': route<'POST /api/save'>(
    z.strictObject({
      ...translationShape,
      ...seenRowShape,
      text: textShape,
      base: textShape,
      origin: z.enum(origins).exactOptional(),
      settlesConflict: z.boolean().exactOptional(),
    }),
    saved,
  ),
  'POST /api/fill': route<'POST /api/fill'>(
    z.strictObject({
      ...translationShape,
      texts: z.array(z.strictObject({...seenRowShape, text: textShape})).max(10_000),
      origin: z.enum(['machine', 'memory']),
    }),
    filled,
  ),
}

type Save = Api['POST /api/save']['input']

async function saved(workbench: Workbench, input: Save): Promise<Answered<SaveAnswer>> {
  const named = await namedTranslation(workbench, input)
  if (!named.ok) return named
  const {survey, name} = named.value
  const {store} = workbench
  return writeChange(workbench, async (files): Promise<Answered<PlannedChange<SaveAnswer>>> => {
    const line = await store.line(files, survey, name)
    if (!line.ok) return refusalFor(line.findings)
    const {loaded} = line.value
    const passage = passageIn(loaded, input)
    if (!passage.ok) return passage
    const refusal = await overtakenSave(files, {loaded, survey, passage: passage.value}, input)
    if (refusal) return answered({changes: new Map(), value: refusal})
    const {key} = passage.value.unit
    const {locale, text, origin = 'human'} = input
    const planned = await planTexts(files, line.value, {locale, texts: [{key, text}], origin})
    const changes = new Map(planned.changes)
    if (input.settlesConflict) {
      const translation = translationIn(loaded, locale)
      const open = filesWith(files, changes)
      for (const [path, left] of await decidedConflicts(open, translation, new Set([key])))
        changes.set(path, left)
    }
    const after = {survey, loaded: planned.loaded, isSynced: line.value.changes.size > 0}
    const rows = await rowsChanged(filesWith(files, changes), {...after, locale, keys: [key]})
    const row = itemAt(rows.rows, 0)
    const {unit} = passage.value
    const {readings} = workbench
    keepReadings(readings, loaded.translations.get(locale), translationIn(planned.loaded, locale))
    const findings = findingsOfText(planned.loaded, {locale, unit}, {survey, readings})
    return answered({
      changes,
      value: {kind: 'saved', row, findings, ...rows},
      after: async () => kept(workbench, survey, after),
    })
  })
}

type SaveSubject = {
  readonly loaded: LoadedDocument
  readonly survey: Survey
  readonly passage: Passage
}

/** Why a text is not saved: it, or its English, is no longer what the translator saw. */
async function overtakenSave(
  files: Files,
  {loaded, survey, passage}: SaveSubject,
  input: Save,
): Promise<SaveAnswer | undefined> {
  const isOther = passage.text !== input.base && passage.text !== input.text
  if (!isOther && passage.source === input.englishHash) return undefined
  const wish = wishOf(survey, input)
  const row = itemAt(await passageRows(files, loaded, {passages: [passage], wish}), 0)
  if (isOther)
    return {kind: 'conflict', base: input.base, theirs: passage.text, mine: input.text, row}
  return {kind: 'english-changed', mine: input.text, row}
}

async function filled(
  workbench: Workbench,
  input: Api['POST /api/fill']['input'],
): Promise<Answered<RowsChanged>> {
  const {locale, origin} = input
  return editRows(workbench, input, {
    keys: input.texts.map(({key}) => key),
    seen: [],
    plan: async (files, line) => {
      const {byKey} = translationIn(line.loaded, locale).passages
      const texts = input.texts.filter(({key, englishHash}) => {
        const passage = byKey.get(key)
        return passage?.standing === 'missing' && passage.source === englishHash
      })
      return answered(await planTexts(files, line, {locale, texts, origin}))
    },
  })
}
