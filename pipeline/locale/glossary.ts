import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import type {Place} from '../finding/place.ts'
import {isFields, isTexts, parsedJson, printedJson, type Fields} from './json.ts'
import {jsonMembers} from './json-members.ts'
import {jsonTree, type JsonPath} from './json-tree.ts'
import type {Concept, Glossary, Term} from './types.ts'

/** Something in the glossary that cannot be read as it was meant: the way to it and what is wrong. */
type Fault = {readonly path: JsonPath; readonly message: string; readonly hint: string}

/**
 * Read a glossary: `{"concepts": [{"id", "definition", "terms": {"ru": {"term", "forms", "forbidden"}}}]}`.
 * What cannot be read is a finding at its line, and is left out; fields that Stele does not know say nothing.
 */
export function readGlossary(text: string, file: string): Reading<Glossary> {
  const found = jsonMembers(text, file)
  const whole = [{start: 0, end: text.length}]
  if (!found.ok) return {value: {file, concepts: []}, findings: found.findings, unread: whole}
  const tree = jsonTree(text, file)
  const value = parsedJson(text)
  const listed = isFields(value) ? value['concepts'] : undefined
  const items: readonly unknown[] | undefined = Array.isArray(listed) ? listed : undefined
  const read = items?.map((item, index) => readConcept(item, index))
  const faults = read
    ? [...read.flatMap((one) => one.faults), ...repeatedIds(items ?? [])] // no list: no ids
    : [{path: ['concepts'], message: 'There is no list "concepts"', hint: shape}]
  const concepts = read?.flatMap(({concept}) => (concept ? [concept] : [])) ?? [] // no list: no concepts
  const findings = [
    ...tree.repeated.map(({name, place}) => repeatedName(name, place)),
    ...faults.map((fault) => wrong(fault, tree.placeAt(fault.path))),
  ]
  return {value: {file, concepts}, findings, unread: read ? [] : whole}
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
  return printedJson(value)
}

const shape = 'Write {"concepts": [{"id": "terrorism", "terms": {"en": {"term": "terrorism"}}}]}'

type ReadConcept = {readonly concept?: Concept; readonly faults: readonly Fault[]}

function readConcept(item: unknown, index: number): ReadConcept {
  const path = ['concepts', index]
  const {id, definition, terms} = isFields(item) ? item : {} // anything else has neither id nor terms
  if (typeof id !== 'string' || id === '' || !isFields(terms)) {
    const message = `Concept ${index + 1} of the glossary has no id or no terms`
    return {faults: [{path, message, hint: shape}]}
  }
  const read = new Map<string, Term>()
  const faults: Fault[] = []
  for (const [locale, value] of Object.entries(terms)) {
    const at = {path: [...path, 'terms', locale], what: `The term of ${id} in ${locale}`}
    const {term, faults: own} = readTerm(value, at)
    if (term) read.set(locale, term)
    faults.push(...own)
  }
  const concept = {id, terms: read, ...(typeof definition === 'string' ? {definition} : {})}
  return {concept, faults}
}

type TermPlace = {readonly path: JsonPath; readonly what: string}
type ReadTerm = {readonly term?: Term; readonly faults: readonly Fault[]}

function readTerm(value: unknown, {path, what}: TermPlace): ReadTerm {
  const fields: Fields = typeof value === 'string' ? {term: value} : isFields(value) ? value : {} // no term
  const {term, forms, forbidden} = fields
  if (typeof term !== 'string' || /^[\s*]*$/u.test(term)) {
    const message = `${what} is not a text with a letter`
    return {faults: [{path, message, hint: 'Write it as {"term": "terrorism"}'}]}
  }
  const lists = Object.entries({forms, forbidden}).flatMap(([name, list]): readonly Fault[] =>
    list === undefined || isForms(list)
      ? []
      : [
          {
            path: [...path, name],
            message: `${what} has "${name}" that is not a list of texts`,
            hint: `Write a list, such as "${name}": ["terrorist*"]`,
          },
        ],
  )
  return {
    term: {
      term,
      ...(isForms(forms) ? {forms} : {}),
      ...(isForms(forbidden) ? {forbidden} : {}),
    },
    faults: [...lists, ...misspelt(fields, {path, what})],
  }
}

/** Names of fields that read like one that Stele knows. Any other name may be a tool's own. */
function misspelt(fields: Fields, {path, what}: TermPlace): readonly Fault[] {
  const known = ['term', 'forms', 'forbidden']
  return Object.keys(fields)
    .filter((name) => !known.includes(name) && /^(?:te?rm?|forb|form|forms?)/iu.test(name))
    .map((name) => ({
      path: [...path, name],
      message: `${what} has the unknown field "${name}"`,
      hint: `Write "forms" or "forbidden", or give a field of your own another name`,
    }))
}

function isForms(value: unknown): value is readonly string[] {
  return isTexts(value) && value.every((form) => !/^[\s*]*$/u.test(form))
}

function repeatedIds(items: readonly unknown[]): readonly Fault[] {
  const seen = new Set<unknown>()
  return items.flatMap((item, index) => {
    const id = isFields(item) ? item['id'] : undefined
    const isRepeated = typeof id === 'string' && seen.has(id)
    seen.add(id)
    const message = `The glossary has two concepts with the id ${String(id)}`
    const hint = 'Put their terms into one concept, or give one of them another id'
    return isRepeated ? [{path: ['concepts', index, 'id'], message, hint}] : []
  })
}

function repeatedName(name: string, place: Place): Finding {
  return withFingerprint({
    rule: 'duplicate-key',
    severity: 'error',
    message: `The name ${name} is there twice in one object; tools take the last one alone`,
    hint: 'Keep one of the two and remove the other',
    place,
  })
}

function wrong({message, hint}: Fault, place: Place): Finding {
  return withFingerprint({rule: 'invalid-file', severity: 'error', message, hint, place})
}
