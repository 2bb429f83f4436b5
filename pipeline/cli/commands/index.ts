import type {Command} from '../session/command.ts'

/** A command as `stele --help` lists it; the rest of it is imported only when it is needed. */
export type CommandEntry = {
  readonly name: string
  /** the names of its words, as commander reads them: `<rule>`, `[documents...]` */
  readonly words: readonly string[]
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command, in the order `stele --help` lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    words: ['[file]'],
    summary: 'make a project in a folder, from a Markdown file if one is given',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'add',
    words: ['<what...>'],
    summary: 'add a language or a document to the project',
    load: async () => (await import('./add.ts')).add,
  },
  {
    name: 'outline',
    words: ['[document]'],
    summary: 'print the numbered tree of a document',
    load: async () => (await import('./outline.ts')).outline,
  },
  {
    name: 'sync',
    words: ['[documents...]'],
    summary: 'bring locale files in line with the source; no text is ever dropped',
    load: async () => (await import('./sync.ts')).sync,
  },
  {
    name: 'import',
    words: ['<file>'],
    summary: 'fill a locale file from an existing translation; nothing is overwritten unasked',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'export',
    words: ['[documents...]'],
    summary: 'write a translation for CAT tools; stele import takes back what they changed',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'check',
    words: ['[documents...]'],
    summary: 'name every point that is missing, stale or wrong',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'next',
    words: [],
    summary: 'show the next texts that need work, with the English and what to do',
    load: async () => (await import('./next.ts')).next,
  },
  {
    name: 'accept',
    words: ['[units...]'],
    summary: 'say that translations still hold for the English of today; their states stay',
    load: async () => (await import('./accept.ts')).accept,
  },
  {
    name: 'review',
    words: ['[units...]'],
    summary: 'say that a person has reviewed translations, which hold for the English of today',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'waive',
    words: ['<rule>', '<unit>'],
    summary: 'accept what a rule finds in one unit, with a reason, until its texts change',
    load: async () => (await import('./waive.ts')).waive,
  },
  {
    name: 'status',
    words: ['[documents...]'],
    summary: 'count units and words by language and state',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'build',
    words: ['[documents...]'],
    summary: 'render aligned editions into the output folder',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'merge-driver',
    words: ['<base>', '<ours>', '<theirs>', '<path>'],
    summary: 'merge locale files text by text; git calls it where stele init has set it up',
    load: async () => (await import('./merge-driver.ts')).mergeDriver,
  },
  {
    name: 'workbench',
    words: [],
    summary: 'translate in a browser on this machine; the files of the project are the store',
    load: async () => (await import('./workbench.ts')).workbench,
  },
  {
    name: 'worker',
    words: [],
    summary: 'do work that builds on other machines ask for',
    load: async () => (await import('./worker.ts')).worker,
  },
  {
    name: 'lsp',
    words: [],
    summary: 'help an editor with locale files and sources: the language server, over stdio',
    load: async () => (await import('./lsp.ts')).lsp,
  },
  {
    name: 'serve',
    words: [],
    summary: 'show the editions in a browser on this machine, reloading pages that change',
    load: async () => (await import('./serve.ts')).serve,
  },
]
