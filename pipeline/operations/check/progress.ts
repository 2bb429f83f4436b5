import {progressOf} from '../../locale/progress.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {ProgressLine} from '../../report/summary.ts'

/**
 * How far the translations of a document are.
 *
 * @param locales all where empty
 */
export function progressLines(
  {document, translations}: LoadedDocument,
  locales: readonly string[],
): readonly ProgressLine[] {
  return [...translations.values()]
    .filter(({locale}) => locales.length === 0 || locales.includes(locale))
    .map((translation) => ({
      document: document.id,
      locale: translation.locale,
      ...progressOf(translation),
    }))
}
