/** The style of the list of documents, over the colours and letters that editions have. */
export const siteStyle: string = `
body { max-width: 62rem; margin: 0 auto; padding: 2.5rem clamp(0.9rem, 4vw, 2.5rem) 4rem; overflow-wrap: break-word; }
/* Letters that a reader has made twice as large still go into the width of a phone. */
header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.3rem 2rem; margin-bottom: 2rem; font: 0.9rem/1.5 var(--interface); }
header a { display: inline-block; min-height: 1.6rem; color: var(--quiet); text-decoration: none; }
header a:hover, header [aria-current] { color: var(--ink); text-decoration: underline; }
nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; }
.logo { height: 2rem; width: auto; margin-inline-end: 0.6rem; vertical-align: middle; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font: 0.9rem/1.6 var(--interface); }
footer a { margin-inline-end: 1.4rem; }
search { display: block; margin: 1.5rem 0 0; }
search[hidden] { display: none; }
input[type='search'] { width: 100%; min-height: 2.8rem; padding: 0.4rem 0.9rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.4 var(--interface); }
#_counts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin-top: 0.5rem; font: 0.85rem/1.5 var(--interface); color: var(--quiet); }
#_results { margin: 1rem 0 0; padding: 0; list-style: none; }
#_results li { padding: 0.5rem 0; border-top: 1px solid var(--line); }
#_results p { margin: 0.15rem 0 0; font-size: 0.95rem; }
mark { background: var(--mark); color: inherit; }
.facts { margin: 0.3rem 0 0; font: 0.88rem/1.5 var(--interface); color: var(--quiet); }
.about { margin: 0.5rem 0 0; }
.chips { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.9rem 0 0; padding: 0; list-style: none; font: 0.9rem/1.4 var(--interface); }
.chips a, .chips span { display: inline-block; padding: 0.25rem 0.8rem; border: 1px solid var(--line); border-radius: 1.2em; color: inherit; text-decoration: none; }
.chips a:hover { border-color: var(--accent); background: var(--lit); }
.chips small { color: var(--quiet); }
section h2 { margin-top: 2rem; }
.citations dt, .imprint dt { font: 0.85rem/1.5 var(--interface); color: var(--quiet); }
.citations dd, .imprint dd { margin: 0 0 0.6rem; overflow-wrap: anywhere; }
.concepts { columns: 22rem; column-gap: 2.5rem; margin-top: 1.5rem; }
.concept { margin: 0 0 1.2rem; break-inside: avoid; }
.concept:target { background: var(--lit); }
.concept dt { font-weight: 600; }
.concept dd { margin: 0; }
.concept small { display: inline-block; min-width: 6.5em; color: var(--quiet); font-family: var(--interface); }
.concept .definition { margin-block: 0.15rem 0.3rem; color: var(--quiet); }
h1 { font-size: min(1.9rem, 12vw); font-weight: 600; line-height: 1.2; text-wrap: balance; }
.publisher { font-weight: 600; }
article[hidden] { display: none; }
/* A site may list hundreds of documents: those off the screen are not laid out, and each is about so high. */
article { margin-top: 1.8rem; padding-top: 1.3rem; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 12rem; }
h2 { font-size: min(1.4rem, 10vw); font-weight: 600; line-height: 1.3; text-wrap: balance; }
h2 a { color: inherit; text-decoration-color: var(--line); }
h2 a:hover { color: var(--accent); }
h3 { margin: 1.5rem 0 0.5rem; font: 600 0.85rem/1.4 var(--interface); color: var(--quiet); }
:root[dir='ltr'] :is(.languages, .citations) [dir='rtl'], :root[dir='rtl'] :is(.languages, .citations) [dir='ltr'] { text-align: end; }
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
.timeline { margin: 0; padding: 0; list-style: none; border-inline-start: 2px solid var(--line); }
.timeline li { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(6rem, 1fr) minmax(0, 2fr); gap: 0.1rem 1.25rem; padding: 0.45rem 0 0.45rem 1rem; font-family: var(--interface); font-size: 0.92rem; }
.timeline a { display: inline-block; min-height: 1.6rem; }
.timeline [aria-current] { background: var(--lit); }
#_then { font: 0.92rem/1.6 var(--interface); }
#_then input { min-height: 2.2rem; margin-inline: 0.4rem 0.8rem; padding: 0.2rem 0.5rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--paper); color: var(--ink); font: inherit; }
.earlier { margin: 1.5rem 0; padding: 0.6rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--lit); font: 0.95rem/1.5 var(--interface); }
.earlier p { margin: 0.2rem 0; }
.earlier a { display: inline-block; min-height: 1.6rem; margin-inline-end: 1.4rem; }
.days { color: var(--quiet); font-variant-numeric: tabular-nums; }
.editions { margin: 0; padding: 0; list-style: none; columns: 24rem; column-gap: 2.5rem; }
.editions li { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 0.6rem; justify-content: space-between; padding: 0.3rem 0; break-inside: avoid; font-family: var(--interface); font-size: 0.9rem; }
.editions a { display: inline-block; min-width: 1.6rem; padding: 0.2rem 0; margin-inline-start: 0.75rem; }
@media (max-width: 44rem) {
  .languages > li, .timeline li { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; }
  article, .languages > li { break-inside: avoid; content-visibility: visible; }
  search, nav { display: none; }
}
`
