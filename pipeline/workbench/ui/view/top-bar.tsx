import type {JSX} from 'preact'
import {openTranslation} from '../actions/load.ts'
import type {DocumentOverview, TranslationProgress} from '../../protocol/project.ts'
import {useSelected, useStore, useWords} from '../store/store.ts'
import {ToolsMenu, ViewMenu} from './menus.tsx'

/** The bar above the page: which translation, how far it is, and what else can be done. */
export function TopBar(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const project = useSelected((state) => state.project)
  const address = useSelected((state) => state.address)
  const document = project?.documents.find(({id}) => id === address?.document)
  const isContentsOpen = useSelected((state) => state.isContentsOpen)
  const isSideOpen = useSelected((state) => state.isSideOpen)
  return (
    <header class="bar">
      <button
        type="button"
        class="plain icon"
        aria-expanded={isContentsOpen}
        aria-label={say(isContentsOpen ? 'hideContents' : 'showContents')}
        onClick={() => store.set({isContentsOpen: !isContentsOpen})}
      >
        ☰
      </button>
      <h1 class="name">{project?.name ?? say('appName')}</h1>
      <TranslationChoice />
      <Progress document={document} locale={address?.locale} />
      <span class="space" />
      <button type="button" onClick={() => store.set({dialog: {kind: 'publish'}})}>
        {say('publish')}
      </button>
      <ToolsMenu />
      <ViewMenu />
      <button
        type="button"
        class="plain icon"
        aria-label={say('keys')}
        onClick={() => store.set({dialog: {kind: 'keys'}})}
      >
        ?
      </button>
      <button
        type="button"
        class="plain icon side-toggle"
        aria-expanded={isSideOpen}
        aria-label={say(isSideOpen ? 'hidePanel' : 'showPanel')}
        onClick={() => store.set({isSideOpen: !isSideOpen})}
      >
        ◨
      </button>
    </header>
  )
}

/** The document and the language that are shown. */
function TranslationChoice(): JSX.Element | null {
  const store = useStore()
  const {say} = useWords()
  const project = useSelected((state) => state.project)
  const address = useSelected((state) => state.address)
  if (!project || !address) return null
  const document = project.documents.find(({id}) => id === address.document)
  const open = (part: Partial<typeof address>): void =>
    void openTranslation(store, {...address, ...part})
  return (
    <div class="pick">
      <label>
        <span class="hidden">{say('document')}</span>
        <select
          lang={project.source.tag}
          dir={project.source.direction}
          value={address.document}
          onChange={({currentTarget}) => open({document: currentTarget.value})}
        >
          {project.documents.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="hidden">{say('language')}</span>
        <select
          class="pick-language"
          value={address.locale}
          onChange={({currentTarget}) => open({locale: currentTarget.value})}
        >
          {project.locales.map((one) => (
            <option key={one.tag} value={one.tag}>
              {one.ownName} · {one.tag}
              {percentOf(document, one.tag)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const stages = ['final', 'reviewed', 'translated', 'initial', 'stale', 'missing'] as const

/** How far the translation is: a bar of its groups with the number in words. */
function Progress({
  document,
  locale,
}: {
  readonly document: DocumentOverview | undefined
  readonly locale: string | undefined
}): JSX.Element | null {
  const {say} = useWords()
  const progress = document?.translations.find((one) => one.locale === locale)
  if (!progress) return null
  const {total} = progress
  const parts = partsOfBar(progress)
  const text = say('progressOf', {done: doneUnits(progress), count: total.units})
  return (
    <div class="progress" title={text}>
      <span class="progress-bar" aria-hidden="true">
        {stages.map((stage) => (
          <i key={stage} class={`part-${stage}`} style={{flexGrow: parts[stage]}} />
        ))}
      </span>
      <span class="progress-text">{text}</span>
    </div>
  )
}

/** Units by stage. Texts that a machine made and nobody has reviewed are drafts, whatever their state says. */
function partsOfBar({
  groups,
  machine,
}: TranslationProgress): Readonly<Record<(typeof stages)[number], number>> {
  const drafts = Math.min(groups.translated.units, machine)
  return {
    final: groups.final.units,
    reviewed: groups.reviewed.units,
    translated: groups.translated.units - drafts,
    initial: groups.initial.units + drafts,
    stale: groups.stale.units,
    missing: groups.missing.units,
  }
}

/** Units that need no more work but a review: translated by a person, reviewed, or final. */
function doneUnits(progress: TranslationProgress): number {
  const {final, reviewed, translated} = partsOfBar(progress)
  return final + reviewed + translated
}

function percentOf(document: DocumentOverview | undefined, locale: string): string {
  const progress = document?.translations.find((one) => one.locale === locale)
  if (!progress || progress.total.units === 0) return ''
  return ` · ${Math.floor((100 * doneUnits(progress)) / progress.total.units)}%`
}
