import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {applyFix, findingsInField} from '../../actions/find.ts'
import {waiveFinding, withName} from '../../actions/judge.ts'
import type {RowFinding} from '../../../protocol/rows.ts'
import {activeField} from '../../keyboard/field.ts'
import {useSelected, useStore, useWords} from '../../store/store.ts'
import {SeverityMark} from '../parts/standing-mark.tsx'

/** What the rules say of the text in the field. */
export function RowFindings({rowKey}: {readonly rowKey: string}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  useSelected(({live}) => live)
  useSelected(({findings}) => findings[rowKey])
  useSelected(({drafts}) => drafts.get(rowKey))
  const found = findingsInField(store.get(), rowKey)
  return (
    <ul class="findings" id={`findings-${rowKey}`} aria-label={say('findings')}>
      {found.map((finding) => (
        <FindingItem
          key={`${finding.fingerprint}${finding.message}`}
          rowKey={rowKey}
          finding={finding}
        />
      ))}
    </ul>
  )
}

function FindingItem({
  rowKey,
  finding,
}: {
  readonly rowKey: string
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
        {isWaiving && (
          <WaiveForm rowKey={rowKey} rule={finding.rule} done={() => setWaiving(false)} />
        )}
      </div>
    </li>
  )
}

function WaiveForm({
  rowKey,
  rule,
  done,
}: {
  readonly rowKey: string
  readonly rule: string
  readonly done: () => void
}): JSX.Element {
  const store = useStore()
  const {say} = useWords()
  const [reason, setReason] = useState('')
  const waive = async (): Promise<void> => {
    if (await waiveFinding(store, rowKey, rule, reason.trim())) done()
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
