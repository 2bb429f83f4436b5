import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {expiredWaivers} from '../rule/waiver.ts'

type Fact = UnitFact & {readonly rule: string; readonly reason: string}

/** A waiver that no longer holds because the source or the translation has changed since. */
export const expiredWaiver: Check = unitRule<Fact>({
  kind: 'unit',
  onCode: true,
  id: 'expired-waiver',
  severity: 'info',
  why: 'A waiver was given for one wording; another wording wants another look.',
  *find({passage}) {
    for (const {rule, reason} of expiredWaivers(passage)) yield {rule, reason, fact: rule}
  },
  say: ({rule, reason}) => ({
    message: `The waiver of ${rule} (${reason}) has expired: the texts have changed since`,
    hint: 'Look at the unit again; renew the waiver or remove it from the state file',
  }),
})
