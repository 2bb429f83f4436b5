import type {JSX} from 'preact'
import type {ProjectFinding} from '../../../protocol/project.ts'
import {useWords} from '../../store/store.ts'
import {SeverityMark} from '../parts/standing-mark.tsx'

/** Findings with their files and lines, as `stele check` has them: in English. */
export function FileFindings({
  findings,
}: {
  readonly findings: readonly ProjectFinding[]
}): JSX.Element | null {
  const words = useWords()
  if (findings.length === 0) return null
  return (
    <ul class="findings" lang="en" dir="ltr">
      {findings.map(({rule, severity, message, hint, file, line, number}, index) => (
        <li key={index} class={`finding finding-${severity}`}>
          <SeverityMark severity={severity} words={words} />
          <div>
            <p class="message">
              {number !== undefined && <b>{number} </b>}
              {message} <span class="hint">{hint}</span> <span class="rule">{rule}</span>
            </p>
            <p class="from">
              <code>
                {file}:{line}
              </code>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
