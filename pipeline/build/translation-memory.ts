import type {LoadedDocument} from '../project/load.ts'
import {version} from './version.ts'

/** A document and its translations as TMX 1.4b, unit by unit; what is not translated is left out. */
export function translationMemory(
  {catalog, translations}: LoadedDocument,
  locales: readonly string[],
): string {
  const units = catalog.units.flatMap(({key, text}) => {
    const variants = locales.flatMap((locale) => {
      const translated = translations.get(locale)?.resource.entries.get(key)?.text ?? ''
      return translated === '' ? [] : [variant(locale, translated)]
    })
    if (variants.length === 0) return []
    const all = [variant(catalog.language, text), ...variants].join('\n')
    return [`<tu tuid="${escaped(key)}">\n${all}\n</tu>`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="Stele" creationtoolversion="${escaped(version())}" segtype="block" o-tmf="i18next" adminlang="en" srclang="${escaped(catalog.language)}" datatype="plaintext"/>
<body>
${units.join('\n')}
</body>
</tmx>
`
}

const variant = (language: string, text: string): string =>
  `<tuv xml:lang="${escaped(language)}"><seg>${escaped(text)}</seg></tuv>`

/** Text for XML 1.0, which has no place for most control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
