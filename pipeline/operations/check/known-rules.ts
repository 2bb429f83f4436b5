import {describedPlugins} from '../../check/plugins.ts'
import type {Settings} from '../../config/types.ts'
import {builtInRules, type RuleDescription} from '../../finding/rules.ts'

/** Every rule that a finding of a project may name: those of Stele, then those of the project's own. */
export const knownRules = (settings: Settings | undefined): readonly RuleDescription[] =>
  // A configuration that cannot be read brings no rules.
  settings === undefined ? builtInRules : [...builtInRules, ...describedPlugins(settings.check)]
