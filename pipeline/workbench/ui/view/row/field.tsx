import type {JSX} from 'preact'
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks'
import type {TranslationRow} from '../../../protocol/rows.ts'
import {editText} from '../../actions/edit.ts'
import {findingsInField} from '../../actions/find.ts'
import {checkSoon, holdCheck} from '../../actions/live-check.ts'
import {activeField, registerField} from '../../keyboard/field.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {MarkedText} from '../parts/marked-text.tsx'

/** What the field of a row needs to know. */
export type FieldProps = {
  readonly row: TranslationRow
  readonly name: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/**
 * The field of the active row: a textarea over a layer that underlines what the rules find. The layer also gives
 * the field its height. The browser keeps input methods, spelling, direction and undo.
 */
export function TextField({row, name, language, direction}: FieldProps): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const isComposing = useRef(false)
  const [isHeld, hold] = useState(false)
  const draft = useSelected(({drafts}) => drafts.get(row.uid)?.text)
  const text = draft ?? row.text
  useRegistered(field)
  // The text of the field is the person's own: it is written only where it changes from outside.
  useLayoutEffect(() => {
    const element = field.current
    if (element && !isComposing.current && element.value !== text) element.value = text
  }, [text])
  useEffect(() => checkSoon(store, row), [row.key, row.englishHash, row.text])
  const edited = (): void => {
    if (!field.current) return
    editText(store, row, field.current.value)
    if (!isComposing.current) checkSoon(store, row)
  }
  const compose = (isOn: boolean): void => {
    isComposing.current = isOn
    hold(isOn)
    if (isOn) holdCheck()
    else edited()
  }
  return (
    <div class="field text" dir={direction}>
      <div class="layer" aria-hidden="true" lang={language}>
        {isHeld ? text : <Underlined rowKey={row.key} text={text} />}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        lang={language}
        dir={direction}
        aria-label={`${say('translation')}, ${name}`}
        aria-describedby={`findings-${row.key}`}
        spellcheck={true}
        autocapitalize="sentences"
        rows={1}
        onInput={edited}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
      />
    </div>
  )
}

/** The layer's text. The names of the marks also say the severity, which has a line of its own sort. */
function Underlined({rowKey, text}: {readonly rowKey: string; readonly text: string}): JSX.Element {
  const store = useStore()
  useSelected(({live}) => live)
  useSelected(({findings}) => findings[rowKey])
  const ranges = findingsInField(store.get(), rowKey).flatMap((finding) =>
    finding.ranges.map((range) => ({...range, mark: `line-${finding.severity}`})),
  )
  return <MarkedText text={text} ranges={ranges} />
}

/** Make a field the one that commands write into, as long as it is there. */
function useRegistered(field: {readonly current: HTMLTextAreaElement | null}): void {
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    registerField(element)
    return () => {
      if (activeField.current === element) activeField.current = undefined
    }
  }, [])
}
