/** The style of the list of documents, over the colours and letters that editions have. */
export const siteStyle: string = `
body { max-width: 62rem; margin: 0 auto; padding: 2.5rem clamp(0.9rem, 4vw, 2.5rem) 4rem; }
h1 { font-size: 1.9rem; font-weight: 600; line-height: 1.2; text-wrap: balance; }
.publisher { margin: 0 0 0.25rem; color: var(--quiet); font-family: var(--interface); font-size: 0.9rem; }
article { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
h2 { font-size: 1.4rem; font-weight: 600; line-height: 1.3; text-wrap: balance; }
h2 a { color: inherit; text-decoration-color: var(--line); }
h2 a:hover { color: var(--accent); }
h3 { margin: 1.5rem 0 0.5rem; font: 600 0.85rem/1.4 var(--interface); color: var(--quiet); }
.languages { margin: 1rem 0 0; padding: 0; list-style: none; }
.languages > li { display: grid; grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr) minmax(8rem, 13rem); gap: 0.1rem 1.25rem; align-items: baseline; padding: 0.6rem 0; border-top: 1px solid var(--line); }
.languages > li:first-child { border-top: 0; }
.name { font-family: var(--interface); font-size: 0.92rem; }
.name .badge { margin-top: 0.15rem; }
.state { display: grid; gap: 0.25rem; font-family: var(--interface); font-size: 0.8rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.state svg { width: 100%; height: 0.55rem; border-radius: 0.3rem; overflow: hidden; }
.state text { font: inherit; }
.track { fill: var(--line); }
.reviewed-part { fill: var(--good); }
.translated-part { fill: var(--part); }
.stale-part { fill: var(--accent); }
:root { --good: light-dark(#3f6f4a, #8cc39a); --part: light-dark(#a9853a, #d9b76c); }
.editions { margin: 0; padding: 0; list-style: none; columns: 24rem; column-gap: 2.5rem; }
.editions li { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 0.6rem; justify-content: space-between; padding: 0.3rem 0; break-inside: avoid; font-family: var(--interface); font-size: 0.9rem; }
.editions a { display: inline-block; min-width: 1.6rem; padding: 0.2rem 0; margin-inline-start: 0.75rem; }
@media (max-width: 44rem) {
  .languages > li { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; }
  article { break-inside: avoid; }
}
`
