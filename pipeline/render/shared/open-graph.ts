import {escaped} from './markup.ts'

/** Properties of a page for those who show a link to it; those without a value are left out. */
export type GraphProperties = readonly (readonly [property: string, content: string | undefined])[]

/** Pixels of the picture that stands for a document: what most readers of Open Graph show without cutting it off. */
export const cardSize = {width: 1200, height: 630} as const

/** The path of a document's picture, below the output folder. */
export const cardPath = (id: string): string => `${id}/card.png`

/**
 * Properties as elements of a head. A page with a picture is shown with it at its full width.
 *
 * @see https://ogp.me/
 */
export function openGraphHtml(properties: GraphProperties): string {
  const lines = properties.flatMap(([property, content]) =>
    content === undefined ? [] : [`<meta property="${property}" content="${escaped(content)}">`],
  )
  const hasPicture = properties.some(
    ([property, content]) => property === 'og:image' && content !== undefined,
  )
  const card = hasPicture ? 'summary_large_image' : 'summary'
  return [...lines, `<meta name="twitter:card" content="${card}">`].join('\n')
}

/**
 * The picture of a document.
 *
 * @param address absolute; without it there is none
 * @param title what the picture says, for those who do not see it
 */
export function cardProperties(
  address: string | undefined,
  title: string | undefined,
): GraphProperties {
  if (address === undefined) return []
  return [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', title],
  ]
}

/** Open Graph names a language with its usual region: `en_US`, `zh_CN`. */
export function graphLocale(tag: string): string {
  const {language, region = ''} = new Intl.Locale(tag).maximize()
  return region === '' ? language : `${language}_${region}`
}
