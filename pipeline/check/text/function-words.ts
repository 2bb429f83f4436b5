/** Words that English sentences are made with, and names, commands and code are not. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being both but by can could did do does each
  for from had has have he her here how if in into is it its may more most must no not of on one only or other our
  over shall should so some such than that the their them then there these they this those to under until up use was
  we were what when where which who will with would you your`.split(/\s+/u),
)

/** Those of them on which hangs what a provision says: who must, may or must not, and how much. */
const tellingWords: ReadonlySet<string> = new Set(
  `after all any before both can could each if may more most must no not one only or other over shall should some such
  than under until when where who will would`.split(/\s+/u),
)

/** Whether a word of English may be there or not with no other sense: an article, a pronoun, a preposition. */
export const saysLittle = (word: string): boolean =>
  functionWords.has(word) && !tellingWords.has(word)
