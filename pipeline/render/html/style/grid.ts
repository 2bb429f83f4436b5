/** Rows, cells, labels, badges: the text itself. */
export const gridStyle: string = `
.r { position: relative; display: grid; column-gap: var(--gap); margin: 0; padding: 0.5rem max(var(--gutter), 50% - var(--wide) / 2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); border-inline-start: 4px solid transparent; content-visibility: auto; contain-intrinsic-block-size: auto 6rem; }
.r > i { position: absolute; inset-block-start: 0; }
.c { min-width: 0; display: grid; grid-template-columns: minmax(2.1em, max-content) minmax(0, 1fr); align-content: start; align-items: baseline; overflow-wrap: break-word; text-wrap: pretty; hyphens: auto; }
.c::before { grid-column: 2; font-size: 0.75rem; line-height: 1.6; color: var(--quiet); }
.x, .changes { grid-column: 2; min-width: 0; }
.x, .n { font-size: calc(1em * var(--scale, 1)); }
.n { grid-column: 1; min-width: 1.4em; min-height: 1.5em; padding-inline-end: 0.6em; color: var(--quiet); text-decoration: none; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
a.n:hover, .r:target .n, .r:focus-within .n { color: var(--accent); text-decoration: underline; }
.d2 > .c { padding-inline-start: 2.1em; }
.d3 > .c { padding-inline-start: 4.2em; }
.d4 > .c { padding-inline-start: 6.3em; }
.title { padding-block: 2.25rem 1.5rem; }
.title .x { font-size: calc(clamp(1.15rem, 2.25rem - var(--n) * 0.26rem, 2rem) * var(--scale, 1)); line-height: 1.25; font-weight: 600; text-wrap: balance; }
.heading { padding-block: 1.6rem 0.4rem; }
.heading .c, .title .c { hyphens: manual; }
.heading .c::before { grid-column: 1 / -1; }
.heading .n { color: inherit; font-weight: 600; }
.heading .x { font-weight: 600; text-wrap: balance; }
h2.heading { font-size: 1.3rem; line-height: 1.3; }
h3.heading { font-size: 1.12rem; }
.heading:not(:has(.n)) .x, .title .x { grid-column: 1 / -1; padding-inline-start: 2.1rem; }
.below { padding-block: 0 0.5rem; }
.notes { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: 0.92rem; }
.notes > h2 { margin: 0 max(var(--gutter), 50% - var(--wide) / 2) 0.25rem; font-size: 0.85rem; font-weight: 600; color: var(--quiet); }
.back { display: inline-block; min-width: 1.5em; text-align: center; text-decoration: none; }
.term { color: inherit; text-decoration: underline dotted var(--quiet); text-decoration-thickness: from-font; }
.term:hover { color: var(--accent); text-decoration-style: solid; }
[data-s='stale'] > .x { margin-inline-start: -0.6rem; padding-inline-start: calc(0.6rem - 2px); border-inline-start: 2px dotted var(--accent); }
[data-s='missing'] > .x { color: var(--quiet); }
[data-s='missing'] > .x:has(> .badge) { font-style: italic; }
.changes { margin-top: 0.4rem; font-size: 0.9rem; }
.changes > summary { min-height: 1.6rem; font-size: 0.8rem; color: var(--accent); cursor: pointer; }
.changes p { margin: 0.25rem 0 0; padding: 0.5rem 0.75rem; background: var(--lit); border-inline-start: 2px solid var(--line); }
ins { background: var(--plus); text-decoration-thickness: 0.08em; }
del { background: var(--minus); }
/* What the address names is tinted; what is pointed at or focused has a bar and a line around. */
.r:target, .r:has(> i:target) { background: var(--lit); }
.r:focus, .r:focus-within { border-inline-start-color: var(--accent); box-shadow: inset 0 0 0 1px var(--line); }
.r:focus { outline: none; }
@media (hover: hover) {
  html:not([data-by='keys']) .r:hover { border-inline-start-color: var(--accent); box-shadow: inset 0 0 0 1px var(--line); }
  html:not([data-by='keys']) .r:hover .n { color: var(--accent); text-decoration: underline; }
}
.badge, #_more, .back, .c::before { user-select: none; -webkit-user-select: none; }
.r.head { position: sticky; inset-block-start: var(--bar); z-index: 2; padding: 0.4rem max(var(--gutter), 50% - var(--wide) / 2) 0.4rem max(var(--gutter) + 4px, 50% - var(--wide) / 2 + 4px); background: var(--paper); border-block-end: 1px solid var(--line); border-inline-start: 0; font: 0.82rem/1.5 var(--interface); content-visibility: visible; }
.r.head .c { display: block; padding-inline-start: 2.1rem; hyphens: none; }
.r.head .c::before { display: none; }
[dir='rtl'] .r.head { padding-inline: max(var(--gutter) + 4px, 50% - var(--wide) / 2 + 4px) max(var(--gutter), 50% - var(--wide) / 2); }
/* The script says how the columns flow; without it they wrap by themselves. */
[data-flow] .r { grid-template-columns: repeat(var(--n), minmax(0, 1fr)); }
[data-flow='inter'] .r { row-gap: 0.55rem; grid-template-columns: minmax(0, 1fr); padding-block: 0.9rem; border-block-end: 1px solid var(--line); }
[data-flow='inter'] .r.head { display: none; }
[data-flow='side'] .c::before { display: none; }
@media (max-width: 44rem) {
  .c { grid-template-columns: minmax(1.8em, max-content) minmax(0, 1fr); }
  .d2 > .c { padding-inline-start: 1em; }
  .d3 > .c { padding-inline-start: 2em; }
  .d4 > .c { padding-inline-start: 3em; }
  .title { padding-block: 1.25rem 1rem; }
  .title .x { font-size: calc(1.35rem * var(--scale, 1)); }
  .heading:not(:has(.n)) .x, .title .x, .heading:not(:has(.n)) .c::before { padding-inline-start: 1.8rem; }
}
@media (forced-colors: active) {
  .r:hover, .r:target, .r:focus-within { outline: 2px solid Highlight; outline-offset: -2px; }
}
`
