import type {CheckConfig, ProjectRule} from '../config/types.ts'
import type {PluginRuleId, RuleDescription, Severity} from '../finding/rules.ts'
import type {Options} from './rule/options.ts'
import {
  documentCheck,
  unitCheck,
  type Check,
  type DocumentFact,
  type DocumentRule,
  type UnitFact,
  type UnitRule,
} from './rule/rule.ts'

/** A rule of a project's own, ready for `check.plugins` of the configuration. */
export type PluginCheck<
  Id extends PluginRuleId = PluginRuleId,
  Own extends object = Options,
> = Omit<Check, 'id' | 'options'> & ProjectRule<Id, Own>

/** What every rule of a project's own says of itself. */
export type PluginHead<Id extends PluginRuleId> = {
  /** a prefix of your own, a slash and a name, in small letters: `own/shout` */
  readonly id: Id
  /** of its findings, unless the configuration sets another */
  readonly severity: Severity
  /** one sentence: what goes wrong without the rule */
  readonly why: string
  /** true for a rule that runs only where the configuration asks for it */
  readonly isOptional?: boolean
}

/** A rule that has no options. */
type NoOptions = Readonly<Record<string, never>>

/**
 * Make a rule of a project's own. `find` yields facts about one translated unit (`kind: 'unit'`) or one
 * translation of a document (`kind: 'document'`), `say` words a fact. `options` are the defaults of what the
 * configuration may set; `find` gets them with the values that it sets.
 */
export function defineRule<
  Fact extends UnitFact,
  const Id extends PluginRuleId,
  Own extends Options = NoOptions,
>(rule: PluginHead<Id> & UnitRule<Fact, Own>): PluginCheck<Id, Own>
/** Make a rule that sees one translation of a document at a time; see the rule of one unit. */
export function defineRule<
  Fact extends DocumentFact,
  const Id extends PluginRuleId,
  Own extends Options = NoOptions,
>(rule: PluginHead<Id> & DocumentRule<Fact, Own>): PluginCheck<Id, Own>
/** Make a rule of either kind. */
export function defineRule(
  rule: PluginHead<PluginRuleId> & (UnitRule<UnitFact> | DocumentRule<DocumentFact>),
): PluginCheck {
  const {id, severity, why, isOptional = false, options = {}} = rule
  const head = {id, severity, why, isOptional}
  const made = rule.kind === 'unit' ? unitCheck(head, rule) : documentCheck(head, rule)
  return {...made, id, options}
}

/** The rules of the project's own that a configuration brings. */
export const pluginsOf = ({plugins = []}: CheckConfig): readonly PluginCheck[] =>
  plugins.filter((rule) => isPluginCheck(rule))

/** The configuration takes nothing else: see `config/schema.ts`. */
const isPluginCheck = (rule: ProjectRule): rule is PluginCheck =>
  'ofUnit' in rule || 'ofDocument' in rule

/** The rules of the project's own as lists and reports show them. */
export const describedPlugins = (config: CheckConfig): readonly RuleDescription[] =>
  pluginsOf(config).map(({id, severity, why, isOptional}) => ({
    id,
    area: 'check',
    category: 'rule',
    severity,
    why,
    isOptional,
    isFixed: false,
  }))
