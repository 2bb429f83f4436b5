import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** A real or contrived document to test against, its language by its name. */
export type Sample = {readonly name: string; readonly language: string; readonly text: string}

const folder = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))

/** The Markdown files of a corpus folder; none where the corpora are not there. */
export function samplesIn(corpus: 'pathological' | 'semver'): readonly Sample[] {
  const path = `${folder}${corpus}`
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.md') && name !== 'INDEX.md')
    .toSorted()
    .map((name) => ({
      name,
      language: /(?:^|\.)(?<tag>[a-z]{2})\.md$/u.exec(name)?.groups?.['tag'] ?? 'en',
      text: readFileSync(`${path}/${name}`, 'utf8'),
    }))
}
