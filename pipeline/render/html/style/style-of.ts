import type {Edition} from '../../../edition/types.ts'
import type {Language} from '../../../language/model/types.ts'
import {commonStyle, packedStyle} from '../../shared/base-style.ts'
import {cssNumber, letterRules} from '../../shared/letters.ts'
import {comparisonStyle} from './comparison.ts'
import {gridStyle} from './grid.ts'
import {interfaceStyle} from './interface.ts'
import {lineStyle} from './line.ts'
import {columnWidths, type GridTables} from './tables.ts'
import {printStyle} from './print.ts'

/** Scripts of which one page sets each letter by itself: their lines break anywhere but where rules forbid it. */
const unhyphenated = /^(?:Arab|Hebr|Hans|Hant|Jpan|Kore|Thai|Laoo|Khmr|Mymr)$/u

/** The columns that stand beside each other until the script or the screen says otherwise. */
const mostColumns = 4

/**
 * The style of a reading edition: the same for all but for the letters of its languages and the
 * number of its columns. Its hash stands in the page's security policy.
 */
export function pageStyle(
  {languages, comparison}: Pick<Edition, 'languages' | 'comparison'>,
  tables: GridTables,
): string {
  const count = Math.min(languages.length, mostColumns)
  const first = `:root { --n: ${count}; --wide: calc(var(--n) * 36rem + 4rem); }`
  const letters = languages.map(({language}) => lettersOf(language))
  const columns = languages.map(({language}, column) => columnStyle(language.autonym, column))
  const wrapped = `@media (min-width: ${languages.length * 19}rem) { html:not([data-flow]) .c::before { display: none; } }
@media not all and (min-width: ${languages.length * 19}rem) { html:not([data-flow]) .r.head { display: none; } html:not([data-flow]) .r { row-gap: 0.9rem; } }`
  return [
    commonStyle,
    packedStyle(gridStyle),
    packedStyle(interfaceStyle),
    first,
    ...letters,
    ...columns,
    wrapped,
    ...(tables.size === 0 ? [] : [packedStyle(lineStyle), columnWidths(tables)]),
    packedStyle(printStyle),
    ...(comparison ? [packedStyle(comparisonStyle)] : []),
  ]
    .join('\n')
    .trim()
}

/** How the letters of a language are set: faces, size beside Latin ones, leading, word division. */
function lettersOf(language: Language): string {
  const {tag, print, script, direction} = language
  const rules = [
    ...letterRules(language),
    ...(unhyphenated.test(script) ? ['hyphens: manual'] : []),
    ...(/^(?:Hans|Hant|Jpan)$/u.test(script) ? ['line-break: strict'] : []),
    // Slanted Arabic and Chinese letters are a foreign habit.
    ...(direction === 'rtl' || unhyphenated.test(script) ? ['font-synthesis-style: none'] : []),
  ]
  const scale = `.c:lang(${tag}) { --scale: ${cssNumber(1 + (print.scale - 1) * 0.75)}; }`
  return `${scale}\n.x:lang(${tag}), .c:lang(${tag}) > .n { ${rules.join('; ')}; }`
}

/**
 * A column goes where its language is not wanted, without script too; its name stands where columns do
 * not. The form is asked, not the root: to find that nothing in a long page matches takes as long as
 * the page is.
 */
function columnStyle(name: string, column: number): string {
  const text = name.replaceAll(/[\\"\n<]/gu, '')
  return `#_settings:has(#_l${column}:not(:checked)) ~ * :is(.c${column}, .k${column}) { display: none; }
.c${column}::before { content: "${text}"; }
[data-drag='${column}'] main .c:not(.c${column}) { user-select: none; -webkit-user-select: none; }`
}
