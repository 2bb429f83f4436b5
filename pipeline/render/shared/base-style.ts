/** Colours, letters and the things that any text may hold. */
const baseStyle: string = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1d1b18, #e9e4da); --paper: light-dark(#fdfcf9, #161513); --quiet: light-dark(#625c52, #aca496);
  --line: light-dark(#ddd6c9, #3a362f); --accent: light-dark(#7a2e1d, #eaa991); --lit: light-dark(#f4eee1, #23211d);
  --mark: light-dark(#ffefb8, #4d4117); --plus: light-dark(#dff0dc, #1f3d24); --minus: light-dark(#f8dfda, #4a241d);
  --interface: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --gutter: clamp(0.75rem, 4vw, 3.5rem); --gap: clamp(1.25rem, 2.4vw, 2.75rem); --bar: 3.2rem;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 106%/1.5 Charter, 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif; scroll-padding-block: calc(var(--bar) + 2.6rem) 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6 { font: inherit; margin: 0; }
pre, code, kbd { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', monospace; font-size: 0.9em; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
table { border-collapse: collapse; }
td, th { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }
th { background: var(--lit); font-weight: 600; }
.to-center { text-align: center; }
.to-right { text-align: end; }
.scroll { overflow-x: auto; }
img { max-width: 100%; }
.whole { grid-column: 1 / -1; max-height: 80vh; margin: 0.5rem auto; }
sup { line-height: 0; font-size: 0.75em; }
sup a { padding: 0.4em 0.25em; text-decoration: none; }
hr { margin: 1.5rem var(--gutter); border: 0; border-top: 1px solid var(--line); }
.picture::before { content: '['; }
.picture::after { content: ']'; }
.whole ~ .c .picture::before, .whole ~ .c .picture::after { content: none; }
.ui, .badge, .changes > summary, .c::before { font-family: var(--interface); }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: 0.5rem; z-index: 5; padding: 0.75rem 1rem; background: var(--paper); border: 1px solid var(--line); }
.skip:focus { inset-block-start: 0.5rem; }
[hidden] { display: none; }
`

/** What a page says of a translation's state. */
const badgeStyle: string = `
.badge { display: inline-block; font-style: normal; padding: 0 0.5em; border: 1px solid var(--line); border-radius: 1em; font-size: 0.72rem; font-weight: 400; line-height: 1.55; color: var(--quiet); background: var(--paper); vertical-align: 0.12em; }
.badge.stale, .badge.missing { border-color: currentcolor; color: var(--accent); }
`

/** What every page of Stele shares: colours, letters, badges. */
export const commonStyle: string = packedStyle(baseStyle + badgeStyle)

/** A style without the spaces that its authors read it by; no text that it shows holds any. */
export function packedStyle(style: string): string {
  return style
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/\s*(?<mark>[{};])\s*/gu, '$<mark>')
    .replaceAll(/: (?=[^{}]*[};])/gu, ':')
    .replaceAll(/;\}/gu, '}')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
