import {usualFormats} from './formats.ts'
import type {Config, EditionConfig, Settings} from './types.ts'

// More columns than this leave none wide enough to read.
const mostColumns = 4

/** A configuration with its defaults: every language in columns, each pair, each language alone. */
export function withDefaults(config: Config): Settings {
  const language = config.language ?? 'en'
  return {
    ...config,
    language,
    source: config.source ?? 'source',
    output: config.output ?? 'output',
    editions: config.editions ?? defaultEditions(language, config.locales),
    check: config.check ?? {}, // no settings
    sync: config.sync ?? {}, // no settings
    pdf: config.pdf ?? {}, // no settings
    html: config.html ?? {}, // no settings
    workbench: config.workbench ?? {}, // no settings
    languages: config.languages ?? {}, // no settings
  }
}

function defaultEditions(source: string, locales: readonly string[]): readonly EditionConfig[] {
  const all = [source, ...locales]
  const columns: EditionConfig = {
    languages: all.slice(0, mostColumns),
    layout: 'columns',
    formats: all.length > mostColumns ? ['md', 'pdf'] : usualFormats,
  }
  // A page shows the columns that its reader chooses, so it holds them all.
  const page: EditionConfig = {languages: all, layout: 'columns', formats: ['html']}
  const pairs: EditionConfig = {pairs: true, layout: 'columns', formats: usualFormats}
  const single: EditionConfig = {single: true, formats: ['md']}
  // With one locale the pair is the columns already.
  if (locales.length <= 1) return [pairs, single]
  return all.length > mostColumns ? [columns, page, pairs, single] : [columns, pairs, single]
}
