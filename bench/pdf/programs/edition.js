import {editionLanguageOf} from '../../../node_modules/.cache/bench/typesetter.js'

/** The page of the comparison; contents and a title page, which long editions have, the peers do not make. */
export const pdfOptions = {
  paper: 'A4',
  orientation: 'landscape',
  size: 8.5,
  titlePage: false,
  contents: false,
}

/**
 * An edition in columns from rows of plain texts.
 *
 * @param {readonly {isHeading: boolean, cells: readonly string[]}[]} rows
 * @param {readonly string[]} languages BCP 47 tags, in the order of the cells
 */
export function editionOf(rows, languages) {
  const known = languages.map((tag) => editionLanguageOf(tag))
  return {
    document: 'udhr',
    layout: 'columns',
    languages: languages.map((tag, index) => ({
      language: known[index],
      config: {},
      tag,
      direction: known[index].direction,
      isSource: index === 0,
      title: 'Universal Declaration of Human Rights',
      progress,
      words: {pageOf: '{page} / {pages}'},
    })),
    rows: rows.map(({isHeading, cells}, index) => ({
      ...(isHeading ? {kind: 'heading', level: 2} : {kind: 'paragraph'}),
      key: `u${index}`,
      uid: `u${index}`,
      names: languages.map(() => `u${index}`),
      depth: 0,
      quoted: false,
      cells: cells.map((value, column) => ({
        language: known[column],
        status: column === 0 ? 'source' : 'approved',
        state: 'final',
        origin: 'human',
        inline: [{type: 'text', value}],
      })),
    })),
    notes: [],
    sourceHash: '0123456789abcdef',
    date: '2026-01-01',
    formerKeys: new Map(),
    glossary: [],
  }
}

const progress = {
  units: 80,
  words: 0,
  translated: 80,
  reviewed: 80,
  stale: 0,
  missing: 0,
  machine: 0,
  translatedWords: 0,
}
