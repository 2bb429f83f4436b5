import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {planGlossary} from '../../pipeline/exchange/glossary-plan.ts'
import {glossaryText} from '../../pipeline/exchange/glossary-text.ts'
import {readTbx, writeTbx} from '../../pipeline/exchange/formats/tbx.ts'
import {printGlossary, readGlossary} from '../../pipeline/locale/glossary.ts'
import {valueIn} from '../value-in.ts'

const file = 'locales/glossary.json'
const text = readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8')
const shipped = readGlossary(text, file).value

describe('the glossary as TBX', () => {
  it('goes out and comes back as it was', () => {
    const read = readTbx(writeTbx(shipped, 'en'), 'glossary.tbx')
    const value = valueIn(read)
    const {findings} = read
    expect(findings).toEqual([])
    expect(printGlossary({...value, file})).toBe(printGlossary(shipped))
    const plan = planGlossary(shipped, value, false)
    expect([plan.added, plan.changed, plan.collisions]).toEqual([[], [], []])
  })

  it('brings new terms, and asks about others', () => {
    const changed = writeTbx(shipped, 'en').replace('>террористический акт<', '>теракт<')
    const value = valueIn(
      readTbx(
        changed.replace(
          '</body>',
          '<conceptEntry id="new"><langSec xml:lang="en"><termSec><term>treaty</term></termSec></langSec></conceptEntry></body>',
        ),
        'glossary.tbx',
      ),
    )
    const plan = planGlossary(shipped, value, false)
    expect(plan.added).toEqual(['new'])
    expect(plan.changed).toEqual([])
    expect(plan.collisions).toMatchObject([
      {
        concept: 'terrorist-act',
        locale: 'ru',
        existing: 'террористический акт',
        imported: 'теракт',
        replaced: false,
      },
    ])
    expect(planGlossary(shipped, value, true).changed).toEqual(['terrorist-act'])
  })

  it('keeps what Stele does not know', () => {
    const before = {
      note: 'top',
      concepts: [
        {
          id: 'fear',
          status: 'agreed',
          terms: {en: {term: 'fear', note: 'n'}, ru: 'страх', tk: {trm: 'gorky'}},
        },
        {id: 'odd', terms: {}, extra: 1},
      ],
    }
    const {value: glossary} = readGlossary(JSON.stringify(before), file)
    const tbx =
      '<tbx><text><body><conceptEntry id="fear"><langSec xml:lang="kk"><termSec><term>қорқыныш</term></termSec></langSec></conceptEntry><conceptEntry id="new"><langSec xml:lang="en"><termSec><term>treaty</term></termSec></langSec></conceptEntry></body></text></tbx>'
    const plan = planGlossary(glossary, valueIn(readTbx(tbx, 'a.tbx')), false)
    const [fear, odd] = before.concepts
    expect(JSON.parse(glossaryText(JSON.stringify(before), plan))).toEqual({
      note: 'top',
      concepts: [
        {...fear, terms: {...fear?.terms, kk: {term: 'қорқыныш'}}},
        odd,
        {id: 'new', terms: {en: {term: 'treaty'}}},
      ],
    })
  })
})
