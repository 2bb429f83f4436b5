import type {ComponentChildren, JSX} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {refreshTranslation} from '../actions/load.ts'
import {setPreferences} from '../actions/set-preferences.ts'
import type {OpenDialog} from '../store/work-state.ts'
import {useSelected, useStore, useWords} from '../store/store.ts'
import {pageLanguages} from '../words/page-words.ts'

/** A button with a small window below it that closes by Escape, or by a click elsewhere. */
function Menu({
  name,
  children,
}: {
  readonly name: string
  readonly children: ComponentChildren
}): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event): void => {
      const element = details.current
      if (!element?.open) return
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      const isOutside =
        event.type === 'pointerdown' &&
        event.target instanceof Node &&
        !element.contains(event.target)
      if (isEscape) element.querySelector('summary')?.focus()
      if (isEscape || isOutside) element.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details class="menu" ref={details}>
      <summary>{name}</summary>
      <div class="menu-window">{children}</div>
    </details>
  )
}

const tools = ['import', 'export', 'sync', 'build', 'accept', 'review'] as const

const toolNames = {
  import: 'importTitle',
  export: 'export',
  sync: 'sync',
  build: 'build',
  accept: 'acceptShown',
  review: 'reviewShown',
} as const

/** Import, export, synchronise, build; accept or review all rows that are shown. */
export function ToolsMenu(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const open = (kind: (typeof tools)[number], event: Event): void => {
    const {currentTarget} = event
    if (currentTarget instanceof Element) currentTarget.closest('details')?.removeAttribute('open')
    const dialog: OpenDialog = {kind}
    store.set({dialog})
  }
  return (
    <Menu name={say('tools')}>
      {tools.map((kind) => (
        <button key={kind} type="button" class="menu-item" onClick={(event) => open(kind, event)}>
          {say(toolNames[kind])}
        </button>
      ))}
    </Menu>
  )
}

/** Theme, language of the page, and languages beside the translation. */
export function ViewMenu(): JSX.Element {
  const store = useStore()
  const {say, language} = useWords()
  const preferences = useSelected((state) => state.preferences)
  return (
    <Menu name={say('view')}>
      <label class="menu-line">
        {say('theme')}
        <select
          value={preferences.theme}
          onChange={({currentTarget: {value}}) =>
            setPreferences(store, {theme: value === 'light' || value === 'dark' ? value : 'system'})
          }
        >
          <option value="system">{say('theme_system')}</option>
          <option value="light">{say('theme_light')}</option>
          <option value="dark">{say('theme_dark')}</option>
        </select>
      </label>
      <label class="menu-line">
        {say('interfaceLanguage')}
        <select
          value={language}
          onChange={({currentTarget}) => setPreferences(store, {language: currentTarget.value})}
        >
          {pageLanguages.map(({tag, name}) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ReferenceChoice />
      <button
        type="button"
        class="menu-item"
        onClick={() => store.set({dialog: {kind: 'name', continueWith: () => undefined}})}
      >
        {say('yourName')}
      </button>
    </Menu>
  )
}

function ReferenceChoice(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const locales = useSelected(({project}) => project?.locales)
  const locale = useSelected(({address}) => address?.locale)
  const chosen = useSelected(({preferences}) => preferences.references)
  const toggle = (tag: string): void => {
    const references = chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]
    setPreferences(store, {references})
    void refreshTranslation(store)
  }
  return (
    <fieldset>
      <legend>{say('references')}</legend>
      {locales
        ?.filter(({tag}) => tag !== locale)
        .map(({tag, ownName}) => (
          <label key={tag} class="check">
            <input type="checkbox" checked={chosen.includes(tag)} onChange={() => toggle(tag)} />
            <span lang={tag}>{ownName}</span>
          </label>
        ))}
    </fieldset>
  )
}
