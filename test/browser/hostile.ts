import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {stele} from '../e2e/command.ts'
import {vectors} from './vectors.ts'

const quoted = (text: string): string => JSON.stringify(text)

/** One vector to a point, some as headings, cells, notes and front matter as well. */
function hostileSource(): string {
  const points = vectors.map(
    (vector, at) => `${at + 1}. Point ${at + 1} ${vector.replaceAll('\n', ' ')}`,
  )
  const odd = vectors.filter((_, at) => at % 9 === 0).map((vector) => vector.replaceAll('\n', ' '))
  return [
    `---\nversion: ${quoted(vectors[0]!)}\nlicence: ${quoted('"><img src=x onerror=alert(1)>')}\nsource: ${quoted(vectors[5]!)}\n---`,
    `# ${odd[1]!}`,
    ...odd.map((vector, at) => `## Heading ${at} ${vector}`),
    `| a | ${odd[2]!.replaceAll('|', '\\|')} |\n| --- | --- |\n| b | ${odd[3]!.replaceAll('|', '\\|')} |`,
    `\`\`\`html\n${vectors[17]!}\n\`\`\``,
    `A note.[^x]`,
    `[^x]: ${odd[4]!}`,
    '## Points',
    ...points,
  ].join('\n\n')
}

/** A page of the publisher's own: one vector a paragraph. */
const about = `# About ${vectors[17]!}\n\n${vectors.map((vector) => vector.replaceAll('\n', ' ')).join('\n\n')}\n`
const css = `footer::after { content: "${vectors
  .filter((vector) => !/["\n\\\u2028]/u.test(vector))
  .slice(0, 12)
  .join(' ')}" } /* </style><script>alert(1)</script> */\n`

/** A picture that would run scripts, load others and cover the page, were it more than a picture. */
const hostileLogo = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100000" height="100000" viewBox="0 0 16 16" onload="alert(1)">
<script>alert(1)</script><script xlink:href="https://evil.example/x.js"/>
<style>@import url(https://evil.example/x.css); rect { fill: url(https://evil.example/x.svg#y) }</style>
<image href="https://evil.example/x.png" width="9" height="9" onerror="alert(1)"/><use xlink:href="https://evil.example/x.svg#y"/>
<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/><iframe src="https://evil.example/"/></body></foreignObject>
<a href="javascript:alert(1)"><rect width="16" height="16" onclick="alert(1)"/></a><animate attributeName="href" values="javascript:alert(1)"/><text>&b;</text>
<!-- "></style></script><script>alert(1)</script> --></svg>`

// A font that is none: after its first letters comes an attack.
const hostileFont = `wOF2\0\u0001\0\0);}</style><script>alert(1)</script><img src=x onerror=alert(1)>`

/** What a publisher adds, with an attack wherever there is text. */
const html = {
  baseUrl: 'https://ok.example/"><script>alert(1)</script>/',
  header: [{name: vectors[0], href: 'about.html'}],
  footer: [
    {name: vectors[17], href: 'https://ok.example/?q=&quot;%22onclick=alert(1)'},
    {name: '"><svg onload=alert(1)>', href: 'mailto:a@ok.example'},
  ],
  pages: ['pages/about.md'],
  css: 'pages/own.css',
  logo: 'pages/logo.svg',
  icon: 'pages/logo.svg',
  fonts: {text: 'pages/own.woff2', interface: 'pages/own.woff2'},
  offline: true,
}

/**
 * Lay out a project in a folder with every vector in each place that people can write in.
 *
 * @param then the folder of the version that it publishes; none where it is absent
 */
export async function hostileProject(folder: string, then?: string): Promise<void> {
  await mkdir(join(folder, 'source'))
  await mkdir(join(folder, 'pages'))
  await writeFile(join(folder, 'pages', 'about.md'), about)
  await writeFile(join(folder, 'pages', 'own.css'), css)
  await writeFile(join(folder, 'pages', 'logo.svg'), hostileLogo)
  await writeFile(join(folder, 'pages', 'own.woff2'), hostileFont)
  await writeFile(join(folder, 'source', 'rules.md'), hostileSource())
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    `export default ${JSON.stringify({
      locales: ['ru', 'ar'],
      publisher: vectors[0],
      version: '</script><script>alert(1)</script>',
      licence: 'javascript:alert(1)',
      html,
      ...(then === undefined
        ? {}
        : {versions: [{name: 'v1', ref: `./${then}`, date: '2025-01-01'}]}),
      editions: [
        {languages: ['en', 'ru', 'ar'], layout: 'columns', formats: ['html', 'md']},
        {languages: ['ru'], layout: 'single', formats: ['html', 'md']},
        {languages: ['en'], layout: 'single', formats: ['md']},
        {languages: ['en', 'ar'], layout: 'stacked', formats: ['md']},
      ],
    })}\n`,
  )
  const outline = await stele(folder, 'outline', 'rules', '--json')
  const {units} = JSON.parse(outline.stdout) as {units: readonly {key: string}[]}
  for (const locale of ['ru', 'ar']) {
    await mkdir(join(folder, 'locales', locale), {recursive: true})
    // Every unit in turn: titles, headings, points, cells, code and notes.
    const texts = units.map(({key}, at) => [key, vectors[at % vectors.length]])
    const words = [
      'contents',
      'machineNotice',
      'draftNotice',
      'search',
      'glossary',
      'changed',
      'stale',
      'colophon',
      'copied',
      'settings',
    ]
    await writeFile(
      join(folder, 'locales', locale, 'rules.json'),
      JSON.stringify(Object.fromEntries(texts)),
    )
    await writeFile(
      join(folder, 'locales', locale, 'stele.json'),
      JSON.stringify(Object.fromEntries(words.map((word, at) => [word, vectors[at * 7]]))),
    )
  }
  const concepts = vectors.slice(0, 40).map((vector, at) => ({
    id: `c${at}${vector}`,
    definition: vector,
    terms: {en: {term: `Point ${at + 1}`, forms: [vector]}, ru: {term: vector}, ar: {term: vector}},
  }))
  await writeFile(join(folder, 'locales', 'glossary.json'), JSON.stringify({concepts}))
}
