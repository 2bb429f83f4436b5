import {checks} from '../../check/rules/index.ts'
import {nearest} from '../../config/nearest.ts'
import type {Settings} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import type {Survey} from '../../project/survey.ts'

/**
 * What the configuration says of the check and nothing answers to: rules, locales and documents that
 * are not there. A setting that silently does nothing passes what it was written to stop.
 */
export function settingFaults({settings, names}: Survey): readonly Finding[] {
  const {rules = {}, locales = {}, documents = {}, require = {}} = settings.check
  const ids = names.map(({id}) => id)
  return [
    ...unknownRules('check.rules', rules),
    ...Object.entries(locales).flatMap(([locale, own]) => [
      ...unknown('locale', 'check.locales', [locale], settings.locales),
      ...unknownRules(`check.locales.${locale}`, own),
    ]),
    ...Object.entries(documents).flatMap(([document, own]) => [
      ...unknown('document', 'check.documents', [document], ids),
      ...unknownRules(`check.documents.${document}`, own),
    ]),
    ...unknown('locale', 'check.require', Object.keys(require), settings.locales),
  ]
}

type RuleNames = NonNullable<Settings['check']['rules']>

function unknownRules(setting: string, rules: RuleNames): readonly Finding[] {
  return unknown(
    'rule',
    setting,
    Object.keys(rules),
    checks.map(({id}) => id),
  )
}

function unknown(
  what: string,
  setting: string,
  names: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      return withFingerprint({
        rule: 'configuration',
        severity: 'error',
        message: `There is no ${what} ${name}, which ${setting} names`,
        hint: near === undefined ? 'Correct or remove it' : `Did you mean ${near}?`,
        place: startOf('pipeline.config.ts'),
      })
    })
}
