import {z} from 'zod'
import {numberBetween, wholeBetween} from './number-between.ts'
import {templateParts, unknownParts} from './page-template.ts'
import {imprintNames, paperNames, type PdfConfig} from './pdf.ts'

const length = numberBetween(0, 10_000)
// Half an inch, and the largest page that a PDF of version 1.7 may have.
const side = numberBetween(36, 14_400)

/** Margins and the like: as wide as an A3 page is high at most. */
const millimetres = numberBetween(0, 420)

const template = z.string().refine((text) => unknownParts(text).length === 0, {
  error: ({input}) =>
    `has the unknown part ${unknownParts(String(input))
      .map((name) => `{${name}}`)
      .join(', ')}; the parts are ${templateParts.map((name) => `{${name}}`).join(', ')}`,
})

const pageLine = z.union(
  [
    z.literal(false),
    z
      .strictObject({
        left: template.optional(),
        center: template.optional(),
        right: template.optional(),
        inside: template.optional(),
        outside: template.optional(),
      })
      .refine(
        ({left, right, inside, outside}) =>
          (left ?? right) === undefined || (inside ?? outside) === undefined,
        {error: 'has left or right beside inside or outside; use one pair'},
      ),
  ],
  {error: 'must be false, or templates by place such as {left: "{title}", right: "{page}"}'},
)

const heading = z.strictObject({
  size: numberBetween(0.5, 4).optional(),
  weight: z.enum(['regular', 'bold']).optional(),
  slope: z.enum(['upright', 'italic']).optional(),
  smallCaps: z.boolean().optional(),
  align: z.enum(['start', 'centred']).optional(),
  place: z.enum(['text', 'margin']).optional(),
  before: numberBetween(0, 10).optional(),
  newPage: z.boolean().optional(),
})

/** A picture by its path in the project. */
const picture = z
  .string()
  .regex(/\.(?:png|jpe?g)$/iu, 'must be the path of a PNG or JPEG file in the project')

/** As zod reads settings: those that are not there may be undefined. */
export type Loose<Value> = Value extends readonly unknown[]
  ? {readonly [Index in keyof Value]: Loose<Value[Index]>}
  : Value extends object
    ? {readonly [Name in keyof Value]: Loose<Value[Name]> | UndefinedIfOptional<Value, Name>}
    : Value

type UndefinedIfOptional<Value, Name extends keyof Value> =
  object extends Pick<Value, Name> ? undefined : never

const settings = z.strictObject({
  paper: z
    .union([z.enum(paperNames), z.tuple([side, side])], {
      error: `must be one of ${paperNames.join(', ')}, or [width, height] in pt`,
    })
    .optional(),
  orientation: z.enum(['portrait', 'landscape']).optional(),
  size: numberBetween(4, 72).optional(),
  figures: z.enum(['lining', 'oldstyle']).optional(),
  align: z.enum(['justified', 'ragged']).optional(),
  hyphenate: z.boolean().optional(),
  widths: z
    .union([z.enum(['equal', 'fitted']), z.array(z.number().positive())], {
      error: 'must be one of equal, fitted, or a list of shares such as [3, 4]',
    })
    .optional(),
  margins: z
    .strictObject({
      top: millimetres.optional(),
      bottom: millimetres.optional(),
      inside: millimetres.optional(),
      outside: millimetres.optional(),
    })
    .optional(),
  gutter: millimetres.optional(),
  columnRule: z.boolean().optional(),
  header: pageLine.optional(),
  footer: pageLine.optional(),
  headings: z.array(heading).min(1).max(4).optional(),
  paragraphs: z
    .strictObject({
      indent: numberBetween(0, 5).optional(),
      space: numberBetween(0, 5).optional(),
    })
    .optional(),
  links: z.enum(['plain', 'notes']).optional(),
  remarks: z.enum(['text', 'margin']).optional(),
  watermark: z
    .union([z.boolean(), template], {error: 'must be true, false or words such as "DRAFT"'})
    .optional(),
  gutterNumbers: z.boolean().optional(),
  lineNumbers: z.boolean().optional(),
  mirrored: z.boolean().optional(),
  outside: z.enum(['source', 'translation']).optional(),
  lighterTranslation: z.boolean().optional(),
  titlePage: z.boolean().optional(),
  cover: z
    .union([z.boolean(), picture], {
      error: 'must be true, false or the path of a PNG or JPEG file in the project',
    })
    .optional(),
  spine: z.strictObject({leaf: numberBetween(0.02, 2)}).optional(),
  logo: picture.optional(),
  imprint: z
    .union([z.literal(false), z.array(z.enum(imprintNames))], {
      error: `must be false, or a list of ${imprintNames.join(', ')}`,
    })
    .optional(),
  contents: z
    .union(
      [
        z.boolean(),
        z.strictObject({
          depth: wholeBetween(1, 5).optional(),
          columns: wholeBetween(1, 3).optional(),
        }),
      ],
      {
        error: 'must be true, false, or an object such as {depth: 3, columns: 2}',
      },
    )
    .optional(),
  colour: z.enum(['rgb', 'grey', 'cmyk']).optional(),
  outputIntent: z
    .strictObject({
      condition: z.string().min(1),
      profile: z.string().regex(/\.ic[cm]$/iu, 'must be the path of an ICC profile in the project'),
    })
    .optional(),
  standard: z.enum(['PDF/X-4']).optional(),
  imposition: z.literal(['booklet', 8, 16, 32]).optional(),
  cropMarks: z.boolean().optional(),
  bleed: length.optional(),
  overflow: z.enum(['stacked']).optional(),
  attachments: z.boolean().optional(),
})

/** `pdf` of the configuration. */
export const pdf: z.ZodType<Loose<PdfConfig>> = settings

/** The names of its settings. */
export const pdfSettings: readonly string[] = Object.keys(settings.shape)
