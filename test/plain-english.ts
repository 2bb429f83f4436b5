/**
 * Words and patterns that a newcomer, or a reader whose first language is not English, has to read twice.
 * Each names the plain way to say it.
 */
const odd: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/\banew\b/iu, 'again'],
  [/\bso manieth\b/iu, 'every fifth'],
  [/\bmend(?:s|ed|ing)?\b/iu, 'fix'],
  [/\b(?:bears?|borne?|bore) (?:it |them |this )?out\b/iu, 'confirm'],
  [/\bvouch(?:es|ed)?\b/iu, 'confirm'],
  [/\blead(?:s|ing)? home\b/iu, 'work'],
  [/\basks? nothing of\b/iu, 'make no request'],
  [/\bso many\b/iu, 'name the number'],
  [/\bof the English (?:is|are|was|were)\b/iu, 'the translation lacks …'],
  [
    /\bstand(?:s|ing)? (?:twice|once|thrice|alone there|there|nowhere|written)\b/iu,
    'is used twice',
  ],
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer|more|less|\d)(?=\p{Ll})/iu, 'is not a'],
  [/\bis but\b/iu, 'is only'],
  [/\bof (?:then|old)\b/iu, 'as it was'],
  [
    /\b(?:whence|whither|thrice|nought|naught|hence|thereof|therein|whereby|lest|ere)\b/iu,
    'plain words',
  ],
  [/\bspeaks? for\b/iu, 'covers'],
  [/\bnobody hears\b/iu, 'plain words'],
  [/\bdearest\b/iu, 'slowest'],
  [/\bbelongs? to nobody\b/iu, 'has no owner'],
  [/\bwants a\b/iu, 'needs a'],
  [/\bfaithful(?:ly)?\b/iu, 'exact'],
  [/\bin the air\b/iu, 'floating'],
  [/\bhangs? nowhere\b/iu, 'has no mark'],
  [/\btell(?:s)? apart\b/iu, 'distinguish'],
  [/\btold apart\b/iu, 'distinguished'],
  [/\bcomplain(?:s|t|ts)?\b/iu, 'report'],
  [/\bput right\b/iu, 'fix'],
  [/\btake(?:s)? (?:it|them) away\b/iu, 'delete'],
  [/\b(?:anybody|somebody else|nobody) (?:hears|answers|asks)\b/iu, 'name who does what'],
  [/\bnames? nobody\b/iu, 'is not a name'],
  [/\bmarked otherwise than\b/iu, 'uses another style than'],
  [/\bmark \w+ alike\b/iu, 'use one style'],
  [/\bnothing goes out\b/iu, 'no network access'],
  [/\bspoken for\b/iu, 'covered'],
  [/\beaten by\b/iu, 'dropped at'],
  [/\bwhat hides it\b/iu, 'the invisible character'],
  [/\bof the English is not in\b/iu, 'the translation lacks …'],
  [/\btakes? the \w+ away\b/iu, 'delete'],
  [/\bgo(?:es)? on counting\b/iu, 'continue the numbers'],
  [/\b(?:nothing|nobody|not) any ?more\b/iu, 'no longer'],
  [/\bpart the (?:paragraph|text|line)s?\b/iu, 'split'],
  [/\bnever began\b/iu, 'has no start'],
  [/\bbuilt otherwise\b/iu, 'has another structure'],
]

/** What only the texts that users read must not have: comments may say where a thing stands in a row. */
const oddInText: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/(?<!-)\bstands?\b(?! (?:for|at|on|by)\b)/iu, 'is'],
  [/\blies? (?:in|behind|under)\b/iu, 'is in'],
]

const anyOdd = new RegExp(odd.map(([{source}]) => source).join('|'), 'iu')

/**
 * The odd wordings in a stretch of prose.
 *
 * @returns each as `“found” (plain: …)`, in the order of the list
 */
export function oddEnglish(prose: string): readonly string[] {
  // One look at most prose is enough.
  return anyOdd.test(prose) ? foundIn(prose, odd) : []
}

/** The odd wordings in a message or a guide. */
export const oddInTextOf = (prose: string): readonly string[] => [
  ...oddEnglish(prose),
  ...foundIn(prose, oddInText),
]

function foundIn(prose: string, list: typeof odd): readonly string[] {
  return list.flatMap(([pattern, plain]) => {
    const found = pattern.exec(prose)
    return found ? [`“${found[0]}” (plain: ${plain})`] : []
  })
}
