import {createHash} from 'node:crypto'
import {languageOf} from '../../language/index.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {contextOf, noteHtml, rowHtml} from './row.ts'
import {escaped} from './safe-tree.ts'
import {pageStyle} from './style/page-style.ts'

/**
 * An edition as one self-contained page: it asks nothing of anybody, works without script, prints,
 * and holds a security policy that allows its own style alone.
 */
export function renderHtml(edition: Edition): string {
  const {languages, rows, notes} = edition
  const [first] = languages
  const context = contextOf(edition)
  const noted =
    notes.length === 0
      ? ''
      : `<section class="notes">${notes.map((note) => noteHtml(note, context)).join('\n')}</section>`
  return `<!doctype html>
<html lang="${escaped(first?.tag ?? 'en')}" dir="${first?.direction ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyFor(languages.length))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(titleOf(languages))}</title>
<meta name="generator" content="Stele">
<style>${styleFor(languages.length)}</style>
</head>
<body>
<main>
${noticesHtml(languages)}
<div class="row head" aria-hidden="true">${languages.map(headHtml).join('')}</div>
${rows.map((row) => rowHtml(row, context)).join('\n')}
${noted}
</main>
${footerHtml(edition)}
</body>
</html>
`
}

/** What the page may load: its own style, known by its hash, and pictures that it holds itself. */
function policyFor(columns: number): string {
  const hash = createHash('sha256').update(styleFor(columns)).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
}

function styleFor(columns: number): string {
  return `:root { --columns: ${columns}; }${pageStyle}`
}

function titleOf(languages: readonly EditionLanguage[]): string {
  return languages.map(({title}) => title).join(' · ')
}

function headHtml({tag, direction}: EditionLanguage): string {
  return `<div class="cell" lang="${escaped(tag)}" dir="${direction}"><span class="text">${escaped(languageOf(tag).autonym)}</span></div>`
}

function noticesHtml(languages: readonly EditionLanguage[]): string {
  const lines = languages.flatMap(({isSource, progress, words, tag, direction}) => {
    if (isSource) return []
    const {units, translated, reviewed, machine, stale, missing} = progress
    const said: readonly (string | undefined)[] = [
      machine > 0
        ? words['machineNotice']
        : reviewed < translated
          ? words['draftNotice']
          : undefined,
      stale > 0 ? words['staleNotice'] : undefined,
      missing > 0 ? words['missingNotice'] : undefined,
      reviewed < units ? words['unitsTranslated'] : undefined,
    ]
    const text = said.filter((part) => part !== undefined).join(' ')
    return text === '' ? [] : [`<p lang="${escaped(tag)}" dir="${direction}">${escaped(text)}</p>`]
  })
  return lines.length === 0 ? '' : `<aside class="notices">${lines.join('\n')}</aside>`
}

function footerHtml({source, publisher, version, date, licence, sourceHash}: Edition): string {
  const parts = [publisher ?? source, version, date, licence, `source ${sourceHash}`]
  return `<footer>${parts
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(' · ')}</footer>`
}
