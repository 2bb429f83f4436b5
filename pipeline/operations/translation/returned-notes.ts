import type {Returned, ReturnedUnit} from '../../exchange/model/types.ts'
import type {MatchedUnit} from '../../exchange/plan.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf, type Place} from '../../finding/place.ts'

/** What an import was asked for. */
type Asked = {readonly file: string; readonly document: string; readonly locale: string}

/** The units of a file that are imported, with notes about what the file says of itself. */
export type DocumentParts = {
  readonly units: readonly ReturnedUnit[]
  readonly notes: readonly Finding[]
}

/**
 * The parts of a file that are of the document asked for. What the command line says counts more than the
 * file: a file of one part is taken whatever it names, for tools put the names of their own files there.
 * Of several parts only those of the document are taken, where there are such.
 */
export function documentParts(returned: Returned, asked: Asked): DocumentParts {
  const {units} = returned
  const isOurs = ({document}: ReturnedUnit): boolean =>
    document === undefined || names(document, asked)
  const ours = units.filter(isOurs)
  const named = units.find((unit) => !isOurs(unit))?.document
  if (named === undefined) return {units, notes: []}
  if (ours.some(({document}) => document !== undefined)) {
    const count = units.length - ours.length
    const message = `${count} ${count === 1 ? 'unit is' : 'units are'} of ${named}, not of ${asked.document}: left out`
    const hint = `Import the file again with --document ${named}, if that is a document of the project`
    return {units: ours, notes: [note('warning', {message, hint}, startOf(asked.file))]}
  }
  const message = `The file says that it translates ${named}; it is imported into ${asked.document}, as asked`
  return {units, notes: [note('warning', {message, hint: check(asked)}, startOf(asked.file))]}
}

/** `rules`, or the file that Stele exports of it: `rules.ru`. */
const names = (named: string, {document, locale}: Asked): boolean =>
  named === document || named === `${document}.${locale}`

/** The note that a file says it is in another language than asked for. */
export function localeNote({locale}: Returned, asked: Asked): readonly Finding[] {
  if (locale === undefined || isSameLanguage(locale, asked.locale)) return []
  const message = `The file says that it is in ${locale}; it is imported as ${asked.locale}, as asked`
  return [note('warning', {message, hint: check(asked)}, startOf(asked.file))]
}

/** Tools add regions to tags, and write them in other cases. */
function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()]
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`)
}

const check = ({document, locale}: Asked): string =>
  `If that is wrong, restore the locale file with git; else run stele check ${document} --locale ${locale}`

/** What Stele did not understand in units that it took: codes that are left out, states by other names. */
export function unitNotes(
  matched: readonly MatchedUnit[],
  {document, locale}: Asked,
): readonly Finding[] {
  return matched.flatMap(({unit, item}) => {
    const {key, uid, number} = unit
    const subject = {document, locale, key, uid, ...(number === undefined ? {} : {number})}
    const {unknownCodes, unknownState, unknownSubState, place} = item
    const codes = [...new Set(unknownCodes)].join(', ')
    return [
      ...(codes === ''
        ? []
        : [
            {
              message: `${codes} is left out of the translation: the English has no such code`,
              hint: 'Compare the text with the English, and write the markup where it belongs',
            },
          ]),
      ...(unknownState === undefined
        ? []
        : [
            {
              message: `The state ${unknownState} is not known; the text does not count as confirmed`,
              hint: 'Give the text a state of docs/exchange.md in the tool, and import the file again',
            },
          ]),
      ...(unknownSubState === undefined
        ? []
        : [
            {
              message: `The subState ${unknownSubState} is not known; the state alone counts`,
              hint: 'If the tool means by it that the text is not finished, give it the state initial there',
            },
          ]),
    ].map((said) => ({...note('warning', said, place), ...subject}))
  })
}

function note(
  severity: Finding['severity'],
  said: {readonly message: string; readonly hint: string},
  place: Place,
): Finding {
  return withFingerprint({rule: 'imported-file', severity, ...said, place})
}
