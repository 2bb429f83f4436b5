import {noticeOf, noticeWordsOf, statusWords} from '../../edition/notice.ts'
import type {Cell, CellStatus, Change, EditionLanguage} from '../../edition/types.ts'
import type {Language} from '../../language/model/types.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'

/** A badge in the words of the language that it speaks of. */
export function badgeHtml(status: CellStatus | undefined, language: EditionLanguage): string {
  const id = status && statusWords[status]
  if (id === undefined) return ''
  return `<span class="badge ${status}" ${langAttributes(language)}>${escaped(language.words[id] ?? id)}</span> `
}

/** How far a language as a whole is, as one badge: its own word for the state most units are in. */
export function languageBadge(language: EditionLanguage, usual: CellStatus | undefined): string {
  if (language.isSource)
    return `<span class="badge source" ${langAttributes(language)}>${escaped(language.words['sourceNotice'] ?? 'Source text')}</span>`
  if (usual === 'approved')
    return `<span class="badge approved" ${langAttributes(language)}>${escaped(language.words['approved'] ?? 'reviewed')}</span>`
  return badgeHtml(usual, language).trimEnd()
}

/** For a stale cell: how the English changed since the translation, behind a line that opens it. */
export function changesHtml(cell: Cell, language: EditionLanguage, source: Language): string {
  if (cell.changes === undefined || cell.changes.length === 0) return ''
  const text = cell.changes.map(changeHtml).join('')
  return `<details class="changes"><summary ${langAttributes(language)}>${escaped(language.words['changed'] ?? 'What changed')}</summary><p lang="${escaped(source.tag)}" dir="auto">${text}</p></details>`
}

function changeHtml({kind, text}: Change): string {
  switch (kind) {
    case 'same':
      return escaped(text)
    case 'added':
      return `<ins>${escaped(text)}</ins>`
    case 'removed':
      return `<del>${escaped(text)}</del>`
  }
}

/**
 * What must be said of the translations before anybody reads them: in the language of the interface, for those
 * who do not read the others, then in each language's own words under its name.
 */
export function noticesHtml(languages: readonly EditionLanguage[]): string {
  const [first] = languages
  const lines = languages.flatMap((language, column) => {
    const text = noticeOf(language)
    return text === ''
      ? []
      : [
          `<p class="k${column}" ${langAttributes(language)}><b>${escaped(language.language.autonym)}</b> ${escaped(text)}</p>`,
        ]
  })
  if (lines.length === 0 || !first) return ''
  const lead = languages.length === 1 ? '' : leadHtml(languages, first)
  return `<section class="notices" ${langAttributes(first)} ${noticeName(first)}>${lead}${lines.join('')}</section>`
}

/** Languages of which the same must be said, by their names, and what it is. */
function leadHtml(languages: readonly EditionLanguage[], first: EditionLanguage): string {
  const groups = new Map<string, string[]>()
  for (const [column, language] of languages.entries()) {
    const ids = noticeWordsOf(language).join(' ')
    if (ids === '') continue
    const name = `<bdi class="k${column}" lang="${escaped(language.tag)}">${escaped(language.language.autonym)}</bdi>`
    // The first language of which this must be said.
    groups.set(ids, [...(groups.get(ids) ?? []), name])
  }
  return [...groups]
    .map(([ids, names]) => {
      const words = ids.split(' ').map((id) => wordHtml(id, first))
      return `<p class="lead ui" ${langAttributes(first)}>${names.join(' ')} ${words.join(' ')}</p>`
    })
    .join('')
}

function noticeName({words}: EditionLanguage): string {
  const id = 'translationStatus'
  return `aria-label="${escaped(words[id] ?? id)}" data-n="${id}"`
}
