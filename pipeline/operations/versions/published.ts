import type {Settings} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {byCodeUnits} from '../../finding/order.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import {filesOf, findVersion, type FoundVersion, type VersionPlace} from './earlier-files.ts'
import {earlierVersion, type EarlierVersion} from './earlier-project.ts'

/** An earlier version that the site publishes, under its name in the configuration. */
export type PublishedVersion = EarlierVersion

/** A version of the configuration that was found and is not read yet. */
export type VersionSource = Pick<FoundVersion, 'name' | 'date' | 'identity'> & {
  /** ids of the documents that it has */
  readonly ids: ReadonlySet<string>
  /** findings alone where a file of it cannot be read */
  readonly load: () => Promise<Result<PublishedVersion>>
}

/**
 * Find the versions of the configuration, the oldest first: by their dates, which are those of their commits where the
 * configuration has none.
 *
 * @returns findings alone where one of them is not there
 */
export async function versionSources(
  settings: Settings,
  place: Pick<VersionPlace, 'root' | 'environment'>,
): Promise<Result<readonly VersionSource[]>> {
  const sources: VersionSource[] = []
  const findings: Finding[] = []
  // Most projects publish one version.
  for (const {name, ref, date} of settings.versions ?? []) {
    const asked = {
      option: '"versions"',
      otherwise: 'name the folder of a copy of the project as its ref',
    }
    const found = await findVersion(ref, {...place, settings, asked})
    if (found.ok) {
      const known = date === undefined ? {} : {date}
      sources.push(sourceOf({...found.value, ...known, name}, settings))
    } else findings.push(unread(name, found.problem))
  }
  return findings.length > 0 ? failure(findings) : success(inOrder(sources))
}

function sourceOf(found: FoundVersion, settings: Settings): VersionSource {
  const {name, date, identity, paths} = found
  const folder = `${settings.source}/`
  const ids = paths.flatMap((path) => {
    const id = path.startsWith(folder) ? path.slice(folder.length) : ''
    return id.endsWith('.md') ? [id.slice(0, -'.md'.length)] : []
  })
  return {
    name,
    identity,
    ids: new Set(ids),
    ...(date === undefined ? {} : {date}),
    load: async () => {
      const files = await filesOf(found)
      return files.ok
        ? earlierVersion(files.value, settings)
        : failure([unread(name, files.problem)])
    },
  }
}

/** Read versions, in their order; findings alone where one of them cannot be read. */
export async function loadVersions(
  sources: readonly VersionSource[],
): Promise<Result<readonly PublishedVersion[]>> {
  const found: PublishedVersion[] = []
  const findings: Finding[] = []
  for (const {load} of sources) {
    const version = await load()
    if (version.ok) found.push(version.value)
    else findings.push(...version.findings)
  }
  return findings.length > 0 ? failure(findings) : success(found)
}

function unread(
  name: string,
  {message, hint}: {readonly message: string; readonly hint: string},
): Finding {
  return wrongSetting(['versions'], `The version ${name} cannot be read: ${message}`, hint)
}

/** By date; versions without one keep the place that the configuration gives them, after the others. */
function inOrder(versions: readonly VersionSource[]): readonly VersionSource[] {
  return versions.toSorted((a, b) =>
    a.date !== undefined && b.date !== undefined
      ? byCodeUnits(a.date, b.date)
      : Number(a.date === undefined) - Number(b.date === undefined),
  )
}
