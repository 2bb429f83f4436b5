import {existsSync} from 'node:fs'
import {DiagnosticSeverity, type Diagnostic} from 'vscode-languageserver/node.js'
import type {Finding} from '../finding/finding.ts'
import type {Severity} from '../finding/rules.ts'
import {editorRange} from './address.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/**
 * A finding as an editor shows it.
 *
 * @param uriOf the address of a file of the project
 */
export function diagnosticOf(finding: Finding, uriOf: (file: string) => string): Diagnostic {
  const {rule, severity, message, hint, place, related = []} = finding
  const page = rulePage(rule)
  return {
    range: editorRange(place),
    severity: severities[severity],
    source: 'stele',
    code: rule,
    ...(page === undefined ? {} : {codeDescription: {href: page}}),
    message: `${message}\n${hint}`,
    relatedInformation: related.map((one) => ({
      message: one.message,
      location: {uri: uriOf(one.place.file), range: editorRange(one.place)},
    })),
  }
}

/** The page of the guide about a rule, which is installed with Stele; a project's own rules have none. */
function rulePage(rule: string): string | undefined {
  if (!/^[a-z-]+$/u.test(rule)) return undefined
  const page = new URL(`../../docs/rules/${rule}.md`, import.meta.url)
  return existsSync(page) ? page.href : undefined
}
