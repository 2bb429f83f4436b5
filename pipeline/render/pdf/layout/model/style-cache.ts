import type {TextStyle} from '../../text/model/types.ts'

/** Styles are told by identity: one of each kind for a base style. */
export type StyleCache = {readonly of: (base: TextStyle, change: Partial<TextStyle>) => TextStyle}

/** A book of styles for one document. */
export function createStyleCache(): StyleCache {
  const known = new Map<TextStyle, Map<string, TextStyle>>()
  return {
    of(base, change) {
      const made = known.get(base) ?? new Map<string, TextStyle>()
      known.set(base, made)
      const name = JSON.stringify(change)
      const style = made.get(name) ?? {...base, ...change}
      made.set(name, style)
      return style
    },
  }
}
