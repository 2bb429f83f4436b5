import {loadBaseline, writeBaseline} from '../../operations/check/baseline-file.ts'
import {commitSince, type Commit} from '../../operations/project/git.ts'
import {checkedProject, type CheckedProject} from '../../operations/check/project.ts'
import {fixableRules, knownRules} from '../../operations/check/known-rules.ts'
import {settingFaults} from '../../operations/check/setting-faults.ts'
import {mergeSetupFindings} from '../../operations/translation/merge-setup.ts'
import {surveyFolder, type Surveyed} from '../../operations/project/open.ts'
import {applyBaseline, type Baseline} from '../../check/baseline.ts'
import type {Settings} from '../../config/types.ts'
import {verdictOf} from '../../check/gate.ts'
import {isUnusable, type Finding} from '../../finding/finding.ts'
import {problem, success, type Attempt} from '../../finding/result.ts'
import {builtInRule} from '../../finding/rules.ts'
import {loadConfig} from '../../project/config.ts'
import type {DocumentName} from '../../project/survey.ts'
import {isInShard} from '../../engine/shard.ts'
import {titleMemo} from '../../engine/title-memo.ts'
import {counted} from '../../report/counted.ts'
import {summarise} from '../../report/summary.ts'
import {delivered} from '../check/delivery.ts'
import {correctProject, printCorrections} from '../check/fixing.ts'
import {printRules} from '../check/rule-list.ts'
import {
  formatNames,
  readUsage,
  unknownRules,
  type CheckCall,
  type WantedReport,
} from '../check/usage.ts'
import {checkWorkOf, printUnchecked} from '../session/check-work.ts'
import {folderCacheOf, shardOf} from '../session/engine-choice.ts'
import type {Call, Command} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import {refused, refuseUnknownLanguages, selectedDocuments} from '../session/session.ts'
import {printFindings, todayOf} from '../terminal/terminal.ts'
import {present} from '../../finding/assert.ts'
import {shown} from '../../report/shown.ts'

/** `stele check`: run the rules over documents and their translations. */
export const check: Command = {
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {flags: '--locale <tags>', description: 'only these locales', list: true},
    {flags: '--rule <ids>', description: 'only these rules', list: true},
    {flags: '--list-rules', description: 'list the rules, and why each exists'},
    {flags: '--fix', description: 'first apply the corrections that change no word'},
    {flags: '--fix-dry-run', description: 'print what --fix would change and write nothing'},
    {
      flags: '--format <formats>',
      description: `how to report: ${formatNames.join(', ')}; NAME=FILE writes a report to a file`,
      list: true,
    },
    {flags: '--output <file>', description: 'write the report to a file'},
    {flags: '--max-warnings <count>', description: 'fail on more warnings than this'},
    {flags: '--since <ref>', description: 'only units that changed since a git ref'},
    {
      flags: '--baseline <file>',
      description: 'fail only on findings that this file does not accept',
    },
    {flags: '--update-baseline', description: 'accept the findings of today: write the baseline'},
    {flags: '--jobs <number>', description: 'threads that check; one for each core by default'},
    {
      flags: '--engine <address>',
      description: 'let workers on any machines check: redis://host:port/database',
    },
    {
      flags: '--shard <part>',
      description: 'one of several parts of the work, such as 2/5, for a matrix of CI jobs',
    },
    {
      flags: '--progress',
      description: 'say on stderr how far the work is, in JSON with --json',
    },
    {
      flags: '--cache <place>',
      description: 'the cache that several machines share: a folder or s3://bucket/prefix',
    },
    {flags: '--force', description: 'check everything again, whatever was found before'},
    {
      flags: '--until <date>',
      description: 'the last day on which new entries of the baseline hold',
    },
  ],
  examples: [
    'stele check',
    'stele check code-of-conduct --locale ru,kk',
    'stele check --rule numbers,missing --format json',
    'stele check --since HEAD --max-warnings 0',
    'stele check --fix-dry-run',
    'stele check --format sarif=stele.sarif,junit=stele.xml',
    'stele check --list-rules',
  ],
  async run(call) {
    if (call.flag('list-rules')) {
      const settings = await settingsIn(call.root)
      printRules(call, knownRules(settings), fixableRules(settings))
      return {kind: 'clean'}
    }
    const read = readUsage(call)
    if (!read.ok) return refused(call, ...read.problem)
    const usage = read.value
    const found = await surveyFolder(call.root, titleMemo(call.root, folderCacheOf(call)))
    if (!found.ok) return unopened(call, usage, found.findings)
    const surveyed = found.value
    const faults = await settingFaults(surveyed.survey, surveyed.files)
    if (faults.length > 0) return unopened(call, usage, faults)
    const {settings, names: all} = surveyed.survey
    const nameOf = (name: DocumentName): DocumentName => name
    const names = selectedDocuments(call, all, nameOf, call.words)
    const unknown = unknownRules(usage.rules, settings)
    if (unknown.length > 0) return refused(call, ...unknown)
    const wrong = refuseUnknownLanguages(call, settings, usage.locales)
    for (const rule of usage.rules)
      if (builtInRule(rule)?.area === 'pdf')
        call.terminal.err(shown`${rule} is applied by stele build, not by stele check\n`)
    const shard = shardOf(call)
    if (wrong || !names || shard === 'wrong') return wrong ?? {kind: 'unusable'}
    const own = names.filter(({id}) => isInShard(id, shard))
    // What is found of the whole project is said with the first part.
    return checked(call, {...usage, hasProject: (shard?.part ?? 1) === 1}, surveyed, own) // the whole is one part
  },
}

/** The settings of the project in a folder, where there is one that can be read. */
async function settingsIn(root: string): Promise<Settings | undefined> {
  const settings = await loadConfig(root)
  return settings.ok ? settings.value : undefined
}

/** What keeps the project from being checked; machines read it where they read findings. */
async function unopened(
  call: Call,
  usage: CheckCall,
  findings: readonly Finding[],
): Promise<Outcome> {
  // For people it stands where errors stand, and not among results.
  const isPretty = ({format, file}: WantedReport): boolean =>
    format === 'pretty' && file === undefined
  if (usage.reports.some(isPretty)) printFindings(findings, call.terminal)
  const others = usage.reports.filter((report) => !isPretty(report))
  await delivered(call, others, {findings, summary: summarise(findings, [])})
  return {kind: 'unusable'}
}

async function checked(
  call: Call,
  usage: CheckCall & {readonly hasProject: boolean},
  surveyed: Surveyed,
  names: readonly DocumentName[],
): Promise<Outcome> {
  const {root, files, survey} = surveyed
  const work = await checkWorkOf(call, surveyed)
  if (!work) return {kind: 'unusable'}
  const {locales, rules, baseline: wanted} = usage
  const since = await sinceOf(call, usage)
  if (!since.ok) return refused(call, since.problem)
  const read = wanted ? await loadBaseline(files, wanted.file, wanted.update) : success([])
  const baseline = read.ok ? read.value : [] // a baseline that cannot be read accepts nothing
  const choice = {
    root,
    locales,
    rules,
    withEvidence: wanted !== undefined,
    ...(since.value ? {since: since.value} : {}),
  }
  const {settings, glossary, titles} = survey
  const order = {...choice, settings, glossary, titles}
  if (usage.fix === 'print') return printCorrections(call, names, {order, work})
  const correction = usage.fix && (await correctProject(call, names, {order, work}))
  if (correction?.kind === 'ended') return correction.outcome
  const {reports, failures} = await work(names, order)
  const part = {...choice, hasProject: usage.hasProject}
  const project = await checkedProject(survey, reports, part, files)
  printUnchecked(call, failures)
  // What was not checked would lose its place in a baseline.
  if (wanted?.update && failures.length > 0) return {kind: 'unusable'}
  if (wanted?.update && read.findings.length === 0)
    return updated(call, usage, {root, files, survey}, {baseline, project})
  const today = todayOf(call.terminal)
  const {findings: all, evidence} = project
  const {fresh, accepted, expired} = applyBaseline(all, baseline, evidence, today)
  const merging = await mergingFindings(call, usage, surveyed)
  const findings = [...read.findings, ...merging, ...fresh]
  const counts = {accepted: accepted.length, expired: usage.isPartial ? 0 : expired.length}
  const summary = summarise(findings, project.progress, counts)
  const report = {
    findings,
    summary,
    settings: survey.settings,
    ...(correction ? {fixed: correction.fixed} : {}),
  }
  if (!(await delivered(call, usage.reports, report))) return {kind: 'unusable'}
  // What was not checked must not pass for clean.
  if (failures.length > 0) return {kind: 'unusable'}
  return {kind: verdictOf(findings, usage.mostWarnings)}
}

/** What keeps git from merging locale files well, where the whole project is checked. A CI server merges nothing. */
async function mergingFindings(
  {terminal}: Call,
  {isPartial, hasProject}: CheckCall & {readonly hasProject: boolean},
  {root, files}: Surveyed,
): Promise<readonly Finding[]> {
  const isSaid = !isPartial && hasProject && !terminal.environment['CI']
  return isSaid ? mergeSetupFindings(root, files) : []
}

/** The commit of `--since`; undefined where all is to be checked. */
async function sinceOf(
  {root, terminal}: Call,
  {since: ref}: CheckCall,
): Promise<Attempt<Commit | undefined>> {
  if (ref === undefined) return {ok: true, value: undefined}
  const found = await commitSince(root, ref, terminal.environment)
  return found.ok ? found : problem(`${found.problem.message}. ${found.problem.hint}`)
}

async function updated(
  call: Call,
  {baseline: wanted}: CheckCall,
  {files}: Surveyed,
  {baseline, project}: {readonly baseline: Baseline; readonly project: CheckedProject},
): Promise<Outcome> {
  // What cannot be read was not checked: its findings of yesterday would be dropped.
  const unread = project.findings.filter(isUnusable)
  printFindings(unread, call.terminal)
  if (unread.length > 0) return {kind: 'unusable'}
  const {file, until} = present(wanted, 'the baseline to update')
  const acceptance = {before: baseline, today: todayOf(call.terminal), ...(until ? {until} : {})}
  const written = await writeBaseline(files, file, project, acceptance)
  printFindings(written.findings, call.terminal)
  if (!written.ok) return {kind: 'unusable'}
  if (!call.quiet)
    call.terminal.err(
      shown`${file} accepts ${counted(written.value, 'finding')} ${until ? `until ${until} or ` : ''}until their texts change\n`,
    )
  return {kind: 'clean'}
}
