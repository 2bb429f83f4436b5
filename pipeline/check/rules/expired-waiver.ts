import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {expiredWaivers} from '../rule/waiver.ts'

type ExpiredWaiverFact = UnitFact & {readonly rule: string; readonly reason: string}

/** A waiver that no longer holds because the source or the translation has changed since. */
export const expiredWaiver: Check = unitRule<ExpiredWaiverFact>({
  kind: 'unit',
  onCode: true,
  id: 'expired-waiver',
  *find({passage}) {
    for (const {rule, reason} of expiredWaivers(passage)) yield {rule, reason, fact: rule}
  },
  say: ({rule, reason}) => ({
    message: `The waiver of ${rule} (${reason}) has expired: the texts have changed since`,
    hint: 'Look at the unit again; renew the waiver or remove it from the state file',
  }),
})
