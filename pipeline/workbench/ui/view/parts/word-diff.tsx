import type {JSX} from 'preact'
import type {MemoryMatch} from '../../../protocol/help.ts'

/** A word diff: removed words are struck, added ones underlined, and both are elements that say so. */
export function WordDiff({
  changes,
  language,
  direction,
}: {
  readonly changes: MemoryMatch['diff']
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}): JSX.Element {
  return (
    <p class="diff text" lang={language} dir={direction}>
      {changes.map(({kind, text}, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'added' ? (
          <ins key={index}>{text}</ins>
        ) : (
          <del key={index}>{text}</del>
        ),
      )}
    </p>
  )
}
