import {z} from 'zod'
import {languageOf} from '../language/index.ts'
import type {HyphenationSettings} from '../language/model/hyphenation-settings.ts'

/** Letters, apostrophes between them included, with single hyphens between them. */
const divided = /^[\p{L}\p{M}]+(?:[-'’ʼʻ‘][\p{L}\p{M}]+)*[ʼʻ‘]?$/u

const exception = z.string().refine((word) => divided.test(word), {
  error: ({input}) =>
    `${JSON.stringify(input)} is not one word with a hyphen at each place where it may be divided, such as Kazakh-stan`,
})

/** A word as the text has it, without the hyphens that divide it. */
const spelled = (entry: string): string => entry.replaceAll('-', '').toLowerCase()

const settings = z.strictObject({
  repeatHyphen: z.boolean().optional(),
  exceptions: z.array(exception).superRefine(refuseRepeated).optional(),
})

function refuseRepeated(
  entries: readonly string[],
  context: {readonly addIssue: (message: string) => void},
): void {
  const first = new Map<string, string>()
  for (const entry of entries) {
    const other = first.get(spelled(entry))
    if (other === undefined) first.set(spelled(entry), entry)
    else
      context.addIssue(
        `${JSON.stringify(other)} and ${JSON.stringify(entry)} are the same word; keep one of them`,
      )
  }
}

type Loose = {
  readonly [Name in keyof HyphenationSettings]: HyphenationSettings[Name] | undefined
}

/** `languages.<tag>.hyphenation` of the configuration. */
export const hyphenationSettings: z.ZodType<Loose> = settings

/** The names of its settings. */
export const hyphenationSettingNames: readonly string[] = Object.keys(settings.shape)

type LanguageIssue = {
  readonly code: 'custom'
  readonly path: PropertyKey[]
  readonly message: string
}

/** Refuses settings without an effect: words of Arabic or Chinese are never divided with a hyphen. */
export function refuseUnhyphenated(
  languages: Readonly<Record<string, {readonly hyphenation?: unknown}>>,
  context: {readonly addIssue: (issue: LanguageIssue) => void},
): void {
  for (const [tag, {hyphenation}] of Object.entries(languages))
    if (hyphenation !== undefined && !languageOf(tag).print.hyphenation)
      context.addIssue({
        code: 'custom',
        path: [tag, 'hyphenation'],
        message: `has no effect: words of ${tag} are not divided with a hyphen`,
      })
}
