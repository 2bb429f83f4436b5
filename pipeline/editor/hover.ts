import type {Hover} from 'vscode-languageserver/node.js'
import {readText} from '../check/text/read-text.ts'
import {mentionsIn, termOf} from '../check/text/terms.ts'
import {languageOf} from '../language/index.ts'
import {changesBetween} from '../locale/changes.ts'
import type {BoundTranslation, Passage} from '../locale/passage.ts'
import type {Change, Concept} from '../locale/types.ts'
import type {Survey} from '../project/survey.ts'
import {editorRange} from './address.ts'
import type {ShownDocument} from './project.ts'
import type {SubjectAt} from './subject.ts'

/** What is shown over a text: the English, what changed in it since the text was made, terms, and what is known of it. */
export function hoverOf({unit, place, text}: SubjectAt, {survey, loaded}: ShownDocument): Hover {
  const head = `**${plain(unit.label?.text ?? unit.number ?? unit.key)}** \`${unit.key}\`` // no number: the key
  const parts = text
    ? [`${head} · ${standingOf(text.passage)}`, ...partsOf(text.passage, text.translation, survey)]
    : [head, ...[...loaded.translations.values()].map((one) => lineOf(one, unit.key))]
  return {contents: {kind: 'markdown', value: parts.join('\n\n')}, range: editorRange(place)}
}

function partsOf(passage: Passage, {locale}: BoundTranslation, survey: Survey): readonly string[] {
  const {english, standing, record} = passage
  const former = standing === 'stale' || standing === 'doubtful' ? record?.english : undefined
  const terms = termLines(english, locale, survey)
  return [
    `English:\n\n${quoted(plain(english))}`,
    ...(former === undefined
      ? []
      : [
          `Changed since this text was made:\n\n${quoted(changesBetween(former, english).map(marked).join(''))}`,
          `The English that it was made from:\n\n${quoted(plain(former))}`,
        ]),
    ...(terms.length === 0 ? [] : [`Terms:\n\n${terms.join('\n')}`]),
    ...(record?.note === undefined ? [] : [`Note: ${plain(record.note)}`]),
  ]
}

/** What is true of a text now, and what people said of it. */
function standingOf({standing, state, origin, record, isEdited}: Passage): string {
  if (standing === 'missing') return 'missing'
  const by = record?.by === undefined || isEdited ? '' : ` by ${plain(record.by)}`
  const machine = origin === 'machine' ? ', made by a machine' : ''
  return `${standing}, ${state}${by}${machine}`
}

function lineOf({locale, passages}: BoundTranslation, key: string): string {
  const passage = passages.byKey.get(key)
  if (!passage) return `${locale}: missing`
  const text = passage.standing === 'missing' ? '' : `\n\n${quoted(plain(passage.text))}`
  return `${locale}: ${standingOf(passage)}${text}`
}

/** Concepts of the glossary that the English has, in its order, each once. */
export function conceptsOfEnglish(
  english: string,
  {glossary, settings}: Survey,
): readonly Concept[] {
  const read = readText(english, languageOf(settings.language))
  return [...new Set(mentionsIn(read, glossary).map(({concept}) => concept))]
}

function termLines(english: string, locale: string, survey: Survey): readonly string[] {
  return conceptsOfEnglish(english, survey).map((concept) => {
    const source = termOf(concept, survey.settings.language)?.term ?? concept.id // a concept that is found has a term
    const term = termOf(concept, locale)
    const forbidden = term?.forbidden?.length ? `; not ${term.forbidden.join(', ')}` : ''
    const own = term ? `${term.term}${forbidden}` : `no term in ${locale}`
    return `- ${plain(source)}: ${plain(own)}`
  })
}

const marked = ({kind, text}: Change): string => {
  const words = text.trim()
  if (kind === 'same' || words === '') return plain(text)
  const sign = kind === 'added' ? '**' : '~~'
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${sign}${plain(words)}${sign}${text.slice(start + words.length)}`
}

/** Text with its Markdown shown as it is written. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
