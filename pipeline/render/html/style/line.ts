/**
 * Rows of tables: rules at one height in all languages. The heads of columns are read aloud with each cell, and seen where a
 * column is so narrow that its cells are below each other.
 */
export const lineStyle: string = `
.line { padding-block: 0; contain-intrinsic-block-size: auto 3rem; }
.line > .c { padding-block: 0.35rem; border-block-end: 1px solid var(--line); }
.heads > .c { border-block-end: 2px solid var(--line); font-weight: 600; }
.line > .c::before { grid-column: 1 / -1; }
.line > .c > .x { grid-column: 1 / -1; container-type: inline-size; }
.cells { display: grid; column-gap: 0.8em; margin: 0; }
.cells > div, .cells dd { min-width: 0; overflow-wrap: anywhere; }
.cells dt { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); font-size: 0.8em; color: var(--quiet); overflow-wrap: break-word; }
.cells dd { margin: 0; }
.k { color: inherit; text-decoration: none; }
.k:hover { color: var(--accent); text-decoration: underline; }
[data-flow='inter'] .line { padding-block: 0.3rem; }
[data-flow='inter'] .line > .c { border-block-end: 0; padding-block: 0.1rem; }
@media print { .heads { break-after: avoid; } .grid > .line > .c { border-block-end: 0.4pt solid #999; } }
`
