import {readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {parseSync} from 'oxc-parser'
import {describe, expect, it} from 'vitest'
import {root} from '../e2e/command.ts'

type Parsed = {readonly text: string; readonly parsed: ReturnType<typeof parseSync>}

function read(path: string): Parsed {
  const text = readFileSync(join(root, path), 'utf8')
  return {text, parsed: parseSync(path, text)}
}

/** The types that each door exports, by the file that declares them. */
function typesOf(door: string): ReadonlyMap<string, string> {
  const path = `pipeline/${door}.ts`
  const {parsed} = read(path)
  return new Map(
    parsed.module.staticExports
      .flatMap(({entries}) => entries)
      .filter(({isType}) => isType)
      .map(({exportName, moduleRequest}) => [
        exportName.name ?? '',
        normalize(join(dirname(path), moduleRequest?.value ?? '')).replaceAll('\\', '/'),
      ]),
  )
}

/** Properties without a comment of their own, as `name` with their line. */
function bareProperties({text}: Parsed): readonly string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const [, name] = /^ +readonly '?(?<name>[\w-]+)'?\??:/u.exec(line) ?? []
    const before = lines[index - 1] ?? ''
    return name === undefined || /\*\/\s*$/u.test(before) ? [] : [`${name} (line ${index + 1})`]
  })
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

describe('what an editor says of a property', () => {
  it('sees one without a comment', () => {
    const text = 'type A = {\n  /** x */\n  readonly a: 1\n  readonly b?: 2\n}\n'
    expect(bareProperties({text, parsed: parseSync('a.ts', text)})).toEqual(['b (line 4)'])
  })

  it.each([
    'pipeline/config/types.ts',
    'pipeline/finding/finding.ts',
    'pipeline/finding/place.ts',
    'pipeline/operations/library/project.ts',
    'pipeline/operations/library/check.ts',
    'pipeline/operations/library/render.ts',
    'pipeline/operations/library/test-rule.ts',
    'pipeline/check/plugins.ts',
    'pipeline/check/rule/rule.ts',
  ])('is in %s, for each', (path) => {
    const file = read(path)
    expect(file.text).toContain('readonly')
    expect(bareProperties(file)).toEqual([])
  })
})
