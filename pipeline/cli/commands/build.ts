import {formatIds, layoutIds} from '../../config/formats.ts'
import {buildOnce} from '../build/build-once.ts'
import {watchBuild} from '../build/watch-build.ts'
import type {Command} from '../session/command.ts'
import {untilInterrupted} from '../session/ongoing.ts'

/** `stele build`: render aligned editions. */
export const build: Command = {
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {
      flags: '--languages <tags>',
      description: 'these languages in one edition, in this order',
      list: true,
    },
    {
      flags: '--layout <layout>',
      description: 'how the languages are arranged',
      choices: layoutIds,
    },
    {
      flags: '--format <formats>',
      description: 'only these formats',
      list: true,
      choices: formatIds,
    },
    {
      flags: '--compare <ref>',
      description:
        'show what changed since a git ref, or since another copy of the project in a folder',
    },
    {flags: '--out <folder>', description: 'another output folder'},
    {flags: '--watch', description: 'build again when sources or translations change'},
    {flags: '--check', description: 'exit 1 where output is out of date; write nothing'},
    {flags: '--force', description: 'build everything again, even what is up to date'},
    {flags: '--jobs <number>', description: 'threads that render; one for each core by default'},
    {
      flags: '--engine <address>',
      description: 'let workers on any machines render: redis://host:port/database',
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
  ],
  examples: [
    'stele build',
    'stele build --languages en,ar --layout columns --format pdf',
    'stele build --watch --format html',
    'stele build --compare HEAD --languages en,ar --format html,pdf',
    'stele build --check',
  ],
  async run(call) {
    if (!call.flag('watch') || call.flag('check')) return (await buildOnce(call)).outcome
    const {first, ongoing} = await watchBuild(call)
    if (first.kind !== 'unusable') return untilInterrupted([ongoing])
    await ongoing.close()
    return first
  },
}
