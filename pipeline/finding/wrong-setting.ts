import type {Finding, SettingPath} from './finding.ts'
import {withFingerprint} from './fingerprint.ts'
import {startOf} from './place.ts'

/** The setting that a finding is about, at the start of the configuration until `placedSettings` finds its line. */
export function ofSetting(...setting: SettingPath): Pick<Finding, 'place' | 'setting'> {
  return {setting, place: startOf('pipeline.config.ts')}
}

/** An error of the configuration: what it says does not fit the project, its files or an edition. */
export function wrongSetting(setting: SettingPath, message: string, hint: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message,
    hint,
    ...ofSetting(...setting),
  })
}
