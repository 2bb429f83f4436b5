/** What a head or foot of a PDF page can name, in the language of the page. */
export const templateParts = [
  'title',
  'shortTitle',
  'section',
  'points',
  'language',
  'state',
  'version',
  'date',
  'publisher',
  'isbn',
  'identifier',
  'page',
  'pages',
] as const

/** A part of a template: `title` for `{title}`. */
export type TemplatePart = (typeof templateParts)[number]

/** A template cut up: its literal text, and the names in braces between. */
export type TemplateToken =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'part'; readonly name: string}

/** Cut a template such as `{title} · {page} / {pages}` at its parts. */
export function templateTokens(template: string): readonly TemplateToken[] {
  return template
    .split(/(\{[^{}]*\})/u)
    .filter(Boolean)
    .map((piece) =>
      piece.startsWith('{')
        ? {kind: 'part', name: piece.slice(1, -1)}
        : {kind: 'text', text: piece},
    )
}

/** Whether a name in braces is a part that pages have. */
export function isTemplatePart(name: string): name is TemplatePart {
  return templateParts.some((part) => part === name)
}

/** Names in braces of a template that are not parts. */
export function unknownParts(template: string): readonly string[] {
  return templateTokens(template).flatMap((token) =>
    token.kind === 'part' && !isTemplatePart(token.name) ? [token.name] : [],
  )
}
