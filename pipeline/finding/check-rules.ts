/**
 * The rules of `stele check`, in the order in which they are listed: usual severity, and one sentence that
 * says what goes wrong without the rule. Ids are permanent. A rule's code is in `check/rules/<id>.ts`.
 */
export const checkRules = {
  missing: {severity: 'error', why: 'Readers of this language do not get the point at all.'},
  empty: {
    severity: 'error',
    why: 'Other tools count an empty text as translated, and it prints as nothing.',
  },
  orphan: {severity: 'warning', why: 'A text under a wrong key appears in no edition.'},
  partial: {
    severity: 'warning',
    why: 'A point that announces a list and gives half of it misleads more than a missing one.',
  },
  requirement: {
    severity: 'error',
    why: 'A language that is published before it is ready is hard to withdraw.',
  },
  stale: {severity: 'warning', why: 'The translation says what the English no longer says.'},
  'doubtful-binding': {
    severity: 'error',
    why: 'A right text at the wrong point misleads more than a gap.',
  },
  draft: {severity: 'info', why: 'Readers cannot tell an unreviewed draft from an approved text.'},
  'expired-waiver': {
    severity: 'info',
    why: 'A waiver holds for one wording; a new wording needs a new decision.',
  },
  untranslated: {severity: 'warning', why: 'A copy of the English counts as translated.'},
  'same-translation': {
    severity: 'warning',
    why: 'A text pasted into the wrong point makes that point say something else.',
  },
  inconsistent: {
    severity: 'warning',
    why: 'Two translations of one English sentence look like two provisions.',
  },
  length: {severity: 'warning', why: 'Half a sentence lost in pasting leaves no other trace.'},
  numbers: {
    severity: 'error',
    why: 'A wrong number binds people to something nobody agreed to.',
  },
  dates: {
    severity: 'error',
    why: 'A period that ends in another month ends for some readers only.',
  },
  measures: {
    severity: 'error',
    why: 'Thirty months are not thirty days, and five is not five per cent.',
  },
  'cross-reference': {
    severity: 'error',
    why: 'A reference to the wrong point applies the wrong provision.',
  },
  label: {
    severity: 'error',
    why: 'The number of a provision is its citation: with another number it cites something else.',
  },
  enumeration: {severity: 'warning', why: 'An item lost from a list is no longer agreed.'},
  acronyms: {severity: 'warning', why: 'A missing or misspelt acronym names the wrong body.'},
  negation: {severity: 'warning', why: 'A dropped “not” turns a prohibition into a permission.'},
  force: {severity: 'warning', why: 'A reader of “may” is not bound by “shall”.'},
  terms: {severity: 'warning', why: 'Two names for one term look like two different things.'},
  'forbidden-terms': {
    severity: 'error',
    why: 'The glossary excludes the word because it means something else.',
  },
  emphasis: {severity: 'error', why: 'Readers overlook a “not” that is no longer in bold.'},
  links: {severity: 'error', why: 'A lost link removes the text that the provision relies on.'},
  'link-targets': {severity: 'error', why: 'The link leads readers to another text than agreed.'},
  code: {severity: 'error', why: 'A translated command or name does not work.'},
  footnotes: {
    severity: 'error',
    why: 'A footnote without a reference mark is not shown in its place.',
  },
  html: {severity: 'error', why: 'A tag that is not closed changes the rest of the page.'},
  'unshown-html': {
    severity: 'error',
    why: 'What the tag says of its words reaches readers of no HTML, EPUB or PDF edition.',
  },
  placeholders: {
    severity: 'error',
    why: 'A misspelt placeholder stays empty, or shows its name to readers.',
  },
  'broken-markdown': {
    severity: 'error',
    why: 'Readers see stars and brackets, and the link does not work.',
  },
  'bidi-controls': {
    severity: 'error',
    why: 'The order on the screen is not the order in which the text is stored and printed.',
  },
  invisible: {
    severity: 'warning',
    why: 'An invisible character splits words, hides text and survives every edit.',
  },
  'normal-form': {
    severity: 'warning',
    why: 'Searches and glossaries miss a word that is encoded in another way.',
  },
  'mixed-scripts': {
    severity: 'error',
    why: 'The word looks right, but searches, dictionaries and screen readers do not know it.',
  },
  lookalikes: {
    severity: 'warning',
    why: 'Typed on a Russian keyboard, Kazakh loses the letters that make it Kazakh.',
  },
  letters: {
    severity: 'warning',
    why: 'A letter of another keyboard looks right and is another letter.',
  },
  spelling: {
    severity: 'warning',
    isOptional: true,
    why: 'Readers notice a misspelt word first and trust the text less.',
  },
  quotations: {
    severity: 'warning',
    why: 'Readers cannot tell where the quotation ends and the provision continues.',
  },
  quotes: {severity: 'warning', why: 'Foreign quotation marks look like a mistake.'},
  brackets: {severity: 'warning', why: 'Readers cannot tell where the exception ends.'},
  'end-punctuation': {
    severity: 'warning',
    why: 'A sentence without its end looks as if the rest were lost.',
  },
  'punctuation-spacing': {
    severity: 'warning',
    why: 'Wrong spacing leaves commas floating or at the start of a line.',
  },
  'punctuation-forms': {
    severity: 'warning',
    why: 'An ASCII comma is too narrow among Chinese characters and mirrored in Arabic.',
  },
  dashes: {severity: 'info', why: 'A hyphen between spaces looks like a typing error.'},
  ellipsis: {
    severity: 'warning',
    why: 'Three points mark an omission; two or five look like a typing error.',
  },
  apostrophes: {
    severity: 'warning',
    why: 'Searches do not find a word with an accent in place of its apostrophe.',
  },
  'doubled-words': {
    severity: 'warning',
    why: 'A word typed twice is the most common slip, and readers do not see it.',
  },
  spaces: {severity: 'warning', why: 'Stray spaces make holes in print and hide real changes.'},
  capital: {
    severity: 'warning',
    why: 'A sentence that starts with a small letter looks as if its start were lost.',
  },
} as const
