import {z} from 'zod'
import {changesBetween} from '../../../locale/changes.ts'
import {readText} from '../../../check/text/read-text.ts'
import {forbiddenForms, mentionsIn, placesOf, termOf} from '../../../check/text/terms.ts'
import {insertablesIn} from '../../../operations/work/insertables.ts'
import {languageOf} from '../../../language/index.ts'
import type {Concept} from '../../../locale/types.ts'
import type {
  Concordance,
  MemoryMatch,
  Repetition,
  Suggestions,
  TermHit,
} from '../../protocol/help.ts'
import type {RowAddress, TextRange} from '../../protocol/rows.ts'
import {answered, type Answered} from '../answer/answer.ts'
import type {LikeSegment} from '../memory/memory.ts'
import {likenessOf} from '../memory/similarity.ts'
import {rowStanding} from '../rows/row.ts'
import {translationIn} from '../rows/rows.ts'
import {findRow, surveyOf, type FoundRow} from '../state/find.ts'
import type {Workbench} from '../state/workbench.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, rowShape} from './shapes.ts'

const mostMatches = 9
const mostHits = 100

/** Calls that help a translator with a row. */
export const helpRoutes: RouteTable<'GET /api/suggestions' | 'GET /api/concordance'> = {
  'GET /api/suggestions': route<'GET /api/suggestions'>(z.strictObject(rowShape), suggestions),
  'GET /api/concordance': route<'GET /api/concordance'>(
    z.strictObject({
      locale: nameShape,
      query: nameShape,
      side: z.enum(['english', 'translation', 'both']).exactOptional(),
    }),
    async (workbench, {locale, query, side = 'both'}) => {
      const survey = await surveyOf(workbench)
      if (!survey.ok) return survey
      const segments = await workbench.memory.segments(survey.value, locale)
      const hits: Concordance['hits'][number][] = []
      for (const {english, translation, from} of segments) {
        const englishRanges = side === 'translation' ? [] : rangesOf(english, query)
        const translationRanges = side === 'english' ? [] : rangesOf(translation, query)
        if (englishRanges.length + translationRanges.length === 0) continue
        if (hits.length === mostHits) return answered({hits, hasMore: true})
        hits.push({english, translation, englishRanges, translationRanges, from})
      }
      return answered({hits, hasMore: false})
    },
  ),
}

/** Where a text has words, whatever their case. */
function rangesOf(text: string, words: string): readonly TextRange[] {
  const folded = text.toLowerCase()
  // A letter whose lower case is longer would move the ranges.
  const within = folded.length === text.length ? folded : text
  const wanted = within === folded ? words.toLowerCase() : words
  const ranges: TextRange[] = []
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
    ranges.push({start: at, end: at + wanted.length})
  return ranges
}

async function suggestions(
  workbench: Workbench,
  address: RowAddress,
): Promise<Answered<Suggestions>> {
  const row = await findRow(workbench, address)
  if (!row.ok) return row
  const {survey, passage} = row.value
  const {locale} = address
  const like = await workbench.memory.like(survey, locale, passage.english)
  return answered({
    matches: [...formerMatch(row.value), ...memoryMatches(like, row.value, locale)].slice(
      0,
      mostMatches,
    ),
    terms: termHits(row.value, locale),
    repetitions: repetitionsOf(row.value, locale),
    insertables: insertablesIn(passage.english, languageOf(survey.settings.language)),
  })
}

/** The translation that the row had before its English changed. */
function formerMatch({passage, name}: FoundRow): readonly MemoryMatch[] {
  const former = passage.record?.english
  if (passage.standing !== 'stale' || former === undefined) return []
  return [
    {
      percent: likenessOf(former, passage.english),
      english: former,
      translation: passage.text,
      diff: changesBetween(former, passage.english),
      from: {document: name.id, key: passage.unit.key},
      standing: 'stale',
      isFormer: true,
    },
  ]
}

function memoryMatches(
  like: readonly LikeSegment[],
  {passage, name, loaded}: FoundRow,
  locale: string,
): readonly MemoryMatch[] {
  const seen = new Set<string>()
  const {passages} = translationIn(loaded, locale)
  return like.flatMap(({segment: {english, translation, from}, percent}) => {
    const isOwn = from.document === name.id && from.key === passage.unit.key
    // The same translation of the same English is one suggestion, wherever it is from.
    const same = `${english}\n${translation}`
    if (isOwn || seen.has(same)) return []
    seen.add(same)
    const here = from.document === name.id ? passages.byKey.get(from.key ?? '') : undefined // of a file: no key
    return {
      percent,
      english,
      translation,
      diff: changesBetween(english, passage.english),
      from,
      ...(here ? {standing: rowStanding(here, false)} : {}),
      isFormer: false,
    }
  })
}

/** Rows of the document with the same English. */
function repetitionsOf({passage, loaded, name}: FoundRow, locale: string): readonly Repetition[] {
  return translationIn(loaded, locale)
    .passages.all.filter(
      (other) => other !== passage && other.source === passage.source && passage.english !== '',
    )
    .map((other) => ({
      document: name.id,
      key: other.unit.key,
      ...(other.unit.number === undefined ? {} : {number: other.unit.number}),
      standing: rowStanding(other, false),
      text: other.text,
    }))
}

/** The terms of the glossary in the English of a row, by concept in their order. */
function termHits({passage, survey}: FoundRow, locale: string): readonly TermHit[] {
  const {glossary, settings} = survey
  const english = readText(passage.english, languageOf(settings.language))
  const translation = readText(passage.text, languageOf(locale))
  const places = new Map<Concept, readonly TextRange[]>()
  for (const {concept, start, end} of mentionsIn(english, glossary)) {
    const ranges = places.get(concept) ?? [] // the first place
    // Two forms of a term may both be found in one place.
    const isKnown = ranges.some((range) => range.start === start && range.end === end)
    if (!isKnown) places.set(concept, [...ranges, {start, end}])
  }
  return Array.from(places, ([concept, ranges]) => {
    const source = termOf(concept, settings.language)
    const term = termOf(concept, locale)
    const language = languageOf(locale)
    return {
      concept: concept.id,
      ...(concept.definition === undefined ? {} : {definition: concept.definition}),
      english: ranges,
      sourceTerm: source?.term ?? concept.id, // a concept that is found has a term
      ...(term ? {term: term.term} : {}),
      forms: term?.forms ?? [], // no other forms
      forbiddenForms: term?.forbidden ?? [], // none
      forbidden: term
        ? placesOf(translation, forbiddenForms(term, language)).map(({start, end}) => ({
            start,
            end,
          }))
        : [],
    }
  })
}
