import {readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {parseSync} from 'oxc-parser'
import {describe, expect, it} from 'vitest'
import {root} from '../e2e/command.ts'

/** The types that each door exports, by the file that declares them. */
function typesOf(door: string): ReadonlyMap<string, string> {
  const path = `pipeline/${door}.ts`
  const {module} = parseSync(path, readFileSync(join(root, path), 'utf8'))
  return new Map(
    module.staticExports
      .flatMap(({entries}) => entries)
      .filter(({isType}) => isType)
      .map(({exportName, moduleRequest}) => [
        exportName.name ?? '',
        normalize(join(dirname(path), moduleRequest?.value ?? '')).replaceAll('\\', '/'),
      ]),
  )
}

describe('the types of the doors', () => {
  it.each([
    [
      'index',
      'BuiltInRuleId Changes CheckConfig Config EditionConfig Excerpt FilePath FileText Files Finding FindingCategory Format HtmlConfig LanguageConfig Layout LoadedDocument MemoryFiles OpenProject PdfConfig Place PluginRuleId Position ProjectRule Related Requirement RuleId RuleOptions RuleSetting RuleSettings SettableRuleId Settings Severity Span Subject',
    ],
    [
      'check',
      'CheckWish DocumentFact DocumentPair DocumentRule Finding OptionValue Options Pair PluginCheck PluginHead ProjectCheck ReadText RuleCase RuleDescription RuleId UnitFact UnitRule Wording',
    ],
    [
      'document',
      'Block Catalog Document DocumentSource Finding Inline Key Label Outline OutlineUnit Place Reading Span Uid Unit UnitKind',
    ],
    [
      'locale',
      'BoundTranslation Concept Entry Finding Glossary GroupedProgress Origin Passage PassageRecord Passages Progress Reading Resource Standing State StateFile Term Translation',
    ],
    [
      'render',
      'Cell Edition EditionInput EditionLanguage EditionWish Format Layout RenderedEdition Row',
    ],
  ])('of %s are these', (door, names) => {
    expect([...typesOf(door).keys()].sort().join(' ')).toBe(names)
  })
})
