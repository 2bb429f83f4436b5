import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const module =
  /^(?:\s|\/\/[^\n]*\n)*import\s*\{\s*defineConfig\s*\}\s*from\s*(?<quote>['"])(?<from>[^'"\n]+)\k<quote>;?\s*export\s+default\s+defineConfig\((?<value>[^]*)\);?\s*$/u

/** A token of a value that is nothing but data: white space, a comment, a string, a number, a word, a sign. */
const token =
  /(?<blank>\s+|\/\/[^\n]*|\/\*(?:(?!\*\/)[^])*\*\/)|(?<string>'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*")|(?<number>-?(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.]))|(?<name>[A-Za-z_$][\w$]*)|(?<sign>[{}[\],:])/uy

/**
 * The value of a configuration that is nothing but data in `defineConfig({…})`: it can be read without a compiler, which takes
 * longer to load than a small project to check.
 *
 * @param path of the file, absolute
 * @returns `undefined` for all other configurations: those are run
 */
export function plainConfig(text: string, path: string): unknown {
  const {from = '', value = ''} = module.exec(text)?.groups ?? {} // it is written otherwise
  if (value === '' || !isOwn(from, path)) return undefined
  const json = asJson(value)
  if (json === undefined) return undefined
  try {
    const read: unknown = JSON.parse(json)
    return read
  } catch {
    return undefined
  }
}

/** Whether a module is the one from which Stele gives `defineConfig`, which returns what it is given. */
const isOwn = (from: string, path: string): boolean =>
  from === 'stele' ||
  resolve(dirname(path), from) ===
    fileURLToPath(new URL('../../pipeline/config/define.ts', import.meta.url))

/** Data in the syntax of JavaScript as JSON; `undefined` where there is anything but data. */
function asJson(value: string): string | undefined {
  let json = ''
  for (let at = 0; at < value.length;) {
    token.lastIndex = at
    const groups = token.exec(value)?.groups
    if (!groups) return undefined
    at = token.lastIndex
    const {string, number, name, sign} = groups
    if (string !== undefined)
      json += JSON.stringify(string.slice(1, -1).replaceAll(/\\(?=['"\\])/gu, ''))
    else if (name !== undefined) {
      const isKey = /^\s*:/u.test(value.slice(at, at + 20))
      // It would be the prototype of an object.
      if (name === '__proto__' || (!isKey && !/^(?:true|false|null)$/u.test(name))) return undefined
      json += isKey ? JSON.stringify(name) : name
    } else if (sign === '}' || sign === ']') json = `${json.replace(/,$/u, '')}${sign}`
    else json += number ?? sign ?? '' // white space and comments say nothing
  }
  return json
}
