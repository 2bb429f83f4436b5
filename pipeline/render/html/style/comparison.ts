/** What changed since an earlier version: by lines and tints, so that it is seen without colours too. */
export const comparisonStyle: string = `
:root { --added: light-dark(#0b3d91, #a9c7ff); --gone: light-dark(#a3160f, #ffb1a8); }
ins.v { color: var(--added); background: var(--plus); text-decoration: underline; text-decoration-thickness: 0.09em; text-underline-offset: 0.16em; }
del.v { color: var(--gone); background: var(--minus); text-decoration: line-through; text-decoration-thickness: 0.09em; }
:is(ins, del):not(.v) { background: none; }
.was-added > .c > .n { color: var(--added); font-weight: 600; }
.was-removed > .c > .n { color: var(--gone); text-decoration: line-through; }
.badge.change { border-color: currentcolor; color: var(--accent); }
.since { margin: 1rem max(var(--gutter), 50% - var(--wide) / 2) 1.5rem; padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; font-size: 0.92rem; }
.since h2 { font-weight: 600; font-size: 1.05rem; }
.since p { margin: 0.2rem 0; color: var(--quiet); }
.since ol { columns: 22rem; column-gap: 2.5rem; margin: 0.6rem 0 0; padding: 0; list-style: none; }
.since li { padding-block: 0.1rem; break-inside: avoid; }
.since li a { display: inline-block; min-width: 1.6rem; min-height: 1.6rem; font-weight: 600; }
.fold { margin-inline: max(var(--gutter) - 0.5rem, 50% - var(--wide) / 2 - 0.5rem); }
.fold > summary { padding: 0.35rem 0.5rem; color: var(--quiet); font-size: 0.85rem; cursor: pointer; border-block: 1px dashed var(--line); }
.fold > summary:hover { background: var(--lit); color: var(--ink); }
.fold .r { padding-inline: 0.5rem; }
@media print {
  ins.v { color: #0b3d91; background: none; }
  del.v { color: #a3160f; background: none; }
  .since { margin-inline: 0; }
  .since li a { min-width: 0; min-height: 0; }
  .grid > .fold { display: table-row; }
  .grid > .fold > summary { padding-inline: 0; border: 0; }
}
`
