import {expect, it} from 'vitest'
import {json, synced, translated, trial} from './project.ts'

it('a keyword that gets its capitals is more than typography (RFC 8174)', async () => {
  const before = '# Rules\n\n1. The register must be public.\n'
  const project = trial(before, {locales: ['ru'], sync: {restampTypography: true}})
  const isStale = (): boolean => {
    const [source, target] = ['en', 'ru'].map((locale) =>
      JSON.stringify(json(project, `locales/${locale}/rules.state.json`)['p1']),
    )
    const hash = /"source":"(?<hash>\w+)"/u
    return hash.exec(source ?? '')?.[1] !== hash.exec(target ?? '')?.[1]
  }
  await synced(project, before)
  await translated(project, [['p1', 'Реестр должен быть открыт.']])
  await synced(project)
  expect(isStale()).toBe(false)
  await synced(project, before.replace('public', '“public”'))
  expect(isStale()).toBe(false)
  await synced(project, before.replace('must', 'MUST'))
  expect(isStale()).toBe(true)
})
