import {inEditor} from '../../test/editor/client.ts'

// How long after a change of one text of 5,000 the editor has its findings.
// Run: npx jiti bench/workbench/editor.ts
const units = 5000
const rounds = 12
const file = 'locales/ru/rules.json'

const points = Array.from({length: units}, (_, at) => ({number: at + 1, days: (at % 40) + 2}))
const source = points.map(
  ({number, days}) =>
    `${number}. Members number ${number} report on the measures that they have taken within ${days} days.`,
)
const texts = points.map(({number, days}) => [
  `p${number}`,
  `Члены номер ${number} сообщают о мерах, которые они приняли в течение ${days} дней.`,
])
const translation = `${JSON.stringify({title: 'Правила', ...Object.fromEntries(texts)}, null, 2)}\n`
const project = {
  'pipeline.config.ts': "export default {locales: ['ru', 'kk']}\n",
  'source/rules.md': `# Rules\n\n${source.join('\n\n')}\n`,
  [file]: translation,
  'locales/kk/rules.json': translation,
}

await inEditor(project, async (editor) => {
  await editor.open(file)
  await editor.diagnostics(file, () => true)
  process.stdout.write('| change | clock | processor |\n| ---: | ---: | ---: |\n')
  for (let round = 0; round < rounds; round++) {
    const isWrong = round % 2 === 0
    const [before, after] = isWrong
      ? ['номер 2500 ', 'номер 2501 ']
      : ['номер 2501 ', 'номер 2500 ']
    const begin = performance.now()
    const cpu = process.cpuUsage()
    await editor.edit(file, before, after)
    await editor.diagnostics(
      file,
      (found) =>
        found.some(({code, range}) => code === 'numbers' && range.start.line > 2000) === isWrong,
    )
    const {user, system} = process.cpuUsage(cpu)
    const clock = (performance.now() - begin).toFixed(0)
    process.stdout.write(`| ${round + 1} | ${clock} | ${((user + system) / 1000).toFixed(0)} |\n`)
  }
})
// The conversation keeps the process alive.
process.exit()
