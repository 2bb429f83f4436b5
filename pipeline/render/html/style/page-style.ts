/** The style of a reading edition. Its hash stands in the page's security policy. */
export const pageStyle: string = `
:root {
  color-scheme: light dark;
  --ink: #1c1a17; --paper: #fdfcf9; --quiet: #6b645a; --line: #ded8cc; --accent: #7a2e1d;
  --mark: #fff3c9; --lit: #f5efe2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8e3d9; --paper: #171614; --quiet: #a59d90; --line: #39352e; --accent: #e2a48f;
    --mark: #4a3f16; --lit: #211f1b;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 'Source Serif 4', 'Noto Serif', Charter, Cambria, Georgia, serif; scroll-padding-top: 4rem; }
body { margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 4rem) 4rem; max-width: calc(34rem * var(--columns) + 6rem); }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.notices { margin: 0 0 2rem; padding: 0.75rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--lit); font-size: 0.9rem; }
.notices p { margin: 0.25rem 0; }
.row { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); column-gap: clamp(1.25rem, 3vw, 3rem); padding-block: 0.45rem; border-radius: 0.25rem; }
.row:hover, .row:focus-within, .row:target { background: var(--lit); box-shadow: -0.35rem 0 0 var(--lit), 0.35rem 0 0 var(--lit), -0.5rem 0 0 var(--accent); }
.head { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); font-size: 0.85rem; letter-spacing: 0.04em; color: var(--quiet); }
.head:hover { background: var(--paper); box-shadow: none; }
.cell { min-width: 0; overflow-wrap: break-word; hyphens: auto; text-wrap: pretty; display: grid; grid-template-columns: minmax(2.2em, max-content) minmax(0, 1fr); align-items: baseline; }
.cell > .text { grid-column: 2; }
.cell > .label { grid-column: 1; padding-inline-end: 0.5em; color: var(--quiet); text-decoration: none; font-variant-numeric: lining-nums tabular-nums; }
.cell > a.label:hover { color: var(--accent); text-decoration: underline; }
.title .cell, .heading .cell { grid-template-columns: minmax(0, 1fr); hyphens: manual; }
.title .cell > *, .heading .cell > * { grid-column: 1; }
.title { padding-block: 0 1.25rem; }
.title .text { font-size: 1.7rem; line-height: 1.25; font-weight: 600; text-wrap: balance; }
.heading .text { font-size: 1.2rem; font-weight: 600; }
h1, h2, h3, h4, h5, h6 { font: inherit; margin: 0; }
.depth-2 .cell { padding-inline-start: 2.2em; }
.depth-3 .cell { padding-inline-start: 4.4em; }
.depth-4 .cell { padding-inline-start: 6.6em; }
.badge { display: inline-block; margin-inline-end: 0.5em; padding: 0 0.45em; border: 1px solid var(--line); border-radius: 1em; font-size: 0.72rem; line-height: 1.5; color: var(--quiet); vertical-align: 0.1em; }
.cell[data-status='missing'] > .text, .cell[data-status='stale'] > .text { background: linear-gradient(var(--mark), var(--mark)) no-repeat; }
.cell[data-status='missing'] > .text { font-style: italic; }
[lang|='ar'], [lang|='fa'], [lang|='ur'] { font-family: 'Noto Naskh Arabic', Amiri, 'Scheherazade New', serif; font-size: 1.12em; line-height: 1.7; hyphens: none; }
[lang|='zh'], [lang|='ja'] { font-family: 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif; line-height: 1.7; hyphens: none; }
pre { margin: 0; white-space: pre-wrap; font-size: 0.9em; }
table { border-collapse: collapse; }
td, th { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
img { max-width: 100%; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.notes { margin-top: 2rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.85rem; color: var(--quiet); }
@media (max-width: 44rem) {
  .row { grid-template-columns: minmax(0, 1fr); row-gap: 0.5rem; padding-block: 0.9rem; border-bottom: 1px solid var(--line); }
  .head { display: none; }
  .cell::before { content: attr(data-name); grid-column: 1 / -1; font-size: 0.72rem; letter-spacing: 0.04em; color: var(--quiet); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --ink: #000; --lit: transparent; --accent: #000; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .row { break-inside: avoid; }
  .title, .heading { break-after: avoid; }
  .head { position: static; }
}
`
