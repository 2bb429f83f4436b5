/** Names of paper sizes. */
export const paperNames = ['A3', 'A4', 'A5', 'B5', 'letter', 'legal'] as const

/** A paper size by its name, or width and height in pt. */
export type Paper = (typeof paperNames)[number] | readonly [width: number, height: number]

/** `pdf` of the configuration: how PDF editions are set. Lengths are in pt. */
export type PdfConfig = {
  /** `A4` by default */
  readonly paper?: Paper
  /** as the layout needs, where absent */
  readonly orientation?: 'portrait' | 'landscape'
  /** size of Latin text */
  readonly size?: number
  /** old-style figures reach above and below small letters, as text does */
  readonly figures?: 'lining' | 'oldstyle'
  /** `justified` by default; scripts that are not justified stay ragged */
  readonly align?: 'justified' | 'ragged'
  /** whether words are hyphenated; true by default */
  readonly hyphenate?: boolean
  /** of columns: equal, so that the document is shortest, or in these shares */
  readonly widths?: 'equal' | 'fitted' | readonly number[]
  /** mm from the edges of the page to the text; inside is at the spine */
  readonly margins?: PageMargins
  /** mm between columns */
  readonly gutter?: number
  /** a thin line between columns */
  readonly columnRule?: boolean
  /** a line over the text of all pages but the first; false for none at all */
  readonly header?: PageLine | false
  /** a line below the text, instead of the page number */
  readonly footer?: PageLine | false
  /** headings by level, the first below the title first */
  readonly headings?: readonly HeadingConfig[]
  /** space and first lines of paragraphs */
  readonly paragraphs?: ParagraphConfig
  /** what is printed of the address of a link: nothing, or a footnote */
  readonly links?: 'plain' | 'notes'
  /** where a reader is told that a text is a draft, stale, missing or new: before its words, or in the margin */
  readonly remarks?: 'text' | 'margin'
  /** large and light across each page: a template, or true for the state of a text that is not reviewed */
  readonly watermark?: boolean | string
  /** point numbers between the columns instead of in each */
  readonly gutterNumbers?: boolean
  /** number every fifth line in the outer margin */
  readonly lineNumbers?: boolean
  /** inner and outer margins change sides on even pages */
  readonly mirrored?: boolean
  /** which is in the outer column of each page, or on the left of a spread */
  readonly outside?: 'source' | 'translation'
  /** set translations lighter than the source */
  readonly lighterTranslation?: boolean
  /** a page with the title in all languages before the text */
  readonly titlePage?: boolean
  /** a page before all others with the title, or a picture (path in the project) */
  readonly cover?: boolean | string
  /** makes the cover one sheet with back and spine, for a printer */
  readonly spine?: SpineConfig
  /** a picture (path in the project) over the title of the title page and the cover */
  readonly logo?: string
  /** its lines in their order, or false for none; all that there are, where absent */
  readonly imprint?: readonly ImprintName[] | false
  /** or how many levels of headings they list */
  readonly contents?:
    | boolean
    | {
        /** levels of headings, from 1 to 5 */
        readonly depth?: number
        /** of a list in one language: 1, 2 or 3 beside each other */
        readonly columns?: number
      }
  /** of text, rules and pictures; `rgb` by default */
  readonly colour?: ColourSpace
  /** what the file is printed with: needed for `cmyk` */
  readonly outputIntent?: OutputIntentConfig
  /** also PDF/X-4, for printers: without links, in grey or CMYK */
  readonly standard?: 'PDF/X-4'
  /** pages in pairs on sheets to be folded: one booklet, or signatures of this number of pages */
  readonly imposition?: 'booklet' | 8 | 16 | 32
  /** marks at the corners that show where to cut the paper */
  readonly cropMarks?: boolean
  /** pt beyond the edges of the page, cut off after printing */
  readonly bleed?: number
  /** what to do with more languages than a layout can hold; an error where absent */
  readonly overflow?: 'stacked'
  /** PDF/A-3u with the source, the locale files and a TMX attached */
  readonly attachments?: boolean
}

/** The spine of a cover. */
export type SpineConfig = {
  /** thickness of a leaf of the paper, mm: the spine is as wide as all leaves are thick */
  readonly leaf: number
}

/** Colours of a file: red, green and blue; greys; or four inks. */
export type ColourSpace = 'rgb' | 'grey' | 'cmyk'

/** A condition of printing, and the ICC profile that describes it. */
export type OutputIntentConfig = {
  /** its name in the ICC's registry of characterisations, such as `FOGRA51` */
  readonly condition: string
  /** path of an ICC profile of an output device in the project */
  readonly profile: string
}

/** Names of lines of the imprint. */
export const imprintNames = [
  'publisher',
  'place',
  'source',
  'version',
  'date',
  'licence',
  'isbn',
  'identifier',
  'sourceHash',
  'authenticText',
] as const

/** A line of the imprint by its name. */
export type ImprintName = (typeof imprintNames)[number]

/** Distances of the text from the edges of the page, mm. */
export type PageMargins = {
  /** from the upper edge */
  readonly top?: number
  /** from the lower edge */
  readonly bottom?: number
  /** from the spine */
  readonly inside?: number
  /** from the edge opposite the spine */
  readonly outside?: number
}

/**
 * Templates for the places of a head or foot, such as `{title} · {page}`. Inside is at the spine: left on
 * odd pages. Left and right are not used beside inside and outside.
 */
export type PageLine = {
  /** at the left, on every page */
  readonly left?: string
  /** in the middle */
  readonly center?: string
  /** at the right, on every page */
  readonly right?: string
  /** at the spine */
  readonly inside?: string
  /** at the edge opposite the spine */
  readonly outside?: string
}

/** What distinguishes paragraphs. */
export type ParagraphConfig = {
  /** of the first line of a paragraph below another, in em; none by default */
  readonly indent?: number
  /** before paragraphs and points, in lines of text; 0.45 by default */
  readonly space?: number
}

/** How a level of headings is set, where it differs from the usual. */
export type HeadingConfig = {
  /** relative to the text */
  readonly size?: number
  /** of the letters */
  readonly weight?: 'regular' | 'bold'
  /** of the letters; scripts without italics stay upright */
  readonly slope?: 'upright' | 'italic'
  /** small capitals in place of small letters */
  readonly smallCaps?: boolean
  /** at the start of the line or in the middle of the column */
  readonly align?: 'start' | 'centred'
  /** `margin`: beside the first lines of the text that it heads, as the marginal notes of statutes */
  readonly place?: 'text' | 'margin'
  /** space before, in lines of text */
  readonly before?: number
  /** begins a new page without a head */
  readonly newPage?: boolean
}
