import {po as gettext} from 'gettext-parser'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {lineStarts, placeOf, startOf, type Place} from '../../finding/place.ts'
import {failure, type Result} from '../../finding/result.ts'
import type {
  ExchangeFormat,
  Outgoing,
  OutgoingUnit,
  Returned,
  ReturnedFile,
  ReturnedUnit,
} from '../model/types.ts'
import {noteWithLabel} from '../model/note-label.ts'
import {claimFrom, type ClaimTable} from '../returned/claims.ts'
import {stampLine, stampsIn} from '../returned/stamps.ts'
import {documentNamed, notOfKind, returnedFile, returnedUnit} from '../returned/unit.ts'

type Entry = Parameters<typeof gettext.compile>[0]['translations'][string][string]

/**
 * GNU gettext PO: one entry a unit with its key as context, so that equal texts of two points stay
 * apart. Drafts and stale translations are fuzzy; a stale one shows the English it was made from.
 */
export const po: ExchangeFormat = {
  name: 'gettext PO',
  extension: '.po',
  endings: ['.po', '.pot'],
  recognises: ({start, root}) => root === undefined && /^(?:msgctxt|msgid)[ \t]+"/mu.test(start),
  write({document, sourceFile, locale, units}: Outgoing) {
    const entries = units.filter(({source, target}) => source !== '' || target !== '')
    const catalogue = {
      charset: 'utf-8',
      headers: headersFor(document, sourceFile, locale),
      translations: Object.fromEntries(
        entries.map((unit) => [unit.key, Object.fromEntries([[unit.source, entryOf(unit)]])]),
      ),
    }
    const text = new TextDecoder().decode(gettext.compile(catalogue, {foldLength: 0}))
    return text.endsWith('\n') ? text : `${text}\n`
  },
  read: (file) => {
    try {
      return entriesIn(file)
    } catch (error) {
      return broken(file, error)
    }
  },
}

/** PO knows two states: fuzzy, which gettext does not use, and everything else. */
const claims: ClaimTable = {
  fuzzy: {state: 'initial', confirms: false},
  sure: {state: 'translated', confirms: true},
}

function headersFor(document: string, file: string, locale: string): Record<string, string> {
  return {
    'Project-Id-Version': document,
    'X-Stele-Source': file,
    // The same input gives the same bytes: no clock is asked.
    'PO-Revision-Date': '1970-01-01 00:00+0000',
    'Last-Translator': 'Stele <stele@localhost>',
    'Language-Team': locale,
    Language: locale.replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  }
}

function entryOf(unit: OutgoingUnit): Entry {
  const {key, uid, number, source, target, sourceHash, targetHash, reference, english} = unit
  const note = noteWithLabel(unit)
  const said = [
    ...(number === undefined ? [] : [`point ${number}`]),
    stampLine({uid, source: sourceHash, target: targetHash, written: wordOf(unit)}),
  ]
  return {
    msgctxt: key,
    msgid: source,
    msgstr: [target],
    comments: {
      extracted: said.join('\n'),
      reference,
      ...(note === undefined ? {} : {translator: note}),
      ...(isFuzzy(unit) ? {flag: 'fuzzy'} : {}),
      ...(english === undefined ? {} : {previous: `msgid ${JSON.stringify(english)}`}),
    },
  }
}

const isFuzzy = ({target, state, stale}: OutgoingUnit): boolean =>
  target !== '' && (stale || state === 'initial')

const wordOf = (unit: OutgoingUnit): string => (isFuzzy(unit) ? 'fuzzy' : 'sure')

function entriesIn({text, path}: ReturnedFile): Result<Returned> {
  const {headers, translations} = gettext.parse(text.replace(/^\uFEFF/u, ''))
  const all = Object.entries(headers ?? {}) // the parser gives none where the file has no header entry
  const header = (name: string): string | undefined =>
    all.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1]
  const placeFor = placesOf(text, path)
  const units = Object.entries(translations).flatMap(([context, entries]) =>
    Object.values(entries).flatMap((entry) => {
      const isHeader = context === '' && entry.msgid === ''
      return isHeader ? [] : [returned(entry, context, placeFor(context, entry.msgid))]
    }),
  )
  if (units.length === 0 && all.length === 0) return notOfKind(path, 'gettext PO')
  const language = header('Language')?.replaceAll('_', '-')
  return returnedFile(
    {
      document: documentNamed(header('X-Stele-Source')),
      locale: language === '' ? undefined : language,
    },
    units,
  )
}

function returned({msgid, msgstr, comments}: Entry, context: string, place: Place): ReturnedUnit {
  const {stamps} = stampsIn(comments?.extracted ?? NOTHING)
  const [target] = msgstr
  const isTranslated = target !== undefined && target !== ''
  const isFuzzyNow = /(?:^|[\s,])fuzzy(?:$|[\s,])/u.test(comments?.flag ?? NOTHING)
  return returnedUnit(
    {
      key: context === '' ? undefined : context,
      uid: stamps.uid,
      source: msgid,
      sourceHash: stamps.source,
      target: isTranslated ? target : undefined,
      targetHash: stamps.target,
      claim: isTranslated ? claimFrom(claims, isFuzzyNow ? 'fuzzy' : 'sure') : undefined,
      sentWord: stamps.written,
      note: comments?.translator,
    },
    place,
  )
}

/** An entry without comments. */
const NOTHING = ''

/** Where an entry begins, by its context or else its English: the parser gives no positions. */
function placesOf(text: string, file: string): (context: string, msgid: string) => Place {
  const starts = lineStarts(text)
  const places = new Map<string, Place>()
  for (const {index, groups, 0: found} of text.matchAll(
    /^(?<kind>msgctxt|msgid)[ \t]+(?<first>"(?:[^"\\\n]|\\.)*")(?<more>(?:\s*\n[ \t]*"(?:[^"\\\n]|\\.)*")*)/gmu,
  )) {
    const literals = [groups?.['first'], ...(groups?.['more']?.match(literal) ?? NONE)]
    const name = `${groups?.['kind']} ${literals.map((one) => unquoted(String(one))).join('')}`
    if (!places.has(name))
      places.set(name, placeOf(file, starts, {start: index, end: index + found.length}))
  }
  return (context, msgid) =>
    places.get(context === '' ? `msgid ${msgid}` : `msgctxt ${context}`) ?? startOf(file)
}

const literal = /"(?:[^"\\\n]|\\.)*"/gu

const NONE: readonly string[] = []

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r'}

function unquoted(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replaceAll(/\\(?<sign>.)/gu, (_, sign: string) => escapes[sign] ?? sign)
}

/** The parser throws for what it cannot read; a TypeError is its way to say that a part is missing. */
function broken({path}: ReturnedFile, error: unknown): Result<never> {
  const said = error instanceof Error && !(error instanceof TypeError) ? error.message : undefined
  const found = /line (?<line>\d+)/u.exec(String(said))?.groups?.['line']
  const line = found === undefined ? 1 : Number(found)
  const finding = withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file is not readable as PO: ${said ?? 'an entry lacks its msgid or msgstr'}`,
    hint: 'Save it again from the tool, or correct it; msgfmt --check names the line',
    place: {file: path, line, column: 1, endLine: line, endColumn: 1},
  })
  return failure([finding])
}
