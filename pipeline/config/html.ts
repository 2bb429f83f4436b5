/** A colour as `#rrggbb`, or one for each appearance of a page. */
export type PageColour =
  | string
  | {
      /** in the light appearance */
      readonly light: string
      /** in the dark appearance */
      readonly dark: string
    }

/** Colours of pages; each pair that text is read in must have a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). */
export type PageColours = {
  /** of the text */
  readonly ink?: PageColour
  /** behind the text */
  readonly paper?: PageColour
  /** of links and of what is pointed at */
  readonly accent?: PageColour
  /** of labels and small print */
  readonly quiet?: PageColour
}

/** A link in the head or foot of pages. */
export type SiteLink = {
  /** as it is shown */
  readonly name: string
  /** an address of http, https or mailto, or a page of the site such as `about.html` */
  readonly href: string
}

/** `html` of the configuration: how pages look, and where they are. Files are named by paths in the project. */
export type HtmlConfig = {
  /** address of the output folder on the web, for canonical links, citations, feeds and the map of the site */
  readonly baseUrl?: string
  /** which language the pages around the editions speak; that of the source by default */
  readonly language?: string
  /** SVG, PNG, JPEG or WebP, in the head of every page */
  readonly logo?: string
  /** of browser tabs: SVG or PNG */
  readonly icon?: string
  /** of every page */
  readonly colours?: PageColours
  /** a style sheet that comes after that of every page */
  readonly css?: string
  /** WOFF2 files that pages hold */
  readonly fonts?: {
    /** of the text */
    readonly text?: string
    /** of everything around the text */
    readonly interface?: string
  }
  /** links in the head of the pages around the editions */
  readonly header?: readonly SiteLink[]
  /** links at the foot of every page */
  readonly footer?: readonly SiteLink[]
  /** Markdown files that become pages of the site: `pages/about.md` becomes `about.html` */
  readonly pages?: readonly string[]
  /** whether readers can install the site and read its pages without a network; false by default */
  readonly offline?: boolean
}
