import {pluginsOf, describedPlugins} from '../../check/plugins.ts'
import {checks} from '../../check/rules/index.ts'
import type {Settings} from '../../config/types.ts'
import {builtInRules, type RuleDescription, type RuleId} from '../../finding/rules.ts'

/** Every rule that a finding of a project may name: those of Stele, then those of the project's own. */
export const knownRules = (settings: Settings | undefined): readonly RuleDescription[] =>
  // A configuration that cannot be read brings no rules.
  settings === undefined ? builtInRules : [...builtInRules, ...describedPlugins(settings.check)]

/** The rules that say of some of their findings how they are corrected. */
export function fixableRules(settings: Settings | undefined): ReadonlySet<RuleId> {
  const own = settings === undefined ? [] : pluginsOf(settings.check) // as above
  return new Set([...checks, ...own].flatMap(({id, isFixable}) => (isFixable ? [id] : [])))
}
