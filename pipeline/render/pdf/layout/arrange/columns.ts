import type {PageLayout} from './arrangement.ts'

/** Leading for parallel columns, where lines of all languages stand level. */
const tightness = 1.38

/** Languages side by side, one column each, rows level. */
export const columns: PageLayout = {
  // More columns leave none wide enough to read.
  most: 4,
  arrange({languages}, {outside}) {
    return {
      leaves: 1,
      columns: languages.map(() => ({leaf: 0})),
      perPage: languages.length,
      columnOf: languages.map((_, index) => index),
      isStacked: false,
      // The outer column is the last on odd pages, the first on even ones.
      ...(outside === undefined ? {} : {swaps: outside === 'source' ? 'odd' : 'even'}),
      tightness,
    }
  },
}
