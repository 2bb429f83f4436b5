import type {Edition, EditionLanguage} from '../../edition/types.ts'

/** What a reader of each language must be told before the text, as a block quotation; may be empty. */
export function notices({languages}: Edition): string {
  const lines = languages.flatMap(noticesOf)
  return lines.length === 0 ? '' : `${lines.map((line) => `> ${line}`).join('\n>\n')}\n`
}

function noticesOf({isSource, progress, words}: EditionLanguage): readonly string[] {
  if (isSource) return []
  const {units, translated, reviewed, machine, stale, missing} = progress
  const said: readonly (string | undefined | false)[] = [
    machine > 0 && words['machineNotice'],
    machine === 0 && reviewed < translated && words['draftNotice'],
    stale > 0 && words['staleNotice'],
    missing > 0 && words['missingNotice'],
    reviewed < units && words['unitsTranslated'],
  ]
  const found = said.filter((line) => typeof line === 'string')
  return found.length === 0 ? [] : [found.join(' ')]
}
