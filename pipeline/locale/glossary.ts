import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import {isFields, membersOf} from './json-members.ts'
import type {Concept, Glossary, Term} from './types.ts'

/** Read a glossary: `{"concepts": [{"id", "definition", "terms": {"ru": {"term", "forms", "forbidden"}}}]}`. */
export function readGlossary(text: string, file: string): Reading<Glossary> {
  const found = membersOf(text, file)
  const whole = [{start: 0, end: text.length}]
  if (found.kind === 'broken')
    return {value: {file, concepts: []}, findings: [found.finding], unread: whole}
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
  const listed = isFields(value) ? value['concepts'] : undefined
  if (!Array.isArray(listed))
    return {
      value: {file, concepts: []},
      findings: [wrong(file, 'There is no list "concepts"')],
      unread: whole,
    }
  const concepts: Concept[] = []
  const findings: Finding[] = []
  for (const [index, item] of listed.entries()) {
    const concept = conceptOf(item)
    if (concept) concepts.push(concept)
    else findings.push(wrong(file, `Concept ${index + 1} of the glossary has no id or no terms`))
  }
  return {value: {file, concepts}, findings, unread: []}
}

/** The text of a glossary file, concepts and terms in their order. */
export function printGlossary({concepts}: Glossary): string {
  const value = {
    concepts: concepts.map(({id, definition, terms}) => ({
      id,
      ...(definition === undefined ? {} : {definition}),
      terms: Object.fromEntries(terms),
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function conceptOf(item: unknown): Concept | undefined {
  if (!isFields(item)) return undefined
  const {id, definition, terms} = item
  if (typeof id !== 'string' || !isFields(terms)) return undefined
  const read = new Map<string, Term>()
  for (const [locale, term] of Object.entries(terms)) {
    const found = termOf(term)
    if (found) read.set(locale, found)
  }
  return {id, terms: read, ...(typeof definition === 'string' ? {definition} : {})}
}

function termOf(value: unknown): Term | undefined {
  if (typeof value === 'string') return {term: value}
  if (!isFields(value) || typeof value['term'] !== 'string') return undefined
  const {forms, forbidden} = value
  return {
    term: value['term'],
    ...(isTexts(forms) ? {forms} : {}),
    ...(isTexts(forbidden) ? {forbidden} : {}),
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function wrong(file: string, message: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message,
    hint: 'Write {"concepts": [{"id": "terrorism", "terms": {"en": {"term": "terrorism"}}}]}',
    place: startOf(file),
  })
}
