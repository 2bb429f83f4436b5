export {defineConfig} from './config/define.ts'
export type {
  CheckConfig,
  Config,
  EditionConfig,
  LanguageConfig,
  ProjectRule,
  Requirement,
  RuleOptions,
  RuleSetting,
  RuleSettings,
  Settings,
} from './config/types.ts'
export type {HtmlConfig} from './config/html.ts'
export type {PdfConfig} from './config/pdf.ts'
export type {Format, Layout} from './config/formats.ts'
export type {Changes, FilePath, Files, FileText} from './files/files.ts'
export {filesInMemory, type MemoryFiles} from './files/memory.ts'
export type {Excerpt, Finding, Related, Subject} from './finding/finding.ts'
export type {Place, Position, Span} from './finding/place.ts'
export type {
  BuiltInRuleId,
  FindingCategory,
  PluginRuleId,
  RuleId,
  SettableRuleId,
  Severity,
} from './finding/rules.ts'
export {openProject, ProjectError, type OpenProject} from './operations/library/project.ts'
export type {LoadedDocument} from './project/load.ts'
