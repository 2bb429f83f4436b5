import {z} from 'zod'
import {filesWith} from '../../../files/overlay.ts'
import {planAcceptanceInLine, type Acceptance} from '../../../operations/translation/accept.ts'
import {waiveUnit} from '../../../operations/check/waive.ts'
import {withTranslation} from '../../../project/reload.ts'
import {isPluginRuleId, isBuiltInRule} from '../../../finding/rules.ts'
import type {Api} from '../../protocol.ts'
import type {CheckAnswer, RowsChanged, SeenText, TranslationAddress} from '../../protocol/rows.ts'
import {answered, refusal, type Answered} from '../answer/answer.ts'
import {findingsOfText} from '../rows/checked.ts'
import {findRow} from '../state/find.ts'
import {reviserOf} from '../state/reviser.ts'
import type {Workbench} from '../state/workbench.ts'
import {editRows} from './edits.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, seenRowShape, textShape, translationShape} from './shapes.ts'

const rows = z
  .array(z.strictObject({...seenRowShape, text: textShape}))
  .min(1)
  .max(10_000)
const by = nameShape.exactOptional()

/** Calls by which people say something of texts that are there. */
export const judgementRoutes: RouteTable<
  'POST /api/accept' | 'POST /api/review' | 'POST /api/waive'
> = {
  'POST /api/accept': route<'POST /api/accept'>(
    z.strictObject({...translationShape, rows}),
    async (workbench, input) => judged(workbench, input, {}),
  ),
  'POST /api/review': route<'POST /api/review'>(
    z.strictObject({...translationShape, rows, state: z.enum(['reviewed', 'final']), by}),
    async (workbench, input) => {
      const {by: name = await reviserOf(workbench)} = input
      return judged(workbench, input, {
        state: input.state,
        ...(name === '' ? {} : {by: name}),
      })
    },
  ),
  'POST /api/waive': route<'POST /api/waive'>(
    z.strictObject({
      ...translationShape,
      ...seenRowShape,
      text: textShape,
      rule: nameShape,
      reason: textShape,
      by,
    }),
    waived,
  ),
}

async function judged(
  workbench: Workbench,
  address: TranslationAddress & {readonly rows: readonly SeenText[]},
  said: Pick<Acceptance, 'state' | 'by'>,
): Promise<Answered<RowsChanged>> {
  const {locale} = address
  return editRows(workbench, address, {
    keys: address.rows.map(({key}) => key),
    seen: address.rows,
    plan: async (files, line, {passages}) => {
      const units = passages.map(({unit}) => unit.key)
      const wish = {units, locales: [locale], at: workbench.today(), ...said}
      const {empty, changes} = await planAcceptanceInLine(files, line, wish)
      const [missing] = empty
      if (missing)
        return refusal(
          409,
          `${missing.unit.number ?? missing.unit.key} has no translation to accept`, // no number: the key
          'Write a translation first',
        )
      const loaded = await withTranslation(filesWith(files, changes), line.loaded, locale)
      return answered({changes, loaded})
    },
  })
}

async function waived(
  workbench: Workbench,
  input: Api['POST /api/waive']['input'],
): Promise<Answered<RowsChanged & CheckAnswer>> {
  const {locale, key, englishHash, text, rule, reason} = input
  const {by: name = await reviserOf(workbench)} = input
  if (!isBuiltInRule(rule) && !isPluginRuleId(rule))
    return refusal(404, `There is no rule ${rule}`, 'Load the findings again')
  if (reason.trim() === '')
    return refusal(400, 'A reason is needed', 'Explain why the finding is acceptable')
  const wish = {rule, unit: key, locale, reason: reason.trim(), at: workbench.today()}
  const changed = await editRows(workbench, input, {
    keys: [key],
    seen: [{key, englishHash, text}],
    plan: async (files, line, {survey}) => {
      const byWhom = name === '' ? {} : {by: name}
      const result = waiveUnit(survey, line.loaded, {...wish, ...byWhom})
      if (!result.ok) return refusal(409, result.problem.message, result.problem.hint)
      const changes = new Map(line.changes).set(result.value.path, result.value.text)
      const loaded = await withTranslation(filesWith(files, changes), line.loaded, locale)
      return answered({changes, loaded})
    },
  })
  if (!changed.ok) return changed
  const row = await findRow(workbench, input)
  if (!row.ok) return row
  const {survey, loaded, unit} = row.value
  const findings = findingsOfText(loaded, {locale, unit}, {survey, readings: workbench.readings})
  return answered({...changed.value, findings})
}
