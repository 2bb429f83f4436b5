import type {ComponentChildren, JSX} from 'preact'
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks'
import {activeField} from '../../keyboard/field.ts'
import {useStore, useWords} from '../../store/store.ts'

/** A window over the page that keeps the focus; Escape closes it, and the focus goes back to the field. */
export function Dialog({
  title,
  help,
  children,
}: {
  readonly title: string
  readonly help?: string | undefined
  readonly children: ComponentChildren
}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const element = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = element.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  // The browser gives the focus back to what had it; a field that was drawn again since is another element.
  useEffect(() => () => activeField.current?.focus({preventScroll: true}), [])
  const close = (): void => store.set({dialog: undefined})
  return (
    <dialog ref={element} class="dialog" aria-labelledby="dialog-title" onClose={close}>
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="plain icon" aria-label={say('close')} onClick={close}>
          ×
        </button>
      </div>
      {help !== undefined && <p class="help">{help}</p>}
      {children}
    </dialog>
  )
}
