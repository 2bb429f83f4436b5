import {z} from 'zod'
import {labelKinds, type LabelKind, type LabelOrigin} from '../language/model/label-settings.ts'

const origin = z.enum(['source', 'language'])

/** `{n}` stands for the number, once. */
const isLabelForm = (form: string): boolean =>
  form === 'source' || form === 'language' || form.split('{n}').length === 2

const setting = {
  form: z
    .string()
    .refine(isLabelForm, {
      error: ({input}) =>
        `${JSON.stringify(input)} is neither "source" nor "language" nor a form with one {n} for the number, such as "Art. {n}"`,
    })
    .optional(),
  letters: origin.optional(),
  numerals: origin.optional(),
}

const ofKind = z.strictObject(setting).optional()

const kinds: Readonly<Record<LabelKind, typeof ofKind>> = {
  article: ofKind,
  section: ofKind,
  chapter: ofKind,
  part: ofKind,
  title: ofKind,
  annex: ofKind,
  schedule: ofKind,
  appendix: ofKind,
  point: ofKind,
  paragraph: ofKind,
  subparagraph: ofKind,
  rule: ofKind,
  principle: ofKind,
  clause: ofKind,
  regulation: ofKind,
  recital: ofKind,
  book: ofKind,
  number: ofKind,
}

type Parsed = {
  readonly form?: string | undefined
  readonly letters?: LabelOrigin | undefined
  readonly numerals?: LabelOrigin | undefined
}

/** `languages.<tag>.labels` of the configuration. */
export const labelSettings: z.ZodType<
  Parsed & {readonly [Kind in LabelKind]?: Parsed | undefined}
> = z.strictObject({...setting, ...kinds})

/** The names of all its settings. */
export const labelSettingNames: readonly string[] = [...Object.keys(setting), ...labelKinds]
