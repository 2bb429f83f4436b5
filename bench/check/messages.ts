import {execFileSync} from 'node:child_process'
import {globSync} from 'tinyglobby'
import {languageOf} from '../../pipeline/language/index.ts'
import {parseInline} from '../../pipeline/document/inline/inline.ts'
import {keyOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import type {Catalog, Unit} from '../../pipeline/document/model/types.ts'
import {findingsIn} from './findings.ts'

// What negation and force say of texts that their tables were not made on: the messages of programs
// that are installed here. Run: npx jiti bench/check/messages.ts (needs msgunfmt and Debian's catalogues)
const locales = {ru: 'ru', kk: 'kk', fr: 'fr', es: 'es', ar: 'ar', zh_CN: 'zh-Hans'} as const

/** Pairs of message and translation that read like prose. */
function messagesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const file of globSync([`/usr/share/locale/${folder}/LC_MESSAGES/*.mo`], {absolute: true})) {
    const po = execFileSync('msgunfmt', ['--no-wrap', file], {stdio: ['ignore', 'pipe', 'ignore']})
    for (const block of po.toString().split('\n\n')) {
      const id = /^msgid "(?<text>.*)"$/mu.exec(block)?.groups?.['text'] ?? ''
      const text = /^msgstr "(?<text>.*)"$/mu.exec(block)?.groups?.['text'] ?? ''
      if (id.length >= 40 && text !== '' && !/\\n|%|\{|<|\\t|--/u.test(id)) found.set(id, text)
    }
  }
  return found
}

function unitOf(text: string, index: number): Unit {
  const key = keyOf(`p${index}`)
  const place = {file: 'messages', line: 1, column: 1, endLine: 1, endColumn: 1}
  const inline = parseInline(text)
  return {
    key,
    uid: uidOf(key),
    kind: 'paragraph',
    text,
    inline,
    hash: hashOf(text),
    place,
    depth: 0,
  }
}

for (const [folder, locale] of Object.entries(locales)) {
  const messages = [...messagesIn(folder)]
  const units = messages.map(([id], index) => unitOf(id, index))
  const byKey = new Map<string, Unit>(units.map((unit) => [unit.key, unit]))
  const catalog: Catalog = {
    document: 'messages',
    file: 'messages',
    language: 'en',
    units,
    byKey,
    bare: [],
  }
  const texts = new Map(messages.map(([, text], index) => [`p${index}`, text]))
  const found = findingsIn(catalog, new Map([[locale, texts]])).filter(
    ({rule, severity}) => severity !== 'info' && ['negation', 'force'].includes(rule),
  )
  console.log(`${languageOf(locale).name}: ${found.length} findings in ${messages.length} messages`)
  for (const {rule, key, message} of found)
    console.log(
      `  ${rule}: ${message}\n    ${byKey.get(key ?? '')?.text ?? ''}\n    ${texts.get(key ?? '') ?? ''}`,
    )
}
