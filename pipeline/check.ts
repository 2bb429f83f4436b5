export {defineRule, type PluginCheck, type PluginHead} from './check/plugins.ts'
export type {
  DocumentFact,
  DocumentPair,
  DocumentRule,
  Pair,
  UnitFact,
  UnitRule,
  Wording,
} from './check/rule/rule.ts'
export type {Options, OptionValue} from './check/rule/options.ts'
export type {ReadText} from './check/text/read-text.ts'
export type {Finding} from './finding/finding.ts'
export {builtInRules, type RuleDescription, type RuleId} from './finding/rules.ts'
export {checkProject, type CheckWish, type ProjectCheck} from './operations/library/check.ts'
export {testRule, type RuleCase} from './operations/library/test-rule.ts'
