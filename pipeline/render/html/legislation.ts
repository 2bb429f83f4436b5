import {itemAt} from '../../finding/assert.ts'
import type {Edition, EditionLanguage, Row} from '../../edition/types.ts'
import {anchor} from './markup.ts'
import type {Companion} from '../shared/companion.ts'
import {licenceAddress} from '../shared/licence.ts'
import {companionsOf, type PagePlace} from './place.ts'

/**
 * The document as schema.org `Legislation`: the source and its translations, a part for each
 * numbered provision, and the files that hold it.
 *
 * @see https://schema.org/Legislation
 */
export function legislationOf(edition: Edition, place: PagePlace): unknown {
  const {languages, rows, document, publisher, version, date, licence} = edition
  const source = languages.find(({isSource}) => isSource)
  const translations = languages.filter(({isSource}) => !isSource)
  // Addresses are relative where that of the page is not known.
  const base = place.address ?? ''
  const id = `${base}#${document}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': source ? id : `${id}.${itemAt(translations, 0).tag}`,
    name: (source ?? languages[0])?.title,
    inLanguage: (source ?? languages[0])?.tag,
    legislationIdentifier: document,
    ...(place.address === undefined ? {} : {url: place.address}),
    ...(publisher === undefined ? {} : {publisher: {'@type': 'Organization', name: publisher}}),
    ...(version === undefined ? {} : {version}),
    ...(date === undefined ? {} : {legislationDate: date}),
    ...(licence === undefined ? {} : {license: licenceAddress(licence) ?? licence}),
    ...(source
      ? {workTranslation: translations.map((language) => translationOf(language, id, base))}
      : {translationOfWork: {'@type': 'Legislation', legislationIdentifier: document}}),
    hasPart: rows.flatMap((row) => partOf(row, base)),
    encoding: companionsOf(place).map((companion) => ({
      ...encodingOf(companion, base),
      ...(isUnofficial(companion, edition)
        ? {legislationLegalValue: 'https://schema.org/UnofficialLegalValue'}
        : {}),
    })),
  }
}

function translationOf(
  {tag, title, progress}: EditionLanguage,
  work: string,
  base: string,
): unknown {
  const isReviewed = progress.reviewed === progress.units
  return {
    '@type': 'Legislation',
    '@id': `${work}.${tag}`,
    name: title,
    inLanguage: tag,
    url: `${base}?l=${encodeURIComponent(tag)}`,
    creativeWorkStatus: isReviewed ? 'Reviewed' : 'Draft',
    translationOfWork: {'@id': work},
  }
}

function partOf(row: Row, base: string): readonly unknown[] {
  if (row.kind !== 'point' && row.kind !== 'heading') return []
  if (row.number === undefined) return []
  return [
    {
      '@type': 'Legislation',
      '@id': `${base}${anchor(row.key)}`,
      legislationIdentifier: row.number,
    },
  ]
}

/** Whether a file holds a translation that nobody has reviewed, or of which that is not known here. */
function isUnofficial({languages}: Companion, edition: Edition): boolean {
  const reviewed = edition.languages.filter(
    ({isSource, progress}) => isSource || progress.reviewed === progress.units,
  )
  return languages.some(
    ({tag}) =>
      tag !== edition.sourceLanguage.tag && !reviewed.some((language) => language.tag === tag),
  )
}

function encodingOf({href, format, languages}: Companion, base: string): object {
  return {
    '@type': 'LegislationObject',
    encodingFormat: format.mediaType,
    contentUrl: base === '' ? href : new URL(href, base).href,
    inLanguage: languages.map(({tag}) => tag),
  }
}
