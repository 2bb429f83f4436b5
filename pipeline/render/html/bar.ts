import {doneOf} from '../../edition/imprint.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {contentsButton} from './contents.ts'
import type {PageContext} from './context.ts'
import {anchor, named} from './markup.ts'
import {brandingOf, type PagePlace} from './place.ts'
import {logoHtml} from '../shared/branding.ts'
import {escaped, langAttributes, wordHtml} from '../shared/markup.ts'
import {languageBadge} from './status.ts'

/** What each key does: the sheet that `?` shows. The script knows the same keys. */
const keys: readonly (readonly [key: string, word: string])[] = [
  ['j', 'nextPassage'],
  ['k', 'previousPassage'],
  ['/', 'search'],
  ['c', 'contents'],
  ['o', 'settings'],
  ['1 – 9', 'showLanguage'],
  ['s', 'swap'],
  ['v', 'changeLayout'],
  ['d', 'changeTheme'],
  ['l', 'copyLink'],
  ['i', 'copyCitation'],
  ['q', 'copyQuote'],
  ['g', 'glossary'],
  ['?', 'keyboard'],
  ['Esc', 'close'],
]

const icons = {
  home: 'M2 7.5 8 2l6 5.5M4 6.5V14h8V6.5',
  find: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.5 10.5 15 15',
  settings: 'M1.5 2.5h5v11h-5zM9.5 2.5h5v11h-5z',
  swap: 'M1 5h13l-3-3M15 11H2l3 3',
  previous: 'M3 10l5-5 5 5',
  next: 'M3 6l5 5 5-5',
  close: 'M3 3l10 10M13 3 3 13',
  more: 'M2.5 8h.01M8 8h.01M13.5 8h.01',
} as const

/**
 * The bar above the text: whose site this is, which document, where in it. Contents and languages work
 * without script, the rest appears with it.
 */
export function barHtml(edition: Edition, place: PagePlace): string {
  const [first] = edition.languages
  if (!first) return ''
  const swap = edition.languages.length > 1 ? button('_swap', 'swap', icons.swap, first) : ''
  const find = `<search id="_finder" hidden><input type="search" id="_find" autocomplete="off" spellcheck="false" enterkeyhint="search" ${named('search', first)}>${button('_previous', 'previousMatch', icons.previous, first)}${button('_next', 'nextMatch', icons.next, first)}${button('_done', 'close', icons.close, first)}<output id="_found" for="_find"></output></search>`
  return `<header class="bar ui" ${langAttributes(first)}>${contentsButton(edition)}${whereHtml(edition, place)}${button('_open-find', 'search', icons.find, first)}${swap}<button type="button" class="icon" popovertarget="_settings" ${named('settings', first)}>${icon(icons.settings)}</button><button type="button" class="icon keys" popovertarget="_keys" hidden ${named('keyboard', first)}>?</button>${find}</header>`
}

/** The way to all documents, by the publisher's name where it is known; the title in the first column's language. */
function whereHtml({languages, publisher, rows}: Edition, place: PagePlace): string {
  const [first] = languages
  if (!first) return ''
  const {home} = place
  const logo = logoHtml(brandingOf(place))
  const name = publisher === undefined ? '' : `<bdi>${escaped(publisher)}</bdi>`
  const publisherHtml =
    home === undefined
      ? name === ''
        ? ''
        : `<span class="home">${logo}${name}</span>`
      : `<a class="home" href="${escaped(home)}">${logo === '' ? icon(icons.home) : logo}<span class="unseen">${wordHtml('home', first)}</span>${name}</a>`
  const titles = languages.map(
    (language, column) =>
      `<span class="e e${column}" ${langAttributes(language)}>${escaped(language.title)}</span>`,
  )
  const top = rows.find((row) => row.kind === 'title')
  const href = top === undefined ? '#' : anchor(top.key)
  return `<span class="where">${publisherHtml}<a class="doc" href="${href}">${titles.join('')}</a><span id="_here"></span></span>`
}

/** Which two of several languages a narrow screen shows; the script opens it. */
export function pairHtml({languages}: Edition): string {
  const [first] = languages
  if (!first || languages.length < 3) return ''
  const buttons = languages.map(
    (language, column) =>
      `<button type="button" value="${column}" aria-pressed="false" ${langAttributes(language)}>${escaped(language.language.autonym)}</button>`,
  )
  return `<nav id="_pair" hidden aria-label="${escaped(first.words['languages'] ?? 'Languages')}" data-n="languages">${buttons.join('')}</nav>`
}

function button(id: string, word: string, path: string, language: EditionLanguage): string {
  const isPart = id === '_previous' || id === '_next' || id === '_done'
  return `<button type="button" class="icon" id="${id}"${isPart ? '' : ' hidden'} ${named(word, language)}>${icon(path)}</button>`
}

const icon = (path: string): string =>
  `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`

/** Which languages, how they stand, dark or light. The choice of languages works without script. */
export function settingsHtml({languages}: Edition, {usual}: PageContext): string {
  const [first] = languages
  if (!first) return ''
  const list = languages.map((language, column) => {
    const name = escaped(language.language.autonym)
    return `<li class="k${column}-item"><input type="checkbox" id="_l${column}" checked><label for="_l${column}"><b ${langAttributes(language)}>${name}</b> ${column < 9 ? `<kbd>${column + 1}</kbd> ` : ''}<small>${doneOf(language.progress, language.language)}</small> ${languageBadge(language, usual[column])}</label>${move('moveUp', column, '↑', first)}${move('moveDown', column, '↓', first)}</li>`
  })
  const views: readonly (readonly [string, string])[] = [
    ['side', 'layoutColumns'],
    ['inter', 'layoutStacked'],
    ['single', 'layoutSingle'],
  ]
  const themes: readonly (readonly [string, string])[] = [
    ['system', 'themeSystem'],
    ['light', 'themeLight'],
    ['dark', 'themeDark'],
  ]
  const speech = languages.map(
    (language) =>
      `<option value="${escaped(language.tag)}" ${langAttributes(language)}>${escaped(language.language.autonym)}</option>`,
  )
  return `<form id="_settings" class="panel ui" autocomplete="off" popover ${langAttributes(first)} aria-labelledby="_settings-name"><h2 id="_settings-name">${wordHtml('settings', first)}</h2>
<fieldset><legend>${wordHtml('languages', first)}</legend><ol id="_list">${list.join('')}</ol></fieldset>
<fieldset id="_views" hidden><legend>${wordHtml('layout', first)}</legend>${views.map(([value, word], at) => radio('view', value, word, {first, checked: at === 0})).join('')}</fieldset>
<fieldset id="_themes" hidden><legend>${wordHtml('theme', first)}</legend>${themes.map(([value, word], at) => radio('theme', value, word, {first, checked: at === 0})).join('')}</fieldset>
<p id="_speech" hidden><label for="_interface">${wordHtml('interfaceLanguage', first)}</label> <select id="_interface">${speech.join('')}</select></p>
<p><button type="button" class="plain" id="_reset" hidden>${wordHtml('reset', first)}</button></p>
</form>`
}

function move(word: string, column: number, arrow: string, {words}: EditionLanguage): string {
  return `<button type="button" class="icon" hidden data-move="${word}" value="${column}" data-n="${word}" aria-label="${escaped(words[word] ?? word)}">${arrow}</button>`
}

type RadioState = {readonly first: EditionLanguage; readonly checked: boolean}

function radio(name: string, value: string, word: string, {first, checked}: RadioState): string {
  return `<label class="choice"><input type="radio" name="${name}" id="_${value}" value="${value}"${checked ? ' checked' : ''}> ${wordHtml(word, first)}</label>`
}

/** The sheet of keys, and the way to switch them off (WCAG 2.1.4). */
export function keysHtml({languages}: Edition): string {
  const [first] = languages
  if (!first) return ''
  const lines = keys.map(
    ([key, word]) => `<dt><kbd>${key}</kbd></dt><dd>${wordHtml(word, first)}</dd>`,
  )
  return `<section id="_keys" class="panel ui" popover ${langAttributes(first)} aria-labelledby="_keys-name"><h2 id="_keys-name">${wordHtml('keyboard', first)}</h2><dl>${lines.join('')}</dl><label class="choice"><input type="checkbox" id="_shortcuts" checked> ${wordHtml('shortcuts', first)}</label></section>`
}

/** What the menu of a row offers, and the card that shows a term. Only the script opens them. */
export function menusHtml({languages}: Edition): string {
  const [first] = languages
  if (!first) return ''
  const quoted = languages.length > 1 ? ' <small id="_quoted"></small>' : ''
  const items = [
    ['_copy-link', 'copyLink', 'l'],
    ['_copy-citation', 'copyCitation', 'i'],
    ['_copy-quote', 'copyQuote', 'q'],
  ].map(
    ([id = '', word = '', key = '']) =>
      `<button type="button" id="${id}"><span>${wordHtml(word, first)}${id === '_copy-quote' ? quoted : ''}</span> <kbd>${key}</kbd></button>`,
  )
  // The names of file formats are the same in all languages.
  const formats = ['BibTeX', 'RIS'].map(
    (name) =>
      `<button type="button" id="_copy-${name.toLowerCase()}">${wordHtml('copyCitation', first)}: ${name}</button>`,
  )
  const share = `<button type="button" id="_share" hidden>${wordHtml('share', first)}</button>`
  return `<div id="_menu" class="card ui" popover ${langAttributes(first)}>${[...items, ...formats, share].join('')}</div><div id="_term" class="card ui" popover role="dialog" ${langAttributes(first)} ${named('glossary', first)} tabindex="-1"></div><output id="_said" class="ui" ${langAttributes(first)}></output><button type="button" id="_more" class="icon" hidden ${named('actions', first)}>${icon(icons.more)}</button>`
}
