import {unitRule, type Check, type UnitFact} from '../rule.ts'

/** A translation whose English has changed since. */
export const stale: Check = unitRule<
  UnitFact & {readonly before: string | undefined; readonly now: string}
>({
  kind: 'unit',
  id: 'stale',
  onCode: true,
  severity: 'warning',
  why: 'The translation says what the English no longer says.',
  *find({unit, status}) {
    if (status.stale) yield {before: status.record?.english, now: unit.text, fact: unit.hash}
  },
  say: ({before, now}) => ({
    message:
      before === undefined
        ? 'The English has changed since this was translated'
        : `The English has changed since this was translated, from “${before}” to “${now}”`,
    hint: 'Revise the translation, then run stele sync; if it still holds, set its source hash anew with stele sync',
  }),
})
