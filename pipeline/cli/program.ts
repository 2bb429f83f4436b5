import {resolve} from 'node:path'
import {Command as Program, CommanderError, InvalidArgumentError, Option} from 'commander'
import {projectFolderOf} from '../project/project-folder.ts'
import {version} from '../operations/project/version.ts'
import type {Call, Command, OptionDefinition} from './session/command.ts'
import {commands, type CommandEntry} from './commands/index.ts'
import type {Outcome} from './session/outcome.ts'
import type {Terminal} from './terminal/terminal.ts'
import {linesWithin} from '../report/shown.ts'

const exitCodes =
  'Exit codes: 0 clean; 1 findings or out of date; 2 wrong usage or unreadable input; 70 a fault of Stele\n'

/**
 * Read the words of a call and run the command that they name.
 *
 * @returns how it ended; wrong usage is an outcome, our own faults are thrown
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  let outcome: Outcome = {kind: 'clean'}
  const program = programOf(terminal)
  const named = commands.filter(({name}) => words.includes(name))
  for (const entry of named)
    program.addCommand(
      completed(listed(entry, terminal), await entry.load(), terminal, (ended) => {
        outcome = ended
      }),
    )
  // Help and suggestions list all commands, and need no more of them than that.
  if (named.length === 0)
    for (const entry of commands) program.addCommand(withoutItsOptions(entry, terminal))
  try {
    await program.parseAsync([...words], {from: 'user'})
    return outcome
  } catch (error) {
    if (error instanceof CommanderError) return {kind: error.exitCode === 0 ? 'clean' : 'unusable'}
    throw error
  }
}

/** Usage messages quote what the user gave. */
const outputTo = ({out, err}: Terminal) => ({
  writeOut: (text: string) => out(linesWithin(text)),
  writeErr: (text: string) => err(linesWithin(text)),
})

function programOf(terminal: Terminal): Program {
  const program = new Program('stele')
    .description('Aligned editions of numbered documents from Markdown and locale files.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('-C <folder>', 'work in another folder')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputTo(terminal))
  return program.addHelpText('after', `\n${exitCodes}`)
}

/** The name of a command and what it does. */
function listed({name, summary}: CommandEntry, terminal: Terminal): Program {
  return new Program(name)
    .description(summary)
    .helpOption('-h, --help', 'print help with examples')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputTo(terminal))
}

const withCommonOptions = (program: Program): Program =>
  program
    .option('-C <folder>', 'work in another folder')
    .option('--json', 'print JSON for machines on stdout, everything else on stderr')
    .option('--quiet', 'print errors and results only')

/** A command with as much of it as a list of all commands shows. */
function withoutItsOptions(entry: CommandEntry, terminal: Terminal): Program {
  const program = listed(entry, terminal)
  for (const word of entry.words) program.argument(word)
  return withCommonOptions(program)
}

/** A command as a whole. */
function completed(
  program: Program,
  command: Command,
  terminal: Terminal,
  ended: (outcome: Outcome) => void,
): Program {
  for (const {name, description} of command.words) program.argument(name, description)
  for (const option of command.options) program.addOption(optionOf(option))
  withCommonOptions(program).addHelpText(
    'after',
    `\nExamples:\n${command.examples.map((line) => `  ${line}\n`).join('')}\n${exitCodes}`,
  )
  return program.action(async () => {
    ended(await command.run(callOf(command, program, terminal)))
  })
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

function callOf({isOfFolder}: Command, program: Program, terminal: Terminal): Call {
  const options: Readonly<Record<string, unknown>> = program.optsWithGlobals()
  const value = (name: string): unknown =>
    options[name.replaceAll(/-(?<letter>\p{L})/gu, (_, letter: string) => letter.toUpperCase())]
  const named = value('C')
  const folder = resolve(terminal.folder, typeof named === 'string' ? named : '.')
  // Where no folder upwards has a configuration, the command says so of this one.
  const root = isOfFolder ? folder : (projectFolderOf(folder) ?? folder)
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
    root,
    folder,
    json: value('json') === true,
    quiet: value('quiet') === true,
    terminal,
  }
}
