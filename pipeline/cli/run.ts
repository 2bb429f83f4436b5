import {resolve} from 'node:path'
import {Command as Program, CommanderError, InvalidArgumentError, Option} from 'commander'
import {version} from '../operations/project/version.ts'
import type {Call, Command, OptionDefinition} from './session/command.ts'
import {commands, type CommandEntry} from './commands/index.ts'
import type {Outcome} from './session/outcome.ts'
import type {Terminal} from './terminal/terminal.ts'
import {linesWithin, shown, styled} from '../report/shown.ts'

const issues = 'Please report it with the command you ran and the message above.'
const exitCodes =
  'Exit codes: 0 clean; 1 findings or out of date; 2 wrong usage or unreadable input; 70 a fault of Stele\n'

/**
 * Run one call of `stele`.
 *
 * @param words the arguments after the program's name
 * @returns how it ended; never throws: usage errors and our own faults are outcomes too
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  let outcome: Outcome = {kind: 'clean'}
  try {
    const needed = await Promise.all(neededFor(words).map(async ({load}) => load()))
    const program = programOf(needed, terminal, (ended) => {
      outcome = ended
    })
    await program.parseAsync([...words], {from: 'user'})
    return outcome
  } catch (error) {
    if (error instanceof CommanderError) return {kind: error.exitCode === 0 ? 'clean' : 'unusable'}
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (isOutOfFiles(error)) {
      terminal.err(
        shown`The system lets this process open no more files. Raise the limit (ulimit -n 1024), then run the command again\n`,
      )
      return {kind: 'unusable'}
    }
    terminal.err(shown`${linesWithin(trace)}\n`)
    terminal.err(shown`${styled('red', 'This is a fault of Stele itself.')} ${issues}\n`)
    return {kind: 'fault'}
  }
}

function isOutOfFiles(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EMFILE', 'ENFILE'].includes(String(error.code))
  )
}

/** The commands that a call is about: the named one, or for help and suggestions all of them. */
function neededFor(words: readonly string[]): readonly CommandEntry[] {
  const named = commands.filter(({name}) => words.includes(name))
  if (named.length > 0) return named
  return words.includes('-V') || words.includes('--version') ? [] : commands
}

/** Usage messages quote what the user gave. */
const outputTo = ({out, err}: Terminal) => ({
  writeOut: (text: string) => out(linesWithin(text)),
  writeErr: (text: string) => err(linesWithin(text)),
})

function programOf(
  needed: readonly Command[],
  terminal: Terminal,
  ended: (outcome: Outcome) => void,
): Program {
  const program = new Program('stele')
    .description('Aligned editions of numbered documents from Markdown and locale files.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('-C <folder>', 'work in another folder')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputTo(terminal))
  program.addHelpText('after', `\n${exitCodes}`)
  for (const command of needed) program.addCommand(subcommand(command, terminal, ended))
  return program
}

function subcommand(
  command: Command,
  terminal: Terminal,
  ended: (outcome: Outcome) => void,
): Program {
  const program = new Program(command.name)
    .description(command.summary)
    .helpOption('-h, --help', 'print help with examples')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputTo(terminal))
  for (const {name, description} of command.words) program.argument(name, description)
  for (const option of command.options) program.addOption(optionOf(option))
  program.option('-C <folder>', 'work in another folder')
  program.option('--json', 'print JSON for machines on stdout, everything else on stderr')
  program.option('--quiet', 'print errors and results only')
  program.addHelpText(
    'after',
    `\nExamples:\n${command.examples.map((line) => `  ${line}\n`).join('')}\n${exitCodes}`,
  )
  program.action(async () => {
    ended(await command.run(callOf(program, terminal)))
  })
  return program
}

function optionOf({flags, description, choices, list}: OptionDefinition): Option {
  const option = new Option(flags, description)
  if (choices && !list) option.choices([...choices])
  if (!list) return option
  return option.argParser<readonly string[]>((value, before: readonly string[] | undefined) => {
    const values = value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const wrong = values.find((part) => choices && !choices.includes(part))
    if (wrong !== undefined)
      throw new InvalidArgumentError(`${wrong} is not one of ${choices?.join(', ')}.`)
    return [...(before ?? []), ...values] // the first use of the option
  })
}

function callOf(program: Program, terminal: Terminal): Call {
  const options: Readonly<Record<string, unknown>> = program.optsWithGlobals()
  const value = (name: string): unknown =>
    options[name.replaceAll(/-(?<letter>\p{L})/gu, (_, letter: string) => letter.toUpperCase())]
  const folder = value('C')
  return {
    command: program.name(),
    words: program.args,
    option: (name) => {
      const given = value(name)
      return typeof given === 'string' ? given : undefined
    },
    list: (name) => {
      const given = value(name)
      return Array.isArray(given) ? given.map(String) : []
    },
    flag: (name) => value(name) === true,
    root: resolve(terminal.folder, typeof folder === 'string' ? folder : '.'),
    json: value('json') === true,
    quiet: value('quiet') === true,
    terminal,
  }
}
