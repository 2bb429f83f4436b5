import {po as gettext} from 'gettext-parser'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place} from '../../finding/place.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {documentNamed, returnedFile, returnedUnit} from '../returned.ts'
import type {ExchangeFormat, Outgoing, OutgoingUnit, Returned, ReturnedUnit} from '../types.ts'

type Entry = Parameters<typeof gettext.compile>[0]['translations'][string][string]

/**
 * GNU gettext PO: one entry a unit with its key as context, so that equal texts of two points stay
 * apart. Drafts and stale translations are fuzzy; a stale one shows the English it was made from.
 */
export const po: ExchangeFormat = {
  name: 'gettext PO',
  extension: '.po',
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
  read: (text, file) => {
    try {
      return entriesIn(text, file)
    } catch (error) {
      return broken(text, file, error)
    }
  },
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
  const {key, uid, number, source, target, sourceHash, targetHash, reference, note, english} = unit
  const said = [
    ...(number === undefined ? [] : [`point ${number}`]),
    `stele: uid=${uid} source=${sourceHash} target=${targetHash} written=${writtenOf(unit)}`,
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

const writtenOf = (unit: OutgoingUnit): string => (isFuzzy(unit) ? 'fuzzy' : 'sure')

function entriesIn(text: string, file: string): Reading<Returned> {
  const {headers, translations} = gettext.parse(text.replace(/^\uFEFF/u, ''))
  const header = (name: string): string | undefined =>
    Object.entries(headers).find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1]
  const placeFor = placesOf(text, file)
  const units = Object.entries(translations).flatMap(([context, entries]) =>
    Object.values(entries).flatMap((entry) => {
      const isHeader = context === '' && entry.msgid === ''
      return isHeader ? [] : [returned(entry, context, placeFor(context))]
    }),
  )
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
  const stamps = new Map(
    [
      ...(comments?.extracted ?? '').matchAll(/(?<name>uid|source|target|written)=(?<value>\S+)/gu),
    ].map(({groups}) => [groups?.['name'] ?? '', groups?.['value']]),
  )
  const [target = ''] = msgstr
  const isFuzzyNow = /(?:^|[\s,])fuzzy(?:$|[\s,])/u.test(comments?.flag ?? '')
  const wasFuzzy = stamps.get('written') === 'fuzzy'
  const changed = isFuzzyNow ? 'initial' : 'translated'
  return returnedUnit(
    {
      key: context === '' ? undefined : context,
      uid: stamps.get('uid'),
      source: msgid,
      sourceHash: stamps.get('source'),
      target: target === '' ? undefined : target,
      targetHash: stamps.get('target'),
      state: isFuzzyNow === wasFuzzy || target === '' ? undefined : changed,
      note: comments?.translator,
    },
    place,
  )
}

/** Where the entry of a context stands: the parser gives no positions. */
function placesOf(text: string, file: string): (context: string) => Place {
  const starts = lineStarts(text)
  const places = new Map<string, Place>()
  for (const {index, groups, 0: found} of text.matchAll(
    /^msgctxt (?<context>"(?:[^"\\\n]|\\.)*")/gmu,
  )) {
    const name = unquoted(groups?.['context'] ?? '""')
    if (!places.has(name))
      places.set(name, placeOf(file, starts, {start: index, end: index + found.length}))
  }
  const start = {file, line: 1, column: 1, endLine: 1, endColumn: 1}
  return (context) => places.get(context) ?? start
}

function unquoted(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(?<sign>.)/gu, '$<sign>')
}

function broken(text: string, file: string, error: unknown): Reading<Returned> {
  const said = error instanceof Error ? error.message : String(error)
  const line = Number(/line (?<line>\d+)/u.exec(said)?.groups?.['line'] ?? 1)
  const finding: Finding = withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file is not PO that can be read: ${said}`,
    hint: 'Save it anew from the tool, or mend it at this line',
    place: {file, line, column: 1, endLine: line, endColumn: 1},
  })
  return {value: {units: []}, findings: [finding], unread: [{start: 0, end: text.length}]}
}
