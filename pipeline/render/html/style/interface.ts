/** The bar, its panels, the menu of a row, notices and the foot of the page. */
export const interfaceStyle: string = `
.bar { position: sticky; inset-block-start: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem; min-height: var(--bar); padding: 0.3rem max(var(--gutter) - 0.6rem, 0.4rem); background: var(--paper); border-block-end: 1px solid var(--line); font-size: 0.9rem; line-height: 1.4; }
.where { flex: 1 1 8rem; min-width: 0; display: flex; align-items: center; gap: 0.7rem; padding-inline: 0.4rem; white-space: nowrap; }
.where a { color: inherit; text-decoration: none; }
.where a:hover { text-decoration: underline; }
.home { flex: 0 1 auto; display: flex; align-items: center; gap: 0.45rem; min-width: 1.5rem; min-height: 2.4rem; color: var(--quiet); overflow: hidden; }
.home bdi { overflow: hidden; text-overflow: ellipsis; }
.home svg { flex: none; width: 1.1rem; height: 1.1rem; fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linejoin: round; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.logo { flex: none; height: 1.8rem; width: auto; }
.doc { flex: 0 1 auto; min-width: 3rem; padding-block: 0.5rem; font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
#_here { flex: none; color: var(--quiet); }
#_here:empty { display: none; }
@media (max-width: 60rem) { .home bdi { display: none; } }
@media (hover: none) { kbd, .icon.keys { display: none; } }
/* A narrow bar stays one line: the key ? opens the list too. */
@media (max-width: 24rem) { .icon.keys { display: none; } }
#_pair { position: sticky; inset-block-start: var(--bar); z-index: 2; display: flex; gap: 0.3rem; padding: 0.3rem max(var(--gutter) - 0.3rem, 0.4rem); overflow-x: auto; background: var(--paper); border-block-end: 1px solid var(--line); font: 0.85rem/1.3 var(--interface); }
#_pair[hidden] { display: none; }
[data-flow='side'] #_pair { position: static; border: 0; }
#_pair button { flex: 0 0 auto; min-height: 1.9rem; padding: 0.15rem 0.7rem; border: 1px solid var(--line); border-radius: 1em; background: none; color: var(--quiet); white-space: nowrap; cursor: pointer; }
#_pair [aria-pressed='true'] { border-color: var(--accent); color: var(--ink); background: var(--lit); font-weight: 600; }
button, select, input[type='search'] { font: inherit; color: inherit; }
.icon { display: inline-grid; place-items: center; min-width: 2.4rem; min-height: 2.4rem; padding: 0.3rem; border: 1px solid transparent; border-radius: 0.4rem; background: none; color: var(--ink); cursor: pointer; }
.icon[hidden] { display: none; }
.icon:hover, .icon[aria-expanded='true'] { background: var(--lit); border-color: var(--line); }
.icon svg { width: 1.1rem; height: 1.1rem; fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
search { display: flex; flex: 1 0 100%; flex-wrap: wrap; align-items: center; gap: 0.25rem; padding-block: 0.2rem 0.3rem; }
search[hidden] { display: none; }
input[type='search'] { flex: 1 1 12rem; min-width: 0; max-width: 28rem; min-height: 2.4rem; padding: 0.3rem 0.7rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--paper); }
#_found { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; padding-inline: 0.5rem; color: var(--quiet); }
#_found b { color: var(--ink); }
#_found > * { padding: 0.15rem 0.5rem; border: 1px solid transparent; border-radius: 1em; }
#_found > button { border-color: var(--line); background: var(--paper); cursor: pointer; min-height: 1.6rem; }
#_found > button:hover { background: var(--lit); }
.panel, .card { position: fixed; margin: 0; padding: 1rem; overflow: auto; overscroll-behavior: contain; max-height: calc(100dvh - var(--bar) - 1rem); width: min(25rem, 100vw - 1rem); color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 0.6rem; box-shadow: 0 0.75rem 2.5rem rgb(0 0 0 / 18%); font-size: 0.92rem; line-height: 1.45; }
.panel { inset: calc(var(--bar) + 0.25rem) 0.5rem auto auto; }
#_contents { inset-inline: 0.5rem auto; width: min(30rem, 100vw - 1rem); }
[dir='rtl'].panel { inset-inline: auto 0.5rem; }
[dir='rtl']#_contents { inset-inline: 0.5rem auto; }
.panel h2 { font-weight: 600; margin-bottom: 0.6rem; }
.panel ol { margin: 0; padding: 0; list-style: none; }
#_contents a { display: block; padding: 0.3rem 0.5rem; border-inline-start: 3px solid transparent; color: inherit; text-decoration: none; }
#_contents a:hover { background: var(--lit); }
#_contents a[aria-current] { border-inline-start-color: var(--accent); background: var(--lit); font-weight: 600; }
#_contents b { font-weight: inherit; color: var(--quiet); }
/* On a wide screen the contents may stand beside the text; the bar stays over both. */
[data-standing] body { padding-inline-start: 19rem; }
[data-standing][dir='ltr'] .bar { margin-left: -19rem; }
[data-standing][dir='rtl'] .bar { margin-right: -19rem; }
[data-standing] #_contents { display: block; z-index: 1; inset: var(--bar) auto 0 0; width: 19rem; max-height: none; border: 0; border-inline-end: 1px solid var(--line); border-radius: 0; box-shadow: none; }
[data-standing][dir='rtl'] #_contents { inset: var(--bar) 0 0 auto; }
[data-standing] #_contents a { font-size: 0.86rem; }
.l2 > a { margin-inline-start: 1rem; }
.l3 > a { margin-inline-start: 2rem; }
.l4 > a { margin-inline-start: 3rem; }
.e { display: none; }
.e.e0 { display: inline; }
fieldset { margin: 0 0 0.9rem; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 0.3rem; font-size: 0.8rem; color: var(--quiet); }
#_list li { display: flex; align-items: center; gap: 0.2rem; min-height: 2.2rem; }
#_list input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; }
#_list label { flex: 1; min-width: 0; padding: 0.25rem 0.4rem; }
#_list b { font-weight: 500; }
#_list small { color: var(--quiet); }
.choice { display: inline-flex; align-items: center; min-height: 2rem; margin-inline-end: 1rem; gap: 0.35rem; }
input { accent-color: var(--accent); }
.choice input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; }
select { min-height: 2rem; padding: 0.15rem 0.4rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--paper); }
#_speech { margin: 0 0 0.9rem; }
.plain { min-height: 2rem; padding: 0.2rem 0.8rem; border: 1px solid var(--quiet); border-radius: 0.4rem; background: none; cursor: pointer; }
.plain:hover { background: var(--lit); }
#_keys dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 0.9rem; margin: 0 0 0.75rem; }
#_keys dd { margin: 0; }
kbd { padding: 0 0.4em; border: 1px solid var(--line); border-radius: 0.25rem; background: var(--lit); }
.card { width: auto; max-width: min(24rem, 100vw - 1rem); padding: 0.4rem; inset: auto; }
#_menu button { display: flex; justify-content: space-between; gap: 1.5rem; width: 100%; min-height: 2.2rem; padding: 0.3rem 0.6rem; border: 0; border-radius: 0.35rem; background: none; text-align: start; cursor: pointer; }
#_menu button:hover, #_menu button:focus-visible { background: var(--lit); }
#_term { padding: 0.8rem 1rem; }
#_more { position: absolute; inset-block-start: 0.3rem; inset-inline-end: max(0rem, (min(var(--gutter), 3.5rem) - 1.75rem) / 2); min-width: 1.75rem; min-height: 1.75rem; padding: 0; background: var(--paper); border-color: var(--line); }
#_more svg { stroke-width: 2.6; }
#_said { position: fixed; inset-block-end: 1rem; inset-inline: 0; z-index: 4; width: fit-content; margin-inline: auto; padding: 0.5rem 1rem; border-radius: 0.5rem; background: var(--ink); color: var(--paper); }
#_said:empty { display: none; }
.earlier { margin: 1rem max(var(--gutter), 50% - var(--wide) / 2) 0; padding: 0.6rem 0.9rem; border: 2px solid var(--accent); border-radius: 0.4rem; font-size: 0.92rem; }
.earlier p { margin: 0.1rem 0; }
.earlier a { display: inline-block; min-height: 1.6rem; margin-inline-end: 1.2rem; font-weight: 600; }
.notices { margin: 1rem max(var(--gutter), 50% - var(--wide) / 2) 0.75rem; padding: 0.6rem 0.9rem; border-inline-start: 3px solid var(--accent); background: var(--lit); font-size: 0.88rem; line-height: 1.45; }
.notices p { margin: 0.2rem 0; text-align: start; }
.notices p:not(.lead) { color: var(--quiet); }
.notices b { font-weight: 600; }
.notices .lead bdi { font-weight: 600; margin-inline-end: 0.35em; }
.notices p[dir='rtl'] { text-align: end; }
[dir='rtl'] .notices p[dir='rtl'] { text-align: start; }
.glossary, .colophon { margin: 2.5rem max(var(--gutter), 50% - var(--wide) / 2) 0; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
.glossary h2, .colophon h2, .colophon h3 { font-weight: 600; margin-bottom: 0.5rem; }
.concepts { columns: 22rem; column-gap: 2.5rem; }
.concept { margin: 0 0 1rem; break-inside: avoid; }
.concept:target { background: var(--lit); box-shadow: 0 0 0 0.4rem var(--lit); outline: 2px solid var(--accent); outline-offset: 0.4rem; }
.concept small { display: inline-block; min-width: 6.5em; color: var(--quiet); font-family: var(--interface); }
.card .concept { margin: 0; }
.concept dt { font-weight: 600; }
.concept dd { margin: 0; }
.concept .definition { margin-block: 0.15rem 0.3rem; color: var(--quiet); }
.colophon { padding-bottom: 3rem; color: var(--quiet); }
.colophon dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 1rem; margin: 0 0 1rem; }
.colophon dd { margin: 0; overflow-wrap: anywhere; }
.colophon ul { columns: 24rem; column-gap: 2.5rem; margin: 0; padding: 0; list-style: none; }
.colophon li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.8rem; padding-block: 0.15rem; break-inside: avoid; }
.colophon li a { display: inline-block; min-width: 1.6rem; min-height: 1.6rem; margin-inline-start: 0.6rem; }
`
