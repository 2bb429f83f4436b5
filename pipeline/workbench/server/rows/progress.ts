import type {BoundTranslation} from '../../../locale/passage.ts'
import {progressOf} from '../../../locale/progress.ts'
import type {TranslationProgress} from '../../protocol/project.ts'

/** How far a translation is. */
export function translationProgress(translation: BoundTranslation): TranslationProgress {
  const {units, words, machine, states} = progressOf(translation)
  return {locale: translation.locale, total: {units, words}, groups: states, machine}
}
