import {isAbsolute, relative, resolve, sep} from 'node:path'
import type {Finding} from '../../finding/finding.ts'
import type {Place} from '../../finding/place.ts'

/** Where CI servers have checked the repository out. */
const workspaces = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const

/**
 * Findings with files as a CI server knows them: from the repository's folder, where the project lies
 * deeper in it. Elsewhere, and outside of CI, they stay as they are.
 *
 * @param root absolute path of the project folder
 */
export function fromRepository(
  findings: readonly Finding[],
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly Finding[] {
  const workspace = workspaces.map((name) => environment[name]).find((path) => path)
  if (workspace === undefined) return findings
  const below = relative(resolve(workspace), root).split(sep)
  if (below[0] === '' || below[0] === '..' || relative(workspace, root) === root) return findings
  return withFilesBelow(findings, below.join('/'))
}

/**
 * Findings as somebody in another folder needs them to open their files.
 *
 * @param root absolute path of the project folder
 * @param folder absolute path of the folder that somebody is in
 */
export function fromFolder(
  findings: readonly Finding[],
  root: string,
  folder: string,
): readonly Finding[] {
  const way = relative(folder, root).split(sep).join('/')
  return way === '' || isAbsolute(way) ? findings : withFilesBelow(findings, way)
}

function withFilesBelow(findings: readonly Finding[], prefix: string): readonly Finding[] {
  const moved = (place: Place): Place => ({...place, file: `${prefix}/${place.file}`})
  return findings.map(({place, related, fix, ...finding}) => ({
    ...finding,
    place: moved(place),
    ...(related ? {related: related.map((other) => ({...other, place: moved(other.place)}))} : {}),
    ...(fix
      ? {fix: {...fix, edits: fix.edits.map((edit) => ({...edit, place: moved(edit.place)}))}}
      : {}),
  }))
}
