import {describe, expect, it} from 'vitest'
import {samplesIn} from '../document/corpora.ts'
import {declaration, markdown, type Piece} from '../importing/udhr.ts'
import {json, loaded, synced, textsOf, translated, trial, type Trial} from './project.ts'

/** Give every unit a translation that tells which text it was made from. */
async function translateAll(project: Trial): Promise<ReadonlyMap<string, string>> {
  const {catalog} = await loaded(project)
  const made = new Map(catalog.units.map(({text}, at) => [text, `Перевод ${at}`]))
  await translated(
    project,
    catalog.units.map(({key, text}) => [key, made.get(text) ?? '']),
  )
  await synced(project)
  return made
}

/** Keys whose translation was made of another English. */
async function staleKeys(project: Trial): Promise<readonly string[]> {
  const {catalog, translations} = await loaded(project)
  const states = translations.get('ru')?.states.units
  return catalog.units.flatMap(({key, hash}) => {
    const record = states?.get(key)
    return record && record.source !== hash ? [key] : []
  })
}

describe('the Universal Declaration, amended', () => {
  const {pieces} = declaration('eng')
  const articleOf = ({place}: Piece): number => Number(/^\d+/u.exec(place)?.[0])
  const article = (number: number): readonly Piece[] =>
    pieces.filter((piece) => articleOf(piece) === number)
  const before = pieces.filter((piece) => Number.isNaN(articleOf(piece)))

  /** Articles in their order, numbered from 1. */
  const text = (articles: readonly (readonly Piece[])[]): string => {
    const numbered = articles.flatMap((own, at) =>
      own.map((piece) =>
        piece.kind === 'article' ? {...piece, text: `Article ${at + 1}`} : piece,
      ),
    )
    return markdown([...before, ...numbered]).text
  }
  const all = Array.from({length: 30}, (_, at) => article(at + 1))
  const fresh: readonly Piece[] = [
    {kind: 'article', text: '', place: ''},
    {kind: 'paragraph', text: 'Everyone may keep a garden of herbs wherever they live.', place: ''},
  ]

  it('articles inserted, moved and joined: every translation follows its article', async () => {
    const project = trial(text(all))
    await synced(project)
    const made = await translateAll(project)
    const uids = new Map(
      (await loaded(project)).catalog.units.map(({text: own, uid}) => [own, uid]),
    )
    const [nine = [], ...rest] = all.splice(8, 1)
    expect(rest).toEqual([])
    // Article 9 goes to the end; a new one comes as article 4; articles 4 and 5 become one.
    const joined = [...(all[3] ?? []), ...(all[4] ?? []).slice(1)]
    const amended = [...all.slice(0, 3), fresh, joined, ...all.slice(5), nine]
    const {plan} = await synced(project, text(amended))
    const {catalog} = await loaded(project)
    const texts = textsOf(project)
    for (const unit of catalog.units) {
      expect([unit.key, texts.get(unit.key)]).toEqual([unit.key, made.get(unit.text) ?? ''])
      if (made.has(unit.text)) expect(unit.uid).toBe(uids.get(unit.text))
    }
    expect(await staleKeys(project)).toEqual([])
    expect(plan.changes.filter(({kind}) => kind === 'added')).toHaveLength(1)
    expect(plan.changes.filter(({kind}) => kind === 'removed')).toEqual([])
    expect(plan.changes.filter(({kind}) => kind === 'renumbered').length).toBeGreaterThan(10)
    expect(texts.get('art30-par1')).toBe(
      made.get('No one shall be subjected to arbitrary arrest, detention or exile.'),
    )
  })

  it('paragraphs of one article run together: one translation is stale, the other in the attic', async () => {
    const project = trial(text(all))
    await synced(project)
    const made = await translateAll(project)
    const [heading, first, second] = article(2)
    if (!heading || !first || !second) throw new Error('article 2 has two paragraphs')
    const run = [heading, {...first, text: `${first.text} ${second.text}`}]
    await synced(project, text(all.map((own) => (own === all[1] ? run : own))))
    expect(await staleKeys(project)).toEqual(['art2-par1'])
    const kept = [
      ...textsOf(project).values(),
      JSON.stringify(json(project, 'locales/ru/rules.attic.json')),
    ].join('\n')
    for (const translation of made.values()) expect(kept).toContain(translation)
    await synced(project, text(all))
    expect(await staleKeys(project)).toEqual([])
    for (const {key, text: own} of (await loaded(project)).catalog.units)
      expect(textsOf(project).get(key)).toBe(made.get(own))
  })
})

const source = samplesIn('semver').find(({language}) => language === 'en')

describe.skipIf(!source)(
  'Semantic Versioning, of STELE_CORPORA, from its earlier wording to the later',
  () => {
    const newer = source?.text ?? ''
    const between = (start: string, end: string): string =>
      newer.slice(newer.indexOf(start), newer.indexOf(end))
    const grammar = between('Backus–Naur', 'Why Use Semantic')
    const precedence = between('   1. Precedence MUST be calculated', 'Backus–Naur')
    const asked = between('### Is "v1.2.3"', 'About\n')
    // As it was: point 11 in one paragraph, no grammar, two questions fewer, "backwards-compatible".
    const run = precedence.replaceAll(/^ *(?:1\. )?/gmu, '').replaceAll(/\n+/gu, ' ')
    const older = newer
      .replace(grammar, '')
      .replace(asked, '')
      .replace(`ordered.\n\n${precedence}`, `ordered. ${run}\n\n`)
      .replaceAll(/backward(\s)compatible/gu, 'backwards-compatible')

    it('keeps every translation: what was only respelt is stale, what is the same is not', async () => {
      const project = trial(older)
      await synced(project)
      const made = await translateAll(project)
      const old = (await loaded(project)).catalog
      const {plan} = await synced(project, newer)
      const {catalog} = await loaded(project)
      const texts = textsOf(project)
      for (const {key, text} of catalog.units)
        if (made.has(text)) expect([key, texts.get(key)]).toEqual([key, made.get(text)])
      const kept = new Set(texts.values())
      expect([...made.values()].filter((text) => !kept.has(text))).toEqual([])
      const counts = new Map<string, number>()
      for (const {kind} of plan.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      process.stdout.write(
        `semver, older to newer: ${JSON.stringify(Object.fromEntries(counts))}\n`,
      )
      expect(catalog.units.length - old.units.length).toBe(counts.get('added'))
      expect(counts.get('removed')).toBeUndefined()
      const cut = plan.changes.filter(
        (change) => change.kind === 'added' && change.cutFrom?.key === 'semantic-versioning-11',
      )
      expect(cut.length).toBeGreaterThan(0)
      const stale = await staleKeys(project)
      expect(stale).toContain('semantic-versioning-11')
      expect(stale.length).toBe(counts.get('reworded'))
      await synced(project, older)
      expect(await staleKeys(project)).toEqual([])
      for (const {key, text} of (await loaded(project)).catalog.units)
        expect(textsOf(project).get(key)).toBe(made.get(text))
    })
  },
)
