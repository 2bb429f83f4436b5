import {z} from 'zod'
import {languageOf} from '../language/index.ts'
import type {HyphenationSettings} from '../language/model/hyphenation-settings.ts'

const settings = z.strictObject({
  repeatHyphen: z.boolean().optional(),
})

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
