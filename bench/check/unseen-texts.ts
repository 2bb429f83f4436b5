import {inFolders, type Folder, type TextSet, type TextSource} from './text-source.ts'

const girls = inFolders({
  repository: 'DjangoGirls/tutorial',
  genre: 'guide',
  prefix: 'girls',
  before: '',
  english: 'en/',
})
const ruby = inFolders({
  repository: 'ruby/www.ruby-lang.org',
  genre: 'manual',
  prefix: 'ruby',
  before: '',
  english: 'en/',
})
const nodeSite: Folder = {
  repository: 'nodejs/nodejs.org',
  genre: 'terms',
  prefix: 'node',
  before: 'apps/site/pages/',
  english: 'en/',
}
const nodePages = inFolders(nodeSite)
const nodeModules = inFolders({...nodeSite, extension: 'mdx'})
const express = inFolders({
  repository: 'expressjs/expressjs.com',
  genre: 'manual',
  prefix: 'express',
  before: 'src/content/pages/',
  english: 'en/',
  extension: 'mdx',
})
const fast = inFolders({
  repository: 'fastapi/fastapi',
  genre: 'manual',
  prefix: 'fast',
  before: 'docs/',
  english: 'en/docs/',
  folder: 'docs/',
})

const desk = (
  set: TextSet,
  genre: TextSource['genre'],
  {name, english = `docs/${name}.md`}: {readonly name: string; readonly english?: string},
): TextSource => ({
  id: `desk-${name.toLowerCase()}`,
  set,
  genre,
  repository: 'rustdesk/rustdesk',
  english,
  translation: new RegExp(String.raw`^docs/${name}-(?<tag>\w+)\.md$`, 'u'),
})

const reactive = (set: TextSet, name: string): TextSource => ({
  id: `reactive-${name.toLowerCase()}`,
  set,
  genre: 'standard',
  repository: 'reactivemanifesto/reactivemanifesto',
  english: `${name}.md`,
  translation: new RegExp(String.raw`^${name}\.(?<tag>[\w-]+)\.md$`, 'u'),
})

/**
 * Documents of seven repositories of which no rule had seen a text, named on 28 November 2026 before any finding in
 * them was read; `drawn` to judge the rules as they were, `held` to judge them once more with what `drawn` had led to.
 */
export const unseenTexts: readonly TextSource[] = [
  desk('drawn', 'conduct', {name: 'CODE_OF_CONDUCT'}),
  desk('drawn', 'manual', {name: 'CONTRIBUTING'}),
  desk('held', 'terms', {name: 'SECURITY'}),
  desk('held', 'manual', {name: 'README', english: 'README.md'}),
  reactive('drawn', 'README'),
  reactive('held', 'glossary'),
  ...girls(
    'drawn',
    `README how_the_internet_works/README intro_to_command_line/README python_introduction/README
    django/README django_models/README django_urls/README deploy/README css/README`.trim(),
  ),
  ...girls(
    'held',
    `GLOSSARY installation/README chromebook_setup/README code_editor/README django_admin/README
    django_forms/README django_orm/README html/README template_extending/README whats_next/README`.trim(),
  ),
  ...ruby(
    'drawn',
    `conduct/index about/index about/website/index community/index
    documentation/ruby-from-other-languages/index documentation/ruby-from-other-languages/to-ruby-from-java/index
    documentation/quickstart/index documentation/installation/index documentation/success-stories/index
    community/ruby-core/index`.trim(),
  ),
  ...ruby(
    'held',
    `about/logo/index security/index privacy/index community/mailing-lists/index community/ruby-core/writing-patches/index
    documentation/faq/1/index documentation/faq/3/index documentation/ruby-from-other-languages/to-ruby-from-python/index
    documentation/quickstart/2/index downloads/index downloads/branches/index libraries/index`.trim(),
  ),
  ...nodePages(
    'held',
    'about/get-involved/collab-summit about/get-involved/index about/governance',
  ),
  ...nodeModules(
    'held',
    'about/branding about/eol about/index about/previous-releases about/security-reporting',
  ),
  ...express(
    'held',
    `advanced/best-practice-performance advanced/best-practice-security advanced/security-updates
    guide/migrating-5 resources/contributing resources/glossary`.trim(),
  ),
  ...fast('held', 'features async deployment/concepts tutorial/security/index'),
]
