import type {CheckConfig, RuleSetting} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {isSettable, type RuleId, type Severity} from '../finding/rules.ts'
import type {GivenOptions} from './rule/options.ts'

/** What the configuration says of one rule for one document and locale. */
export type GivenSetting = {
  /** undefined where the rule is switched off */
  readonly severity: Severity | undefined
  readonly options: GivenOptions
}

/**
 * The setting of a rule: the document's over the locale's over the project's.
 *
 * @returns undefined where the configuration says nothing of the rule
 */
export function settingOf(
  id: RuleId,
  config: CheckConfig,
  document: string,
  locale: string,
): GivenSetting | undefined {
  if (!isSettable(id)) return undefined
  const setting =
    config.documents?.[document]?.[id] ?? config.locales?.[locale]?.[id] ?? config.rules?.[id]
  return setting === undefined ? undefined : read(setting)
}

function read(setting: RuleSetting): GivenSetting {
  const [level, options] = typeof setting === 'string' ? [setting, {}] : setting
  return {severity: level === 'off' ? undefined : level, options}
}

/**
 * A finding of a reader or renderer as the configuration wants it.
 *
 * @returns undefined where its rule is switched off. What cannot be read, and an error for which there is
 *   no output, stay as they are.
 */
export function asConfigured(
  finding: Finding,
  config: CheckConfig,
  document: string,
): Finding | undefined {
  if (finding.category === 'output' && finding.severity === 'error') return finding
  // A finding about the source has no locale, and no setting of a locale.
  const setting = settingOf(finding.rule, config, document, finding.locale ?? '')
  if (!setting) return finding
  return setting.severity === undefined ? undefined : {...finding, severity: setting.severity}
}
