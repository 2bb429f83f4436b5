import type {JSX} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {call} from '../../connection/api.ts'
import {attemptUnasked, type PageStore} from '../../actions/attempt.ts'
import {activeRow} from '../../actions/load.ts'
import {activate} from '../../actions/move.ts'
import type {PdfPage} from '../../../protocol/work.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'

/** How long nothing was typed before the preview is drawn again (ms). */
const pause = 250

/** The edition beside the rows: as a page while one types, or as the page of the PDF. */
export function PreviewPanel(): JSX.Element {
  const {say} = useWords()
  const [isPdf, showPdf] = useState(false)
  return (
    <>
      <p class="switch" role="group" aria-label={say('preview')}>
        <button type="button" aria-pressed={!isPdf} onClick={() => showPdf(false)}>
          {say('htmlPreview')}
        </button>
        <button type="button" aria-pressed={isPdf} onClick={() => showPdf(true)}>
          {say('pdfPreview')}
        </button>
      </p>
      {isPdf ? <PdfPreview /> : <HtmlPreview />}
    </>
  )
}

function HtmlPreview(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const address = useSelected((state) => state.address)
  const active = useSelected((state) => state.active)
  const row = useSelected(({rows}) => (active === undefined ? undefined : rows.get(active)))
  const draft = useSelected(({drafts}) => (row ? drafts.get(row.uid)?.text : undefined))
  useEffect(() => {
    const timer = setTimeout(() => void draw(store, frame.current), pause)
    return () => clearTimeout(timer)
  }, [address, row, draft])
  useEffect(() => light(frame.current?.contentDocument, active), [active])
  return (
    <iframe
      ref={frame}
      class="preview"
      title={say('preview')}
      sandbox="allow-same-origin"
      onLoad={({currentTarget}) => {
        const page = currentTarget.contentDocument
        page?.addEventListener('click', (event) => follow(store, event))
        light(page, store.get().active)
      }}
    />
  )
}

/** Draw the edition with what is typed. A frame that has one takes the rows that differ, so that it does not jump. */
async function draw(store: PageStore, frame: HTMLIFrameElement | null): Promise<void> {
  const {address, drafts} = store.get()
  if (!address || !frame) return
  const row = activeRow(store.get())
  const draft = row && drafts.get(row.uid)
  const answer = await attemptUnasked(store, async () =>
    call('POST /api/preview', {
      ...address,
      ...(draft ? {key: row.key, text: draft.text} : {}),
    }),
  )
  if (!answer || store.get().address !== address) return
  const shown = frame.contentDocument
  const id = `${address.document}/${address.locale}`
  if (shown && frame.dataset['shows'] === id && exchangeRows(shown, answer.html)) {
    light(shown, store.get().active)
    return
  }
  frame.dataset['shows'] = id
  // An address has a policy of its own; `srcdoc` would have that of this page, which allows the edition no style.
  frame.src = answer.url
}

/** @returns false where the two pages have different rows */
function exchangeRows(shown: Document, html: string): boolean {
  // A parser of this page would have its policy, which allows the edition no style.
  const Parser = shown.defaultView?.DOMParser
  if (!Parser) return false
  const fresh = new Parser().parseFromString(html, 'text/html')
  const before = [...shown.querySelectorAll<HTMLElement>('[data-row]')]
  const after = [...fresh.querySelectorAll<HTMLElement>('[data-row]')]
  if (before.length !== after.length || before.length === 0) return false
  for (const [index, element] of before.entries()) {
    const other = after[index]
    if (!other || other.dataset['row'] !== element.dataset['row']) return false
    if (other.innerHTML !== element.innerHTML) element.replaceChildren(...other.childNodes)
  }
  return true
}

/** Light the row that is worked on, and bring it into sight. The page has no script and no style of ours. */
function light(page: Document | null | undefined, key: string | undefined): void {
  if (!page) return
  let isFirst = true
  for (const element of page.querySelectorAll<HTMLElement>('[data-row]')) {
    const isLit = element.dataset['row'] === key
    element.style.setProperty('outline', isLit ? '2px solid currentColor' : 'none')
    element.style.setProperty('outline-offset', '3px')
    element.toggleAttribute('data-lit', isLit)
    if (isLit && isFirst) {
      element.scrollIntoView({block: 'center'})
      isFirst = false
    }
  }
}

/** A click on a row of the edition goes to it; a link is not followed. */
function follow(store: PageStore, event: MouseEvent): void {
  event.preventDefault()
  // The frame has classes of its own, so that `instanceof Element` is false there: the path tells the row.
  const key = event
    .composedPath()
    .map((step) => ('dataset' in step && isRowHolder(step) ? step.dataset.row : undefined))
    .find((found) => found !== undefined)
  if (key !== undefined && store.get().rows.has(key)) activate(store, key)
}

function isRowHolder(
  step: EventTarget & {readonly dataset: unknown},
): step is EventTarget & {readonly dataset: {readonly row?: string}} {
  return typeof step.dataset === 'object'
}

function PdfPreview(): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const address = useSelected((state) => state.address)
  const row = useSelected(({active, rows}) => (active === undefined ? undefined : rows.get(active)))
  const [page, setPage] = useState<PdfPage>()
  useEffect(() => {
    if (!address || !row) return
    // An answer about another row, or about an earlier text of it, is late.
    let isWanted = true
    void attemptUnasked(store, async () =>
      call('GET /api/pdf-page', {...address, key: row.key}),
    ).then((answer) => answer && isWanted && setPage(answer))
    return () => {
      isWanted = false
    }
  }, [address, row])
  if (!page) return <p class="quiet">{say('working')}</p>
  const at = `${page.url}#page=${page.page ?? 1}` // a row that the PDF lacks has no page
  // A text that was saved makes another PDF at the same address.
  return (
    <>
      <p class="quiet">
        {page.page === undefined
          ? say('pdfAbsent')
          : say('pdfPage', {page: page.page, pages: page.pages})}{' '}
        <a href={at} target="_blank" rel="noreferrer">
          {say('pdfOpen')}
        </a>
      </p>
      <iframe
        class="preview"
        key={JSON.stringify([at, row?.text])}
        title={say('pdfPreview')}
        src={at}
      />
    </>
  )
}
