import {readFileSync, writeFileSync} from 'node:fs'

/**
 * Run one typesetter as a whole process: ROWS.json TIMES OUT.pdf are its arguments, and what it took
 * is printed as JSON at the end.
 *
 * @param {(input: {rows: {isHeading: boolean, cells: string[]}[], languages: string[]}) =>
 *   Promise<{bytes: Uint8Array, pages?: number, facts?: object}>} typeset
 */
export async function measured(typeset) {
  const [file = '', times = '1', out = ''] = process.argv.slice(2)
  const {rows, languages} = JSON.parse(readFileSync(file, 'utf8'))
  const repeated = Array.from({length: Number(times)}, () => rows).flat()
  const {bytes, pages, facts} = await typeset({rows: repeated, languages})
  writeFileSync(out, bytes)
  const {user, system} = process.cpuUsage()
  console.log(
    JSON.stringify({
      bytes: bytes.length,
      pages,
      ...facts,
      cpu: (user + system) / 1e6,
      peak: process.resourceUsage().maxRSS / 1024,
    }),
  )
}
