import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {filesInMemory, openProject, ProjectError} from '../../pipeline/index.ts'
import {renderEdition, type RenderedEdition} from '../../pipeline/render.ts'

const inMemory = () =>
  openProject(
    filesInMemory(
      new Map([
        ['source/rules.md', '# Rules\n\n1. Members pay.\n'],
        ['locales/ru/rules.json', '{"title": "Правила", "p1": "Члены платят."}\n'],
      ]),
    ),
    {locales: ['ru']},
  )

function bytesOf({content, findings}: RenderedEdition): Uint8Array {
  expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
  if (!(content instanceof Uint8Array)) throw new Error('not bytes')
  return content
}

it('a PDF edition of files in memory', async () => {
  const wish = {document: 'rules', languages: ['en', 'ru'], format: 'pdf'} as const
  const edition = await renderEdition(await inMemory(), wish)
  expect(edition.pages).toBe(1)
  const bytes = bytesOf(edition)
  expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-')
  expect(bytesOf(await renderEdition(await inMemory(), wish))).toEqual(bytes)
})

it('an EPUB edition of files in memory', async () => {
  const wish = {document: 'rules', languages: ['en', 'ru'], format: 'epub'} as const
  const book = unzipSync(bytesOf(await renderEdition(await inMemory(), wish)))
  expect(strFromU8(book['mimetype'] ?? new Uint8Array())).toBe('application/epub+zip')
  const pages = Object.values(book).map((bytes) => strFromU8(bytes))
  expect(pages.join('\n')).toContain('Члены платят.')
})

it('what a project does not have is refused by name', async () => {
  const refusal = await renderEdition(await inMemory(), {
    document: 'statutes',
    languages: ['kk'],
    format: 'pdf',
  }).catch((error: unknown) => error)
  if (!(refusal instanceof ProjectError)) throw new Error('not refused')
  expect(refusal.findings.map(({message}) => message)).toEqual([
    'There is no document statutes',
    'There is no locale kk',
  ])
})

it('an EPUB edition of a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stele-'))
  try {
    mkdirSync(join(folder, 'source'))
    writeFileSync(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
    writeFileSync(join(folder, 'source/rules.md'), '# Rules\n\n1. Members pay.\n')
    const project = await openProject(folder)
    const edition = await renderEdition(project, {
      document: 'rules',
      languages: [project.settings.language],
      format: 'epub',
    })
    expect(Object.keys(unzipSync(bytesOf(edition)))).toContain('META-INF/container.xml')
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
