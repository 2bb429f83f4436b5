import {z} from 'zod'
import type {Loose} from './pdf-schema.ts'
import type {VersionConfig} from './types.ts'

const version = z.strictObject({
  name: z
    .string()
    .regex(
      /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$/u,
      'must be a name of letters and figures of ASCII, with ".", "-" and "_" between them, such as 2025 or v1.0',
    ),
  // A word that begins with a dash would be an option of git's.
  ref: z.string().regex(/^[^-\p{Cc}\s][^\p{Cc}]*$/u, 'must be a git ref such as v1.0, or a folder'),
  date: z.iso.date('must be a day such as 2025-01-31').optional(),
})

/** `versions` of the configuration: no two have one folder, on file systems that ignore case either. */
export const versionsConfig: z.ZodType<Loose<VersionConfig>[]> = z
  .array(version)
  .superRefine((versions, context) => {
    const seen = new Set<string>()
    for (const [index, {name}] of versions.entries()) {
      const folded = name.toLowerCase()
      if (seen.has(folded))
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: `is the name of two versions: ${name}`,
        })
      seen.add(folded)
    }
  })
