import {z} from 'zod'
import {isLocaleCode} from '../language/locale-code.ts'
import type {HtmlConfig} from './html.ts'
import type {Loose} from './pdf-schema.ts'

const path = (ending: RegExp, what: string) =>
  z
    .string()
    .regex(ending, `must be the path of ${what} in the project`)
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/u, 'must be a path inside the project')
const hex = z.string().regex(/^#[0-9a-f]{6}$/iu, 'must be a colour such as #335577')
const colour = z.union([hex, z.strictObject({light: hex, dark: hex})], {
  error: 'must be a colour such as #335577, or {light: "#335577", dark: "#aabbcc"}',
})
const link = z.strictObject({
  name: z.string().min(1),
  href: z
    .string()
    .regex(
      /^(?:https?:\/\/|mailto:)[^\s"'<>]+$|^[a-z0-9-]+\.html$/u,
      'must be an address of http, https or mailto, or a page of the site such as about.html',
    ),
})

/** Names of the pages that every site has. */
const taken = new Set(['index', 'progress', 'glossary'])
const page = path(
  /(?:^|\/)[a-z0-9-]+\.md$/u,
  'a Markdown file with a name of a-z, 0-9 and hyphens',
).refine((file) => !taken.has(file.replace(/^.*\//u, '').replace(/\.md$/u, '')), {
  error: 'has the name of a page that every site has: index, progress or glossary',
})

const settings = z.strictObject({
  baseUrl: z.url().optional(),
  language: z
    .string()
    .refine(isLocaleCode, {error: 'must be a BCP 47 language tag such as ru, kk or zh-Hans'})
    .optional(),
  logo: path(/\.(?:svg|png|jpe?g|webp)$/iu, 'an SVG, PNG, JPEG or WebP file').optional(),
  icon: path(/\.(?:svg|png)$/iu, 'an SVG or PNG file').optional(),
  colours: z
    .strictObject({
      ink: colour.optional(),
      paper: colour.optional(),
      accent: colour.optional(),
      quiet: colour.optional(),
    })
    .optional(),
  css: path(/\.css$/iu, 'a style sheet').optional(),
  fonts: z
    .strictObject({
      text: path(/\.woff2$/iu, 'a WOFF2 file').optional(),
      interface: path(/\.woff2$/iu, 'a WOFF2 file').optional(),
    })
    .optional(),
  header: z.array(link).optional(),
  footer: z.array(link).optional(),
  pages: z.array(page).optional(),
  offline: z.boolean().optional(),
})

/** `html` of the configuration, as zod reads it. */
export const htmlConfig: z.ZodType<Loose<HtmlConfig>> = settings

/** The names of its settings. */
export const htmlSettings: readonly string[] = Object.keys(settings.shape)
