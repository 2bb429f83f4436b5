import type {Settings} from '../../config/types.ts'
import {success} from '../../finding/result.ts'
import type {CardContents} from '../../render/card/card.ts'
import {lightColours} from '../../render/shared/colours.ts'
import {cardPath} from '../../render/shared/open-graph.ts'
import type {SiteDocument} from '../../render/site/types.ts'
import type {EditionTask} from './task.ts'
import {ownFonts} from '../resources/own-fonts.ts'

/** What the card of a document is drawn from. */
export type CardRequest = {
  readonly id: string
  /** the same for the same document alone */
  readonly identity: string
  readonly settings: Settings
  /** the output folder, as paths of built files begin */
  readonly output: string
  readonly load: () => Promise<SiteDocument>
}

/** The card of a document as a task. */
export function cardTask({id, identity, settings, output, load}: CardRequest): EditionTask {
  const {html, publisher, languages, language, locales, fallbackFonts} = settings
  const {colours} = html
  const tags = [language, ...locales]
  return {
    files: [
      {
        path: `${output}/${cardPath(id)}`,
        document: id,
        languages: tags,
        layout: 'columns',
        format: 'html',
        rank: 0,
        early: () => [],
      },
    ],
    inputs: async () =>
      Promise.resolve([
        'card',
        identity,
        [html.language, publisher, colours, tags],
        [fallbackFonts, tags.map((tag) => languages[tag]?.fonts)],
      ]),
    render: async (doors) => {
      const {cardPng} = await import('../../render/card/card.ts')
      const own = await ownFonts(settings, doors)(tags)
      // What is wrong with the fonts of the configuration is said where PDF files are set in them.
      const named = own.ok ? own.value : {}
      const contents = contentsOf(await load(), settings)
      return [success({content: await cardPng(contents, {loadFont: doors.loadFont, ...named})})]
    },
    placed: (finding) => ({document: id, finding}),
  }
}

function contentsOf({edition}: SiteDocument, {publisher, html}: Settings): CardContents {
  const source = edition.languages.filter(({isSource}) => isSource)
  const own = edition.languages.filter(({tag}) => tag === html.language)
  const titles = [...own, ...source].map(({title, language}) => ({text: title, language}))
  return {
    titles,
    languages: edition.languages
      .filter(({isSource, progress}) => isSource || progress.translated > 0)
      .map(({language}) => language),
    colours: lightColours(html.colours),
    ...(publisher === undefined ? {} : {publisher}),
  }
}
