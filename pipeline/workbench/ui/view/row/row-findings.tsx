import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {applyFix, findingsInField} from '../../actions/find.ts'
import {waiveFinding, withName} from '../../actions/judge.ts'
import type {RowFinding, TranslationRow} from '../../../protocol/rows.ts'
import {activeField} from '../../keyboard/field.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {SeverityMark} from '../parts/standing-mark.tsx'

/** What the rules say of the text in the field. */
export function RowFindings({row}: {readonly row: TranslationRow}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  useSelected(({live}) => live)
  useSelected(({findings}) => findings[row.key])
  useSelected(({drafts}) => drafts.get(row.uid))
  const found = findingsInField(store.get(), row.key)
  return (
    <ul class="findings" id={`findings-${row.key}`} aria-label={say('findings')}>
      {found.map((finding) => (
        <FindingItem key={`${finding.fingerprint}${finding.message}`} row={row} finding={finding} />
      ))}
    </ul>
  )
}

function FindingItem({
  row,
  finding,
}: {
  readonly row: TranslationRow
  readonly finding: RowFinding
}): JSX.Element {
  const words = useWords()
  const {say} = words
  const [isWaiving, setWaiving] = useState(false)
  const first = finding.ranges[0]
  const show = (): void => {
    activeField.current?.focus()
    if (first) activeField.current?.setSelectionRange(first.start, first.end)
  }
  return (
    <li class={`finding finding-${finding.severity}`}>
      <SeverityMark severity={finding.severity} words={words} />
      <div>
        <p class="message" lang="en" dir="ltr">
          {finding.message} <span class="hint">{finding.hint}</span>{' '}
          <span class="rule">{finding.rule}</span>
        </p>
        <p class="finding-actions">
          {first && (
            <button type="button" class="plain" onClick={show}>
              {say('showPlace')}
            </button>
          )}
          {finding.fix && (
            <button type="button" onClick={() => applyFix(finding)} title={finding.fix.description}>
              {say('fix')}
            </button>
          )}
          {finding.isWaivable && (
            <button
              type="button"
              class="plain"
              aria-expanded={isWaiving}
              onClick={() => setWaiving(!isWaiving)}
            >
              {say('waive')}
            </button>
          )}
        </p>
        {isWaiving && <WaiveForm row={row} rule={finding.rule} done={() => setWaiving(false)} />}
      </div>
    </li>
  )
}

function WaiveForm({
  row,
  rule,
  done,
}: {
  readonly row: TranslationRow
  readonly rule: string
  readonly done: () => void
}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [reason, setReason] = useState('')
  const waive = async (): Promise<void> => {
    if (await waiveFinding(store, row, rule, reason.trim())) done()
  }
  const send = (event: Event): void => {
    event.preventDefault()
    if (reason.trim() !== '') withName(store, () => void waive())
  }
  return (
    <form class="inline-form" onSubmit={send}>
      <label>
        {say('waiveReason')}
        <input
          value={reason}
          onInput={({currentTarget}) => setReason(currentTarget.value)}
          required
        />
      </label>
      <button type="submit">{say('waiveDo')}</button>
    </form>
  )
}
