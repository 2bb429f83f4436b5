import {settingSpan, type FoundSetting} from '../../config/setting-span.ts'
import type {Files} from '../../files/files.ts'
import type {Finding, SettingPath} from '../../finding/finding.ts'
import {lineStarts, placeOf, startOf} from '../../finding/place.ts'
import {configNames} from '../../project/project-folder.ts'

/**
 * Findings about settings with the lines of the configuration that have them; other findings as they are.
 * A setting of one edition is looked for in the editions where the project has none for all.
 *
 * @param files of the project; its configuration is read only where a finding is about a setting
 */
export async function placedSettings(
  findings: readonly Finding[],
  files: Files,
): Promise<readonly Finding[]> {
  if (!findings.some(({setting}) => setting)) return findings
  const config = await configurationOf(files)
  if (!config) return findings
  const starts = lineStarts(config.text)
  return findings.map((finding) => {
    if (!finding.setting) return finding
    const span = spanOf(config.text, finding.setting)
    const place = span ? placeOf(config.file, starts, span) : startOf(config.file)
    return {...finding, place}
  })
}

async function configurationOf(
  files: Files,
): Promise<{readonly file: string; readonly text: string} | undefined> {
  for (const file of configNames) {
    const read = await files.read(file)
    if (read.kind === 'text') return {file, text: read.text}
  }
  return undefined // the settings were given by a program
}

function spanOf(text: string, setting: SettingPath): FoundSetting | undefined {
  const usual = settingSpan(text, setting)
  if (setting[0] !== 'pdf' || usual?.depth === setting.length) return usual
  for (const list of ['editions', 'books'])
    for (let at = 0; ; at++) {
      const own = settingSpan(text, [list, at, ...setting])
      if (own?.depth === setting.length + 2) return own
      if (!own || own.depth < 2) break // no further edition
    }
  return usual
}
