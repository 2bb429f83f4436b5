import type {EditionLanguage} from '../../../../edition/types.ts'
import {languageOf} from '../../../../language/index.ts'
import type {NumeralSystem} from '../../../../language/model/types.ts'

/** The numerals that an edition prints in a language. */
export const digitsOf = ({tag, digits}: EditionLanguage): NumeralSystem =>
  digits ?? languageOf(tag).numbers.digits
