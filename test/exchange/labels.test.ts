import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {outgoingOf} from '../../pipeline/exchange/outgoing.ts'
import {planReturn} from '../../pipeline/exchange/plan.ts'
import {csv, tsv} from '../../pipeline/exchange/formats/csv.ts'
import {po} from '../../pipeline/exchange/formats/po.ts'
import {xliff12} from '../../pipeline/exchange/formats/xliff12.ts'
import {xliff21} from '../../pipeline/exchange/formats/xliff21.ts'
import {bindTranslation, type BoundTranslation} from '../../pipeline/locale/passage.ts'
import {printResource} from '../../pipeline/locale/print.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {readState} from '../../pipeline/locale/state.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import {valueIn} from '../value-in.ts'

const english = '# T\n\n## Article 1\n\nText.\n\n## Article II. Aims\n\nMore.\n'
const {value: document} = parseDocument(english, {id: 't', file: 'source/t.md', language: 'en'})
const catalog = unitsOf(document)

const texts = {title: 'T', 'art1-par1': 'Texte.', 'art2-title': 'Buts', 'art2-par1': 'Plus.'}

function translationOf(state: string, entries: Readonly<Record<string, string>>): BoundTranslation {
  const resource = readResource(
    printResource(Object.entries(entries), defaultStyle),
    'locales/fr/t.json',
  ).value
  const states = readState(state, 'locales/fr/t.state.json').value
  return bindTranslation(
    catalog,
    {document: 't', locale: 'fr', resource, states, readable: true},
    undefined,
  )
}

const recordOf = (key: string, more: object): object => ({
  uid: catalog.byKey.get(key)?.uid ?? 'abcdefghijkl',
  source: catalog.byKey.get(key)?.hash ?? 'e3b0c44298fc1c14',
  state: 'translated',
  origin: 'import',
  ...more,
})
const state = JSON.stringify({
  'art2-title': recordOf('art2-title', {label: 'Article deux.', note: 'Check it.'}),
  'art1-title': recordOf('art1-title', {label: 'Article premier'}),
})

const labelsOf = (states: readonly (readonly [string, {readonly label?: string}])[]): object =>
  Object.fromEntries(
    states.flatMap(([key, {label}]) => (label === undefined ? [] : [[key, label]])),
  )

describe.each([xliff21, xliff12, po, csv, tsv])('$name', (format) => {
  const returned = (translation: BoundTranslation, change = (text: string) => text) => {
    const text = change(format.write(outgoingOf(catalog, translationOf(state, texts))))
    const read = valueIn(format.read({text, path: `t${format.extension}`, locale: 'fr'}))
    return planReturn({catalog, translation, returned: read, overwrite: false})
  }

  it('brings the labels back as they went out', () => {
    const {states, arrivals, strays} = returned(translationOf(state, texts))
    expect(labelsOf(states)).toEqual({
      'art1-title': 'Article premier',
      'art2-title': 'Article deux.',
    })
    expect(Object.fromEntries(states)['art2-title']?.note).toBe('Check it.')
    expect([arrivals.filter(({reason}) => reason === 'label'), strays]).toEqual([[], []])
  })

  it('brings them to texts that have none', () => {
    const {states} = returned(translationOf('{}', texts))
    expect(labelsOf(states)).toEqual({
      'art1-title': 'Article premier',
      'art2-title': 'Article deux.',
    })
  })

  it('takes a label that somebody has changed', () => {
    const change = (text: string): string =>
      text.replaceAll('Article deux.', 'Article II.').replaceAll('Article premier', 'Article 1er')
    const {states, arrivals} = returned(translationOf(state, texts), change)
    expect(labelsOf(states)).toEqual({'art1-title': 'Article 1er', 'art2-title': 'Article II.'})
    expect(arrivals.map(({key, reason}) => `${key} ${reason}`)).toEqual(['art2-title label'])
  })
})
