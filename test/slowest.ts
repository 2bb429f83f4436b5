import {readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {root} from './e2e/command.ts'

// Which test files take longest, from the report of a run. Run: npm run test:slowest
type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly unknown[]
  }[]
}

const [file = 'node_modules/.cache/tests.json', count = '10'] = process.argv.slice(2)
const {testResults} = JSON.parse(readFileSync(file, 'utf8')) as Report
const files = testResults
  .map(({name, startTime, endTime, assertionResults}) => ({
    name: relative(root, name),
    seconds: (endTime - startTime) / 1000,
    tests: assertionResults.length,
  }))
  .toSorted((a, b) => b.seconds - a.seconds)
const all = files.reduce((sum, {seconds}) => sum + seconds, 0)
const rows = files
  .slice(0, Number(count))
  .map(({name, tests, seconds}) => `| \`${name}\` | ${tests} | ${seconds.toFixed(1)} |`)
const head = ['| file | tests | seconds |', '| --- | ---: | ---: |']
const foot = `| all ${files.length} files | | ${all.toFixed(0)} |`
process.stdout.write(`${[...head, ...rows, foot].join('\n')}\n`)
