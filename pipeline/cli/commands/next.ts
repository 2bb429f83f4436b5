import type {Surveyed} from '../../operations/project/open.ts'
import {nextWork} from '../../operations/work/next-work.ts'
import type {WorkItem} from '../../operations/work/work-items.ts'
import {isUnusable} from '../../finding/finding.ts'
import type {DocumentName} from '../../project/survey.ts'
import {shown} from '../../report/shown.ts'
import type {Call, Command} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import {printJson, refused, withSurvey} from '../session/session.ts'
import {workText} from '../terminal/work-text.ts'
import {printFindings} from '../terminal/terminal.ts'

const usualCount = 5

/** `stele next`: the next texts that need work. */
export const next: Command = {
  words: [],
  options: [
    {flags: '--locale <tags>', description: 'only these locales', list: true},
    {
      flags: '--document <names>',
      description: 'ids or paths; all documents by default',
      list: true,
    },
    {flags: '--count <number>', description: `how many to show; ${usualCount} by default`},
  ],
  examples: ['stele next', 'stele next --locale ru --count 1', 'stele next --locale kk --json'],
  async run(call) {
    const count = call.option('count') ?? String(usualCount)
    if (!/^[1-9]\d{0,5}$/u.test(count))
      return refused(call, `--count takes a number from 1 on, not ${JSON.stringify(count)}`)
    const choice = {words: call.list('document'), locales: call.list('locale')}
    return withSurvey(call, choice, async (surveyed, names) =>
      printed(call, surveyed, names, Number(count)),
    )
  },
}

async function printed(
  call: Call,
  {root, files, survey}: Surveyed,
  names: readonly DocumentName[],
  count: number,
): Promise<Outcome> {
  const wish = {root, names, locales: call.list('locale'), count}
  const {items, unreadable, unsynced} = await nextWork(files, survey, wish)
  printFindings([...unreadable, ...unsynced], call.terminal)
  if (call.json) printJson(call, {units: items.map(asJson)})
  else if (items.length > 0) call.terminal.out(workText(items))
  else if (!call.quiet) call.terminal.out(shown`Nothing needs work\n`)
  if ([...survey.findings, ...unreadable].some(isUnusable)) return {kind: 'unusable'}
  return {kind: items.length === 0 ? 'clean' : 'findings'}
}

function asJson({place, findings, ...item}: WorkItem): object {
  const {document, locale, key, number, need, english, text, state, todo, ...rest} = item
  return {
    document,
    locale,
    key,
    number: number ?? null, // a unit without a number
    need,
    english,
    text,
    state,
    ...rest,
    findings: findings.map(({rule, severity, message, hint, fix}) => ({
      rule,
      severity,
      message,
      hint,
      fix: fix ?? null, // only a person can correct it
    })),
    todo,
    file: place.file,
    line: place.line,
  }
}
