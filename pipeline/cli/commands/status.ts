import {progressOf} from '../../locale/progress.ts'
import type {Progress} from '../../locale/types.ts'
import type {Command} from '../command.ts'
import {printJson, printUnreadable, withProject} from '../session.ts'
import {tableOf, type Column} from '../terminal/table.ts'

type Line = Progress & {
  readonly document: string
  readonly locale: string
  readonly percent: number
}

const columns: readonly Column[] = [
  {head: 'document', align: 'left'},
  {head: 'locale', align: 'left'},
  {head: 'units', align: 'right'},
  {head: 'translated', align: 'right'},
  {head: 'reviewed', align: 'right'},
  {head: 'stale', align: 'right'},
  {head: 'missing', align: 'right'},
  {head: 'machine', align: 'right'},
  {head: 'words', align: 'right'},
  {head: '%', align: 'right'},
]

/** `stele status`: how far each translation is. */
export const status: Command = {
  name: 'status',
  summary: 'count units and words by language and state',
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [{flags: '--locale <tags>', description: 'only these locales', list: true}],
  examples: ['stele status', 'stele status code-of-conduct --locale ru,kk --json'],
  async run(call) {
    return withProject(call, call.words, async (session) => {
      const {documents} = session
      const isUnusable = printUnreadable(call, session)
      const wanted = call.list('locale')
      const lines: Line[] = []
      for (const {document, catalog, translations} of documents)
        for (const [locale, translation] of translations) {
          if (wanted.length > 0 && !wanted.includes(locale)) continue
          const progress = progressOf(catalog, translation)
          const percent = progress.units === 0 ? 100 : (100 * progress.translated) / progress.units
          lines.push({document: document.id, locale, ...progress, percent: Math.floor(percent)})
        }
      if (call.json) printJson(call, {locales: lines})
      else call.terminal.out(tableOf(columns, lines.map(cellsOf)))
      return {kind: isUnusable ? 'unusable' : 'clean'}
    })
  },
}

function cellsOf(line: Line): readonly string[] {
  const {document, locale, units, translated, reviewed, stale, missing, machine} = line
  const counts = [units, translated, reviewed, stale, missing, machine].map(String)
  return [
    document,
    locale,
    ...counts,
    `${line.translatedWords}/${line.words}`,
    String(line.percent),
  ]
}
