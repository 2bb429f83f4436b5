import {isLike, type GivenOptions} from '../../check/rule/options.ts'
import {pluginsOf} from '../../check/plugins.ts'
import {checks} from '../../check/rules/index.ts'
import {nearest} from '../../config/nearest.ts'
import type {Files} from '../../files/files.ts'
import type {RuleSettings, Settings} from '../../config/types.ts'
import type {Finding, SettingPath} from '../../finding/finding.ts'
import {isBuiltInRule, isSettable} from '../../finding/rules.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import type {Survey} from '../../project/survey.ts'
import {placedSettings} from '../project/placed-settings.ts'
import {knownRules} from './known-rules.ts'

/**
 * What the configuration says of the check and nothing answers to: rules, locales and documents that
 * are not there. A setting that silently does nothing passes what it was written to stop.
 */
export async function settingFaults(
  survey: Pick<Survey, 'settings' | 'names'>,
  files: Files,
): Promise<readonly Finding[]> {
  return placedSettings(faultsOf(survey), files)
}

function faultsOf({settings, names}: Pick<Survey, 'settings' | 'names'>): readonly Finding[] {
  const {rules = {}, locales = {}, documents = {}, require = {}} = settings.check
  const ids = names.map(({id}) => id)
  const wrongRules = (setting: SettingPath, given: RuleSettings): readonly Finding[] =>
    wrongSettings(setting, given, settings)
  return [
    ...wrongRules(['check', 'rules'], rules),
    ...Object.entries(locales).flatMap(([locale, own]) => [
      ...unknown('locale', ['check', 'locales'], [locale], settings.locales),
      ...wrongRules(['check', 'locales', locale], own),
    ]),
    ...Object.entries(documents).flatMap(([document, own]) => [
      ...unknown('document', ['check', 'documents'], [document], ids),
      ...wrongRules(['check', 'documents', document], own),
    ]),
    ...unknown('document', ['documents'], Object.keys(settings.documents ?? {}), ids), // none by default
    ...unknown('locale', ['check', 'require'], Object.keys(require), settings.locales),
  ]
}

function wrongSettings(
  setting: SettingPath,
  rules: RuleSettings,
  settings: Settings,
): readonly Finding[] {
  const known = knownRules(settings).map(({id}) => id)
  const ids = Object.keys(rules)
  return [
    ...unknown('rule', setting, ids, known),
    ...ids
      .filter(isFixed)
      .map((id) =>
        wrongSetting(
          [...setting, id],
          `${setting.join('.')} sets ${id}, which cannot be switched off or given another severity`,
          `Remove it: ${id} reports what Stele cannot read or cannot make`,
        ),
      ),
    ...Object.entries(rules).flatMap(([id, given]) =>
      given === undefined || typeof given === 'string'
        ? []
        : wrongOptions(setting, id, {given: given[1], settings}),
    ),
  ]
}

const isFixed = (id: string): boolean => isBuiltInRule(id) && !isSettable(id)

/** Options that the rule does not have, or that are of another kind than it takes. */
function wrongOptions(
  setting: SettingPath,
  id: string,
  {given, settings}: {readonly given: GivenOptions; readonly settings: Settings},
): readonly Finding[] {
  const rule = [...checks, ...pluginsOf(settings.check)].find((check) => check.id === id)
  // Rules of the parser and of the renderers have no options.
  const usual = rule?.options ?? {}
  const names = Object.keys(usual)
  return Object.entries(given).flatMap(([name, value]) => {
    if (!Object.hasOwn(usual, name))
      return wrongSetting(
        [...setting, id],
        `The rule ${id} has no option ${name}, which ${setting.join('.')} names`,
        names.length === 0 ? 'It has no options' : `Its options are ${names.join(', ')}`,
      )
    if (isLike(value, usual[name])) return []
    return wrongSetting(
      [...setting, id, 1, name],
      `The option ${name} of the rule ${id} in ${setting.join('.')} has a wrong value`,
      `Give a value such as ${JSON.stringify(usual[name])}`,
    )
  })
}

function unknown(
  what: string,
  setting: SettingPath,
  names: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      return wrongSetting(
        [...setting, name],
        `There is no ${what} ${name}, which ${setting.join('.')} names`,
        near === undefined ? 'Correct or remove it' : `Did you mean ${near}?`,
      )
    })
}
