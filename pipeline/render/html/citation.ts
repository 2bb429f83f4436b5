import type {EditionLanguage, Row} from '../../edition/types.ts'
import {itemAt} from '../../finding/assert.ts'
import type {LabelSort, Language} from '../../language/model/types.ts'
import {printDigits} from '../../language/numerals.ts'
import {escaped} from '../shared/markup.ts'

/** How a language names a provision of a sort within a sentence, `{n}` for the number: `article {n}`, `{n}-бап`. */
export function nameForm(
  {labels}: Language,
  sort: LabelSort,
  pointWord: string | undefined,
): string {
  const form = labels.forms.find((one) => one.sort === sort)
  // Without the interface word the number alone names the provision.
  return withinSentence(form?.print ?? `${pointWord ?? ''} {n}`.trim())
}

/** `Point {n}` stands within a sentence here: `point {n}`. */
function withinSentence(form: string): string {
  return /^\p{Lu}\p{Ll}/u.test(form) ? form.charAt(0).toLowerCase() + form.slice(1) : form
}

/**
 * The attribute with a row's name by column, as it is printed: `article IV|Статья IV`. Absent where the page's
 * script makes the same of the number.
 */
export function citedAttribute(row: Row, languages: readonly EditionLanguage[]): string {
  if (row.kind === 'rule' || row.number === undefined) return ''
  const {number, sort = 'point'} = row
  const hasWord =
    row.kind === 'heading' && row.label?.sort !== undefined && row.label.sort !== 'point'
  const names = languages.map(({language, words}, at) => {
    const form = nameForm(language, sort, words['point'])
    const own = itemAt(row.names, at)
    const usual = form.replace('{n}', () => printDigits(number, language.numbers.digits))
    return {usual, own: hasWord ? withinSentence(own) : form.replace('{n}', () => own)}
  })
  return names.every(({usual, own}) => usual === own)
    ? ''
    : ` data-cite="${escaped(names.map(({own}) => own).join('|'))}"`
}
