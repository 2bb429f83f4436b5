import type {PageLayout} from './arrangement.ts'

/** The source on the left page, translations on the right, rows level across the spread. */
export const facing: PageLayout = {
  most: 4,
  arrange({languages}, {outside}) {
    const source = languages.findIndex(({isSource}) => isSource)
    const first = source >= 0 ? source : 0
    // With four languages each page takes two.
    const left = (index: number): boolean => (languages.length > 3 ? index < 2 : index === first)
    const sourceIsLeft = outside !== 'translation'
    const sets = languages.map((_, index): {leaf: 0 | 1} => ({
      leaf: left(index) === sourceIsLeft ? 0 : 1,
    }))
    const onLeft = sets.filter(({leaf}) => leaf === 0).length
    return {
      leaves: 2,
      columns: sets,
      perPage: Math.max(onLeft, sets.length - onLeft),
      columnOf: languages.map((_, index) => index),
      isStacked: false,
    }
  },
}
