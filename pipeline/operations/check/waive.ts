import {checkTranslations} from '../../check/engine.ts'
import type {RuleId} from '../../finding/rules.ts'
import {unitNamed} from '../../document/unit-names.ts'
import type {Unit} from '../../document/model/types.ts'
import {problem, type Advice, type Attempt} from '../../finding/result.ts'
import {printState} from '../../locale/print.ts'
import {passageOfUnit, type BoundTranslation} from '../../locale/passage.ts'
import type {PassageRecord, Waiver} from '../../locale/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import {textStampOf} from '../../locale/stamp.ts'

/** What somebody wants to waive, and why. */
export type WaiverWish = {
  readonly rule: RuleId
  /** a unit's key or number */
  readonly unit: string
  readonly locale: string
  readonly reason: string
  readonly by?: string
  /** ISO 8601 date */
  readonly at: string
}

/** The state file that says so: its path and text, and the unit. */
export type Waived = {readonly path: string; readonly text: string; readonly unit: Unit}

/**
 * Waive a rule for one unit in one language, for the texts of today. Only what the rule finds can be
 * waived: a waiver of nothing would hide the first fault to come.
 */
export function waiveUnit(
  project: Pick<Project, 'settings' | 'glossary'>,
  loaded: LoadedDocument,
  wish: WaiverWish,
): Attempt<Waived, Advice> {
  const {rule, locale} = wish
  const unit = unitNamed(loaded.catalog, wish.unit)
  const translation = loaded.translations.get(locale)
  if (!unit || !translation)
    return refused(
      `${loaded.document.id} has no unit ${wish.unit}`,
      `Run stele outline ${loaded.document.id}: it lists the units`,
    )
  if (!translation.readable)
    return refused(`${translation.resource.file} cannot be read`, 'Run stele check: it says why')
  const found = checkTranslations({
    catalog: loaded.catalog,
    translations: new Map([[locale, translation]]),
    glossary: project.glossary,
    config: project.settings.check,
    languages: project.settings.languages,
    references: loaded.links.citations,
    read: [],
    only: new Set([rule]),
  })
  if (!found.some((finding) => finding.key === unit.key && finding.rule === rule))
    return refused(
      `${rule} finds nothing to waive in ${unit.key} (${locale})`,
      'No waiver is needed',
    )
  const {states} = translation
  const units = new Map(states.units)
  units.set(unit.key, withWaiver(unit, translation, wish))
  return {ok: true, value: {path: states.file, text: printState(units, states.style), unit}}
}

const refused = (message: string, hint: string): Attempt<never, Advice> => problem({message, hint})

function withWaiver(
  unit: Unit,
  {passages}: BoundTranslation,
  {rule, reason, by, at}: WaiverWish,
): PassageRecord {
  const passage = passageOfUnit(passages, unit)
  const waiver: Waiver = {
    rule,
    reason,
    source: passage.source,
    target: textStampOf(passage.text),
    ...(by === undefined ? {} : {by}),
    at,
  }
  const {state, origin, source} = passage
  const record: PassageRecord = passage.record ?? {uid: unit.uid, source, state, origin} // no record yet
  // No list: nothing was waived yet.
  const others = (record.waivers ?? []).filter((other) => other.rule !== rule)
  return {...record, waivers: [...others, waiver]}
}
