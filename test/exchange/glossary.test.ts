import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {planGlossary} from '../../pipeline/exchange/glossary-plan.ts'
import {readTbx, writeTbx} from '../../pipeline/exchange/formats/tbx.ts'
import {printGlossary, readGlossary} from '../../pipeline/locale/glossary.ts'

const file = 'locales/glossary.json'
const text = readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8')
const shipped = readGlossary(text, file).value

describe('the glossary as TBX', () => {
  it('goes out and comes back as it was', () => {
    const {value, findings} = readTbx(writeTbx(shipped, 'en'), 'glossary.tbx')
    expect(findings).toEqual([])
    expect(printGlossary({...value, file})).toBe(printGlossary(shipped))
    const plan = planGlossary(shipped, value, false)
    expect([plan.added, plan.changed, plan.collisions]).toEqual([[], [], []])
  })

  it('brings new terms, and asks about others', () => {
    const changed = writeTbx(shipped, 'en').replace('>террористический акт<', '>теракт<')
    const {value} = readTbx(
      changed.replace(
        '</body>',
        '<conceptEntry id="new"><langSec xml:lang="en"><termSec><term>treaty</term></termSec></langSec></conceptEntry></body>',
      ),
      'glossary.tbx',
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
})
