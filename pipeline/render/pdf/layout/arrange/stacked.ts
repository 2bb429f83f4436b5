import type {PageLayout} from './arrangement.ts'

/** Each point in all languages, one below the other. */
export const stacked: PageLayout = {
  most: Number.POSITIVE_INFINITY,
  arrange({languages}) {
    return {
      leaves: 1,
      columns: [{leaf: 0}],
      perPage: 1,
      columnOf: languages.map(() => 0),
      isStacked: true,
    }
  },
}
