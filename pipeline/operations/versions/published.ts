import type {Settings} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {byCodeUnits} from '../../finding/order.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import {earlierFiles, type VersionPlace} from './earlier-files.ts'
import {earlierVersion, type EarlierVersion} from './earlier-project.ts'

/** An earlier version that the site publishes, under its name in the configuration. */
export type PublishedVersion = EarlierVersion

/**
 * Read the versions of the configuration, the oldest first: by their dates, which are those of their commits where the
 * configuration has none.
 *
 * @returns findings alone where one of them cannot be read
 */
export async function publishedVersions(
  settings: Settings,
  place: Pick<VersionPlace, 'root' | 'environment'>,
): Promise<Result<readonly PublishedVersion[]>> {
  const found: PublishedVersion[] = []
  const findings: Finding[] = []
  // Most projects publish one version.
  for (const {name, ref, date} of settings.versions ?? []) {
    const asked = {
      option: '"versions"',
      otherwise: 'name the folder of a copy of the project as its ref',
    }
    const files = await earlierFiles(ref, {...place, settings, asked})
    if (!files.ok) {
      const {message, hint} = files.problem
      findings.push(wrongSetting(`The version ${name} cannot be read: ${message}`, hint))
      continue
    }
    const known = date === undefined ? {} : {date}
    const version = await earlierVersion({...files.value, ...known, name}, settings)
    if (version.ok) found.push(version.value)
    else findings.push(...version.findings)
  }
  return findings.length > 0 ? failure(findings) : success(inOrder(found))
}

/** By date; versions without one keep the place that the configuration gives them, after the others. */
function inOrder(versions: readonly PublishedVersion[]): readonly PublishedVersion[] {
  return versions.toSorted((a, b) =>
    a.date !== undefined && b.date !== undefined
      ? byCodeUnits(a.date, b.date)
      : Number(a.date === undefined) - Number(b.date === undefined),
  )
}
