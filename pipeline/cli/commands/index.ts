import type {Command} from '../session/command.ts'

/** A command by its name; the rest of it is imported only when it is needed. */
export type CommandEntry = {readonly name: string; readonly load: () => Promise<Command>}

/** Every command, in the order `stele --help` lists them. */
export const commands: readonly CommandEntry[] = [
  {name: 'init', load: async () => (await import('./init.ts')).init},
  {name: 'outline', load: async () => (await import('./outline.ts')).outline},
  {name: 'sync', load: async () => (await import('./sync.ts')).sync},
  {name: 'import', load: async () => (await import('./import.ts')).importCommand},
  {name: 'export', load: async () => (await import('./export.ts')).exportCommand},
  {name: 'check', load: async () => (await import('./check.ts')).check},
  {name: 'next', load: async () => (await import('./next.ts')).next},
  {name: 'accept', load: async () => (await import('./accept.ts')).accept},
  {name: 'review', load: async () => (await import('./review.ts')).review},
  {name: 'waive', load: async () => (await import('./waive.ts')).waive},
  {name: 'status', load: async () => (await import('./status.ts')).status},
  {name: 'build', load: async () => (await import('./build.ts')).build},
  {
    name: 'merge-driver',
    load: async () => (await import('./merge-driver.ts')).mergeDriver,
  },
  {name: 'serve', load: async () => (await import('./serve.ts')).serve},
]
