import {success, type Result} from '../../finding/result.ts'
import type {Concept, Glossary, Term} from '../../locale/types.ts'
import {childOf, childrenOf, descendantsOf, readXml, textOf, type XmlElement} from '../xml/read.ts'
import {block, element, text, xmlFile, type Xml} from '../xml/write.ts'

const preferred = 'preferredTerm-admn-sts'
const admitted = 'admittedTerm-admn-sts'
const deprecated = 'deprecatedTerm-admn-sts'

/**
 * A glossary as TBX 3 (ISO 30042:2019), dialect TBX-Basic in DCT style: the term of each language is
 * preferred, other forms are admitted, forbidden ones deprecated.
 */
export function writeTbx({concepts}: Glossary, language: string): string {
  const header = block(
    'tbxHeader',
    {},
    element(
      'fileDesc',
      {},
      element('sourceDesc', {}, element('p', {}, text('Glossary of a project of Stele'))),
    ),
  )
  const body = block('body', {}, ...concepts.map(conceptXml))
  const root = block(
    'tbx',
    {
      style: 'dct',
      type: 'TBX-Basic',
      'xml:lang': language,
      xmlns: 'urn:iso:std:iso:30042:ed-2',
      'xmlns:min': 'http://www.tbxinfo.net/ns/min',
      'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
    },
    header,
    block('text', {}, body),
  )
  return xmlFile(root)
}

function conceptXml({id, definition, terms}: Concept): Xml {
  return block(
    'conceptEntry',
    {id},
    ...(definition === undefined ? [] : [element('basic:definition', {}, text(definition))]),
    ...Array.from(terms, ([locale, term]) =>
      block('langSec', {'xml:lang': locale}, ...termsXml(term)),
    ),
  )
}

function termsXml({term, forms = [], forbidden = []}: Term): readonly Xml[] {
  const section = (value: string, status: string): Xml =>
    element(
      'termSec',
      {},
      element('term', {}, text(value)),
      element('min:administrativeStatus', {}, text(status)),
    )
  return [
    section(term, preferred),
    ...forms.map((form) => section(form, admitted)),
    ...forbidden.map((form) => section(form, deprecated)),
  ]
}

/** Read a glossary from TBX of any style: DCT, DCA, or the older `termEntry` and `langSet`. */
export function readTbx(file: string, path: string): Result<Glossary> {
  const read = readXml(file, path)
  if (!read.ok) return read
  const root = read.value
  const entries = [...descendantsOf(root, 'conceptEntry'), ...descendantsOf(root, 'termEntry')]
  const concepts = entries.map((entry, index) => conceptOf(entry, index))
  return success({file: path, concepts})
}

function conceptOf(entry: XmlElement, index: number): Concept {
  const id = entry.attributes.get('id') ?? `concept-${index + 1}`
  const definition = childrenOf(entry).find(
    ({name, attributes}) => name === 'definition' || attributes.get('type') === 'definition',
  )
  const sections = childrenOf(entry).filter(({name}) => name === 'langSec' || name === 'langSet')
  const terms = sections.flatMap((section): readonly (readonly [string, Term])[] => {
    const term = termOf(section)
    const language = section.attributes.get('xml:lang') ?? section.attributes.get('lang')
    return term && language !== undefined ? [[language, term]] : []
  })
  return {id, ...(definition ? {definition: textOf(definition)} : {}), terms: new Map(terms)}
}

function termOf(section: XmlElement): Term | undefined {
  const found = childrenOf(section)
    .filter(({name}) => name === 'termSec' || name === 'tig' || name === 'ntig')
    .flatMap((one) => {
      const [term] = [...descendantsOf(one, 'term')]
      return term ? [{term: textOf(term), status: statusOf(one)}] : []
    })
  const [first] = [...found.filter(({status}) => status === preferred), ...found]
  if (!first) return undefined
  const others = found.filter((one) => one !== first)
  const forms = others.filter(({status}) => status !== deprecated).map(({term}) => term)
  const forbidden = others.filter(({status}) => status === deprecated).map(({term}) => term)
  return {
    term: first.term,
    ...(forms.length > 0 ? {forms} : {}),
    ...(forbidden.length > 0 ? {forbidden} : {}),
  }
}

function statusOf(section: XmlElement): string | undefined {
  const named = childOf(section, 'administrativeStatus')
  const typed = [...descendantsOf(section, 'termNote')].find(
    ({attributes}) => attributes.get('type') === 'administrativeStatus',
  )
  const status = named ?? typed
  return status && textOf(status)
}
