import {describe, expect, it} from 'vitest'
import {claimOf12, vendorOf} from '../../pipeline/exchange/formats/xliff12-claims.ts'
import {claimFrom, xliff2Claims} from '../../pipeline/exchange/returned/claims.ts'
import {descendantsOf, readXml, type XmlElement} from '../../pipeline/exchange/xml/read.ts'
import {valueIn} from '../value-in.ts'
import {houseRules, importInto} from './imported.ts'

/** What a state means: a state of Stele, and whether it vouches for the text. */
type Row = readonly [word: string, state: string, confirms: boolean]

const spaces = {
  standard: 'urn:oasis:names:tc:xliff:document:1.2',
  sdl: 'http://sdl.com/FileTypes/SdlXliff/1.0',
  memoq: 'MQXliff',
  phrase: 'http://www.memsource.com/mxlf/2.0',
}

/** A `trans-unit` in the dialect of a tool, and what is read of its state. */
function said(tool: keyof typeof spaces, unit: string): ReturnType<typeof claimOf12> {
  const prefix = {standard: '', sdl: 'sdl', memoq: 'mq', phrase: 'm'}[tool]
  const space = prefix === '' ? '' : ` xmlns:${prefix}="${spaces[tool]}"`
  const root = valueIn(
    readXml(`<xliff version="1.2" xmlns="${spaces.standard}"${space}>${unit}</xliff>`, 'a.xlf'),
  )
  const [found] = [...descendantsOf(root, 'trans-unit')] as readonly XmlElement[]
  if (!found) throw new Error('there is no unit')
  return claimOf12(found, vendorOf(root))
}

const expectedOf = ([word, state, confirms]: Row): unknown => ({claim: {word, state, confirms}})

describe('XLIFF 1.2, 2.3.2: attribute state', () => {
  const rows: readonly Row[] = [
    ['new', 'initial', false],
    ['needs-translation', 'initial', false],
    ['needs-adaptation', 'initial', false],
    ['needs-l10n', 'initial', false],
    ['needsl10n', 'initial', false],
    ['needs-review-translation', 'initial', false],
    ['needs-review-adaptation', 'initial', false],
    ['needs-review-l10n', 'initial', false],
    ['translated', 'translated', true],
    ['signed-off', 'reviewed', true],
    ['final', 'final', true],
  ]
  it.each(rows)('%s is %s', (...row) => {
    const unit = `<trans-unit id="a"><target state="${row[0]}">т</target></trans-unit>`
    expect(said('standard', unit)).toEqual(expectedOf(row))
  })

  it.each([
    ['mt-suggestion', 'machine'],
    ['leveraged-mt', 'machine'],
    ['tm-suggestion', 'memory'],
    ['fuzzy-match', 'memory'],
  ])('the qualifier %s makes it a proposal of a %s', (qualifier, origin) => {
    const target = `<target state="translated" state-qualifier="${qualifier}">т</target>`
    const {claim, origin: found} = said('standard', `<trans-unit id="a">${target}</trans-unit>`)
    expect([claim?.state, claim?.confirms, found]).toEqual(['initial', false, origin])
  })

  it.each(['exact-match', 'id-match', 'leveraged-tm'])('the qualifier %s vouches for it', (one) => {
    const target = `<target state="translated" state-qualifier="${one}">т</target>`
    const {claim, origin} = said('standard', `<trans-unit id="a">${target}</trans-unit>`)
    expect([claim?.state, claim?.confirms, origin]).toEqual(['translated', true, 'memory'])
  })

  it.each(['rejected-grammar', 'rejected-inaccurate', 'rejected-length', 'rejected-spelling'])(
    'the qualifier %s takes it back',
    (qualifier) => {
      const target = `<target state="final" state-qualifier="${qualifier}">т</target>`
      const {claim} = said('standard', `<trans-unit id="a">${target}</trans-unit>`)
      expect([claim?.state, claim?.confirms]).toEqual(['initial', false])
    },
  )
})

describe('XLIFF 2.1, 4.3.1.25: attribute state', () => {
  it.each<Row>([
    ['initial', 'initial', false],
    ['translated', 'translated', true],
    ['reviewed', 'reviewed', true],
    ['final', 'final', true],
  ])('%s is %s', (word, state, confirms) => {
    expect(claimFrom(xliff2Claims, word)).toEqual({word, state, confirms})
  })
})

describe('Trados Studio: attribute conf of sdl:seg, by the ConfirmationLevel of its API', () => {
  it.each<Row>([
    ['Unspecified', 'initial', false],
    ['NotTranslated', 'initial', false],
    ['Draft', 'initial', false],
    ['Translated', 'translated', true],
    ['RejectedTranslation', 'initial', false],
    ['ApprovedTranslation', 'reviewed', true],
    ['RejectedSignOff', 'initial', false],
    ['ApprovedSignOff', 'final', true],
  ])('%s is %s', (...row) => {
    const segments = `<sdl:seg-defs><sdl:seg id="1" conf="${row[0]}"/></sdl:seg-defs>`
    const unit = `<trans-unit id="a"><target>т</target>${segments}</trans-unit>`
    expect(said('sdl', unit)).toEqual(expectedOf(row))
  })
})

describe('memoQ: attribute mq:status', () => {
  it.each<Row>([
    ['NotStarted', 'initial', false],
    ['PreTranslated', 'initial', false],
    ['Pretranslated', 'initial', false],
    ['AssembledFromFragments', 'initial', false],
    ['PartiallyEdited', 'initial', false],
    ['Rejected', 'initial', false],
    ['ManuallyConfirmed', 'translated', true],
    ['ConfirmedTranslator', 'translated', true],
    ['Reviewer1Confirmed', 'reviewed', true],
    ['ConfirmedReviewer1', 'reviewed', true],
    ['Reviewer2Confirmed', 'reviewed', true],
    ['ConfirmedReviewer2', 'reviewed', true],
    ['Proofread', 'reviewed', true],
  ])('%s is %s', (...row) => {
    const unit = `<trans-unit id="a" mq:status="${row[0]}"><target>т</target></trans-unit>`
    expect(said('memoq', unit)).toEqual(expectedOf(row))
  })
})

it('memoQ: what a machine has translated is a draft of a machine', () => {
  const unit = '<trans-unit id="a" mq:status="MachineTranslated"><target>т</target></trans-unit>'
  const {claim, origin, unknownState} = said('memoq', unit)
  expect([claim?.state, claim?.confirms, origin, unknownState]).toEqual([
    'initial',
    false,
    'machine',
    undefined,
  ])
})

describe('Phrase: attribute m:confirmed, the number of a step of the workflow', () => {
  it.each<Row>([
    ['0', 'initial', false],
    ['1', 'translated', true],
    ['2', 'reviewed', true],
    ['3', 'reviewed', true],
  ])('%s is %s', (...row) => {
    const unit = `<trans-unit id="a" m:confirmed="${row[0]}"><target>т</target></trans-unit>`
    expect(said('phrase', unit)).toEqual(expectedOf(row))
  })
})

describe('a state that no list has', () => {
  it.each([
    ['standard', '<trans-unit id="a"><target state="x-seen">т</target></trans-unit>'],
    ['memoq', '<trans-unit id="a" mq:status="x-seen"><target>т</target></trans-unit>'],
    ['phrase', '<trans-unit id="a" m:confirmed="x-seen"><target>т</target></trans-unit>'],
    [
      'sdl',
      '<trans-unit id="a"><sdl:seg-defs><sdl:seg id="1" conf="x-seen"/></sdl:seg-defs></trans-unit>',
    ],
  ] as const)('confirms nothing and is named: %s', (tool, unit) => {
    const {claim, unknownState} = said(tool, unit)
    expect([claim?.confirms, unknownState]).toEqual([false, 'x-seen'])
  })
})

describe('XLIFF 2.1, subState', () => {
  const unit = (subState: string): string =>
    `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f1" original="source/rules.md"><unit id="p2-a"><segment state="translated" subState="${subState}"><source>in cash;</source><target>наличными;</target></segment></unit></file></xliff>`

  it('of another tool is named; the state counts', () => {
    const {states, findings} = importInto(houseRules(), 'a.xlf', unit('acme:checked'))
    expect(states).toEqual({'p2-a': 'translated'})
    expect(findings.map(({message}) => message)).toEqual([
      'The subState acme:checked is not known; the state alone counts',
    ])
  })

  it('of Stele says that the text is stale', () => {
    const {findings} = importInto(houseRules(), 'a.xlf', unit('stele:stale'))
    expect(findings).toEqual([])
  })
})
