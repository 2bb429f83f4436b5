import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {origins, states} from '../../../pipeline/locale/state.ts'
import {configJsonSchema} from './page.ts'

const draft = 'https://json-schema.org/draft/2020-12/schema'
const hash = {type: 'string', pattern: '^[0-9a-f]{16}$'}
const text = (description: string): object => ({type: 'string', description})

const waiver = {
  type: 'object',
  required: ['rule', 'reason', 'source', 'target'],
  properties: {
    rule: text('id of the rule'),
    reason: text('why the finding is acceptable'),
    source: {...hash, description: 'hash of the English that it was given for'},
    target: {...hash, description: 'hash of the translation that it was given for'},
    by: text('who gave it'),
    at: text('ISO 8601 date'),
  },
}

const record = {
  type: 'object',
  required: ['uid', 'source', 'state', 'origin'],
  properties: {
    uid: {
      type: 'string',
      minLength: 1,
      description: 'permanent identity of the unit; never change it',
    },
    source: {...hash, description: 'hash of the English that the text was made from'},
    target: {...hash, description: 'hash of the translation when it was stamped'},
    state: {enum: states, description: 'what people said of the text (XLIFF 2.1)'},
    origin: {enum: origins, description: 'who made the text'},
    by: text('who translated or reviewed it last'),
    at: text('ISO 8601 date'),
    note: text('what a translator wants to say'),
    label: text('the label that the translation prints itself, such as Article premier'),
    joins: {
      type: 'array',
      items: {type: 'string'},
      description: 'keys of further units that this text covers',
    },
    former: {type: 'array', items: {type: 'string'}, description: 'keys that the unit had before'},
    english: text('the English that the text was made from, while it is stale'),
    doubtful: {
      type: 'boolean',
      description: 'whether english is another English that the text may have been written for',
    },
    waivers: {type: 'array', items: waiver, description: 'findings that somebody has accepted'},
  },
}

const forms = (description: string): object => ({
  type: 'array',
  items: {type: 'string', minLength: 1},
  description,
})

const glossary = {
  $schema: draft,
  title: 'Glossary of a project of Stele',
  type: 'object',
  required: ['concepts'],
  properties: {
    concepts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'terms'],
        properties: {
          id: {type: 'string', minLength: 1, description: 'unique in the glossary'},
          definition: text('what it means, in the source language'),
          terms: {
            type: 'object',
            description: 'the term in each language, by BCP 47 tag',
            additionalProperties: {
              type: 'object',
              required: ['term'],
              properties: {
                term: {type: 'string', minLength: 1, description: 'the form to use'},
                forms: forms('other forms that count as the term; * at the end for any ending'),
                forbidden: forms('forms that must not be used'),
              },
            },
          },
        },
      },
    },
  },
}

/** The words of editions by their keys; a plural may have any category of CLDR. */
function interfaceWords(): object {
  const path = join(import.meta.dirname, '../../../locales/en/stele.json')
  const english = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>
  const plural = /_(?:zero|one|two|few|many|other)$/u
  const names = new Map<string, string>()
  for (const [key, words] of Object.entries(english)) {
    const name = key.replace(plural, '')
    const all =
      key === name
        ? [key]
        : ['zero', 'one', 'two', 'few', 'many', 'other'].map((one) => `${name}_${one}`)
    for (const one of all) names.set(one, words)
  }
  return {
    $schema: draft,
    title: 'Words that editions of Stele say of themselves',
    type: 'object',
    properties: Object.fromEntries(Array.from(names, ([key, words]) => [key, text(words)])),
    additionalProperties: false,
  }
}

/** The schemas that the package has, by their names in `schemas/`. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const printed = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`
  return new Map([
    [
      'state.schema.json',
      printed({
        $schema: draft,
        title: 'State file of a translation',
        type: 'object',
        additionalProperties: record,
      }),
    ],
    ['glossary.schema.json', printed(glossary)],
    ['interface-words.schema.json', printed(interfaceWords())],
    [
      'configuration.schema.json',
      printed({...configJsonSchema(), title: 'What pipeline.config.ts exports'}),
    ],
  ])
}
