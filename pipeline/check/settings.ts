import type {CheckConfig, RuleSetting} from '../config/types.ts'
import type {Severity} from '../finding/finding.ts'
import type {Check, Options} from './rule/rule.ts'

/** How one rule runs for one document and locale; undefined severity means off. */
export type Resolved = {
  readonly severity: Severity | undefined
  readonly options: Options
  readonly isSet: boolean
}

/** The setting of a rule: the document's over the locale's over the project's over its own. */
export function resolve(
  rule: Check,
  config: CheckConfig,
  document: string,
  locale: string,
): Resolved {
  const setting =
    config.documents?.[document]?.[rule.id] ??
    config.locales?.[locale]?.[rule.id] ??
    config.rules?.[rule.id]
  return setting === undefined
    ? {severity: rule.severity, options: {}, isSet: false}
    : {...read(setting), isSet: true}
}

function read(setting: RuleSetting): Pick<Resolved, 'severity' | 'options'> {
  const [level, options] = typeof setting === 'string' ? [setting, {}] : setting
  return {severity: level === 'off' ? undefined : level, options}
}
