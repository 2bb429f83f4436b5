import type {ProjectRule} from '../../config/types.ts'
import {filesInMemory} from '../../files/memory.ts'
import type {Finding} from '../../finding/finding.ts'
import {checkProject} from './check.ts'
import {openProject} from './project.ts'

/** A document with one translation, and what a rule must find in it. */
export type RuleCase = {
  /** says which case failed */
  readonly name: string
  /** the English document, in Markdown */
  readonly source: string
  /** BCP 47 tag of the translation */
  readonly locale: string
  /** the translation: texts by key, such as `p1` */
  readonly texts: Readonly<Record<string, string>>
  /** options of the rule, over its defaults */
  readonly options?: Readonly<Record<string, unknown>>
  /** words of the message of each finding, in order; none where the rule must stay silent */
  readonly finds: readonly string[]
}

/**
 * Run a rule of a project's own over cases.
 *
 * @returns a sentence for each case that does not come out as it says; none where all do
 */
export async function testRule(
  rule: ProjectRule,
  cases: readonly RuleCase[],
): Promise<readonly string[]> {
  const failures: string[] = []
  for (const one of cases) {
    const messages = (await findingsIn(rule, one)).map(({message}) => message)
    const isRight =
      messages.length === one.finds.length &&
      one.finds.every((words, index) => messages[index]?.includes(words) === true)
    if (!isRight)
      failures.push(
        `${one.name}: expected ${JSON.stringify(one.finds)}, found ${JSON.stringify(messages)}`,
      )
  }
  return failures
}

/** What the rule finds, and what is wrong with the rule itself. */
async function findingsIn(
  rule: ProjectRule,
  {source, locale, texts, options}: RuleCase,
): Promise<readonly Finding[]> {
  const files = filesInMemory(
    new Map([
      ['source/document.md', source],
      [`locales/${locale}/document.json`, `${JSON.stringify(texts, null, 2)}\n`],
    ]),
  )
  const rules = options === undefined ? {} : {[rule.id]: [rule.severity, options] as const}
  const project = await openProject(files, {locales: [locale], check: {plugins: [rule], rules}})
  const {findings} = await checkProject(project, {rules: [rule.id]})
  return findings.filter(
    ({rule: id}) => id === rule.id || id === 'plug-in' || id === 'configuration',
  )
}
