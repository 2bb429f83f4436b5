import type {Config, ProjectRule} from './types.ts'

/**
 * Say what a project consists of, with help from the editor: locales, ids of rules and their options are
 * completed and checked. The value is returned as it is.
 */
export function defineConfig<const Locale extends string, Own extends ProjectRule = never>(
  config: Config<Locale, Own>,
): Config<Locale, Own> {
  return config
}
