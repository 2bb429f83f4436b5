import type {Check} from '../rule/rule.ts'
import {acronyms} from './acronyms.ts'
import {apostrophes} from './apostrophes.ts'
import {bidiControls} from './bidi-controls.ts'
import {brackets} from './brackets.ts'
import {brokenMarkdown} from './broken-markdown.ts'
import {capital} from './capital.ts'
import {code} from './code.ts'
import {crossReference} from './cross-reference.ts'
import {dashes} from './dashes.ts'
import {dates} from './dates.ts'
import {doubledWords} from './doubled-words.ts'
import {doubtfulBinding} from './doubtful-binding.ts'
import {draft} from './draft.ts'
import {ellipsis} from './ellipsis.ts'
import {emphasis} from './emphasis.ts'
import {empty} from './empty.ts'
import {endPunctuation} from './end-punctuation.ts'
import {enumeration} from './enumeration.ts'
import {expiredWaiver} from './expired-waiver.ts'
import {footnotes} from './footnotes.ts'
import {forbiddenTerms} from './forbidden-terms.ts'
import {force} from './force.ts'
import {html} from './html.ts'
import {inconsistent} from './inconsistent.ts'
import {invisible} from './invisible.ts'
import {label} from './label.ts'
import {length} from './length.ts'
import {letters} from './letters.ts'
import {linkTargets} from './link-targets.ts'
import {links} from './links.ts'
import {lookalikes} from './lookalikes.ts'
import {measures} from './measures.ts'
import {missing} from './missing.ts'
import {mixedScripts} from './mixed-scripts.ts'
import {negation} from './negation.ts'
import {normalForm} from './normal-form.ts'
import {numbers} from './numbers.ts'
import {orphan} from './orphan.ts'
import {partial} from './partial.ts'
import {placeholders} from './placeholders.ts'
import {punctuationForms} from './punctuation-forms.ts'
import {punctuationSpacing} from './punctuation-spacing.ts'
import {quotations} from './quotations.ts'
import {quotes} from './quotes.ts'
import {requirement} from './requirement.ts'
import {sameTranslation} from './same-translation.ts'
import {spaces} from './spaces.ts'
import {spelling} from './spelling.ts'
import {stale} from './stale.ts'
import {terms} from './terms.ts'
import {unshownHtml} from './unshown-html.ts'
import {untranslated} from './untranslated.ts'

/** The code of every rule of `stele check`, in the order of the registry. */
export const checks: readonly Check[] = [
  missing,
  empty,
  orphan,
  partial,
  requirement,
  stale,
  doubtfulBinding,
  draft,
  expiredWaiver,
  untranslated,
  sameTranslation,
  inconsistent,
  length,
  numbers,
  dates,
  measures,
  crossReference,
  label,
  enumeration,
  acronyms,
  negation,
  force,
  terms,
  forbiddenTerms,
  emphasis,
  links,
  linkTargets,
  code,
  footnotes,
  html,
  unshownHtml,
  placeholders,
  brokenMarkdown,
  bidiControls,
  invisible,
  normalForm,
  mixedScripts,
  lookalikes,
  letters,
  spelling,
  quotations,
  quotes,
  brackets,
  endPunctuation,
  punctuationSpacing,
  punctuationForms,
  dashes,
  ellipsis,
  apostrophes,
  doubledWords,
  spaces,
  capital,
]
