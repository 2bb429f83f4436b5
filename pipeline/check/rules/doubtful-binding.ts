import {unitCommand} from '../rule/unit-command.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'

type DoubtfulFact = UnitFact & {
  readonly today: string
  /** the other English; undefined where the record has lost it */
  readonly other: string | undefined
  /** the command that says that the text is for today's English */
  readonly accept: string
}

/** A text that was edited while the English under its key changed: it may have been written for either. */
export const doubtfulBinding: Check = unitRule<DoubtfulFact>({
  kind: 'unit',
  id: 'doubtful-binding',
  onCode: true,
  *find({passage, within}) {
    if (passage.standing !== 'doubtful') return
    const {english: today, record, unit} = passage
    const accept = unitCommand('accept', unit, within.translation)
    yield {today, other: record?.english, accept, fact: passage.source}
  },
  say: ({today, other, accept}) => ({
    message:
      other === undefined
        ? `It is not known for which English this was written; today's is “${today}”`
        : `This was written for “${today}” or for “${other}”: both were under this key`,
    hint: `If it translates the first: ${accept}. If not, write the translation of the first here, and move this text to its own point`,
  }),
})
