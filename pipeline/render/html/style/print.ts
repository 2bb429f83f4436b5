/**
 * On paper: no interface, rows unsplit where they fit, and the languages' names on every page. Only
 * the head of a table is repeated by browsers, so rows become the lines of one.
 */
export const printStyle: string = `
@media print {
  @page { margin: 16mm 14mm; }
  :root, :root[data-theme] { color-scheme: light; --paper: #fff; --ink: #000; --lit: transparent; --accent: #000; --quiet: #333; }
  html { font-size: 9.5pt; }
  .bar, #_pair, .panel, .card, .skip, #_more, #_said, .back, .changes:not([open]) { display: none !important; }
  .r, .r.head { content-visibility: visible; border: 0; position: static; }
  .notices { margin-inline: 0; padding-block: 0.3rem; }
  .grid { display: table; table-layout: fixed; width: 100%; border-spacing: 0; }
  .grid > .r.head { display: table-header-group; }
  .grid > .r { display: table-row; break-inside: avoid; }
  .grid > .title, .grid > .heading { break-after: avoid; }
  .grid > .r > i { display: none; }
  .grid > .image:has(> .whole) { display: block; }
  .grid > .image:has(> .whole) > .c { display: block; }
  [data-standing] body { padding: 0; }
  .grid > .r.long { break-inside: auto; }
  .grid > .r > .c { display: table-cell; padding: 0.35rem 3mm; vertical-align: top; orphans: 3; widows: 3; }
  .grid > .r.head > .c { border-block-end: 0.5pt solid #000; padding-block: 0 0.2rem; }
  .n { float: inline-start; min-height: 0; }
  .x { display: flow-root; padding-inline-start: 0 !important; }
  [data-flow='side'] .d2 > .c > .n { margin-inline-start: 1em; }
  [data-flow='side'] .d3 > .c > .n { margin-inline-start: 2em; }
  [data-flow='side'] .d4 > .c > .n { margin-inline-start: 3em; }
  [data-flow='inter'] .grid { display: block; }
  [data-flow='inter'] .grid > .r { display: block; padding: 0.3rem 0; }
  [data-flow='inter'] .grid > .r > .c { display: grid; padding: 0.1rem 0; }
  [data-flow='inter'] .grid > .r.head { display: none; }
  [data-flow='side'] .c::before { display: none; }
  .r:hover .n, a, .term { color: inherit; text-decoration: none; }
  .title .x { font-size: 14pt; }
  .glossary, .colophon { margin-inline: 0; }
}
`
