import {z} from 'zod'
import type {Loose} from './pdf-schema.ts'
import type {WorkbenchConfig} from './workbench.ts'

const longestDraft = 3600

const draft = z.strictObject({
  command: z.union([z.string().regex(/\S/u), z.array(z.string()).min(1)], {
    error: 'must be a program with its words: a text, or a list of texts',
  }),
  timeout: z.number().positive().max(longestDraft).optional(),
})
const memory = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+\.tmx$/iu, {
  error: 'must be the path of a TMX file in the project',
})
const settings = z.strictObject({draft: draft.optional(), memory: z.array(memory).optional()})

/** `workbench` of the configuration, as zod reads it. */
export const workbenchConfig: z.ZodType<Loose<WorkbenchConfig>> = settings

/** The names of its settings. */
export const workbenchSettings: readonly string[] = [settings, draft].flatMap(({shape}) =>
  Object.keys(shape),
)
