import {lacksWord, printLabel} from '../../document/label/print.ts'
import {readLabel} from '../../document/label/read.ts'
import type {LabelFound} from '../../document/label/types.ts'
import {continuesDate} from '../../document/parse/draft/dates.ts'
import {compareNumber, isSameNumber} from '../../document/label/same-number.ts'
import type {BareProvision, Label, PointNumber, Unit} from '../../document/model/types.ts'
import {
  documentRule,
  type Check,
  type DocumentFact,
  type DocumentPair,
  type Pair,
} from '../rule/rule.ts'
import type {ReadText} from '../text/read-text.ts'

type LabelFact = DocumentFact & {
  readonly what: 'other' | 'unread' | 'stray' | 'twice' | 'in-text' | 'no-word'
  /** as it is written, or the word that lacks */
  readonly label: string
  /** what is expected, or where the same label stands */
  readonly expected: string
}

/** Labels that a translation prints itself: of another number, twice, or left in a text; and words that a language lacks. */
export const label: Check = documentRule<LabelFact>({
  kind: 'document',
  id: 'label',
  *find(pair) {
    yield* ownLabels(pair)
    yield* inTexts(pair)
    yield* lackingWords(pair)
  },
  say: ({what, label: found, expected}) => wordings[what](found, expected),
})

type Wordings = Readonly<
  Record<
    LabelFact['what'],
    (found: string, expected: string) => {readonly message: string; readonly hint: string}
  >
>
const wordings: Wordings = {
  other: (found, expected) => ({
    message: `The label ${found} has another number than ${expected} in the English; editions print their own label`,
    hint: 'Correct the field label of the record in the state file, or remove it',
  }),
  unread: (found, expected) => ({
    message: `No number is read in the label ${found}, which stands for ${expected}; editions print their own label`,
    hint: 'Correct the field label of the record in the state file, or remove it',
  }),
  stray: (found) => ({
    message: `The label ${found} belongs to no numbered provision of the English`,
    hint: 'Remove the field label of the record in the state file',
  }),
  twice: (found, expected) => ({
    message: `The label ${found} is also that of ${expected}`,
    hint: 'Correct the field label of one of the two records in the state file',
  }),
  'in-text': (found, expected) => ({
    message: `The text begins with the label ${found}, which editions print before it as ${expected}`,
    hint: 'Remove the label from the text; to keep its form, put it into the field label of the record in the state file',
  }),
  'no-word': (found) => ({
    message: `For ${found} Stele knows no word of this language: editions print the number alone`,
    hint: 'Set a form with the word under languages in the configuration, for example labels: {section: {form: "… {n}"}}',
  }),
}

/** A provision with its label: a unit, or one that is nothing but a label. */
type Labelled = {
  readonly label: Label
  readonly number?: PointNumber
  readonly about: Pick<LabelFact, 'unit' | 'provision'>
}

const ofUnit = (unit: Unit): Labelled | undefined =>
  unit.label && {
    label: unit.label,
    ...(unit.number === undefined ? {} : {number: unit.number}),
    about: {unit},
  }

const ofBare = (provision: BareProvision): Labelled => ({...provision, about: {provision}})

const withNumber = (text: string, number: PointNumber | undefined) => ({
  text,
  ...(number === undefined ? {} : {number}),
})

/** The address of the provision around a number; empty at the top. */
const aboveOf = (number: PointNumber | undefined): string =>
  number === undefined ? '' : number.split('.').slice(0, -1).join('.')

/** The records that have a label of the translation. */
function* ownLabels({catalog, translation, language}: DocumentPair): Generator<LabelFact> {
  const {units, places} = translation.states
  const bare = new Map<string, BareProvision>(catalog.bare.map((one) => [one.key, one]))
  const seen = new Map<string, string>()
  for (const [key, record] of units) {
    const {label: own} = record
    if (own === undefined) continue
    const unit = catalog.byKey.get(key)
    const provision = bare.get(key)
    const labelled = unit ? ofUnit(unit) : provision && ofBare(provision)
    const place = places.get(key)
    const at = {label: own, ...(place ? {place} : {})}
    if (!labelled) {
      yield {
        ...at,
        ...(unit ? {unit} : {}),
        what: 'stray',
        expected: '',
        fact: `stray ${key} ${own}`,
      }
      continue
    }
    const {about, number} = labelled
    const verdict = compareNumber(withNumber(own, number), labelled.label, language)
    const expected = labelled.label.text
    if (verdict !== 'same')
      yield {
        ...at,
        ...about,
        what: verdict,
        expected,
        fact: `${verdict} ${own}`,
        ...(verdict === 'unread' ? {severity: 'warning' as const} : {}),
      }
    // The same label may stand in each chapter; below one provision it may not.
    const scope = `${aboveOf(number)} ${own}`
    const other = seen.get(scope)
    if (other !== undefined && other !== (number ?? key))
      yield {...at, ...about, what: 'twice', expected: other, fact: `twice ${own}`}
    else seen.set(scope, number ?? key)
  }
}

type ReadBefore = {readonly isHeading: boolean; readonly found: LabelFound | undefined}

// A check after a change of one text reads the labels of the others no more.
const labelsRead = new WeakMap<ReadText, ReadBefore>()

/** The label with which a text begins, as it would be read before a unit of its kind. */
function labelBefore(
  {unit, passage, target}: Pair,
  language: DocumentPair['language'],
): LabelFound | undefined {
  const isHeading = unit.kind === 'heading'
  const known = labelsRead.get(target)
  if (known?.isHeading === isHeading) return known.found
  const found = readLabel(passage.text, language, isHeading)
  labelsRead.set(target, {isHeading, found})
  return found
}

/** Texts that begin with the label of their own unit, as an import or a paste leaves it. */
function* inTexts({pairs, language, printed, source}: DocumentPair): Generator<LabelFact> {
  for (const pair of pairs()) {
    const {unit, passage} = pair
    const {text} = passage
    const {label: own, number} = unit
    if (!own) continue
    const found = labelBefore(pair, language)
    if (!found || found.enclosure === 'bare' || found.unspaced || found.length >= text.length)
      continue
    if (!isSameNumber(withNumber(found.text, number), own, language)) continue
    if (readLabel(unit.text, source) || continuesDate(text.slice(found.length))) continue
    yield {
      unit,
      what: 'in-text',
      label: found.text,
      expected: printLabel(own, printed).text,
      at: [{start: 0, end: found.text.length}],
      severity: 'warning',
      fact: `in-text ${found.text}`,
    }
  }
}

/** The first label of each sort for which the language has no word, where the translation has none of its own. */
function* lackingWords({catalog, translation, printed}: DocumentPair): Generator<LabelFact> {
  const told = new Set<string>()
  const units = catalog.units.flatMap((unit) => ofUnit(unit) ?? []) // most have no label
  for (const {label: own, about} of [...units, ...catalog.bare.map(ofBare)]) {
    if (!lacksWord(own, printed)) continue
    const sort = String(own.written?.word ?? own.sort)
    const key = (about.unit ?? about.provision)?.key
    const isOwn = key !== undefined && translation.states.units.get(key)?.label !== undefined
    if (isOwn || told.has(sort)) continue
    told.add(sort)
    yield {
      ...about,
      what: 'no-word',
      label: own.text,
      expected: '',
      severity: 'info',
      fact: `no-word ${sort}`,
    }
  }
}
