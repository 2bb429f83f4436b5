import type {Change, Repository} from './repository.ts'

/** Rules of a club, one a point. */
export const points = [
  'Members keep a register of all ships.',
  'Members publish the register each year.',
  'Members meet twice a year in the capital.',
  'A member who breaks rule 2 must leave.',
  'Reserved.',
  'The committee shall report to the assembly.',
]
/** A document of numbered points. */
export const numbered = (texts: readonly string[]): string =>
  `# Rules\n\n${texts.map((text, index) => `${index + 1}. ${text}`).join('\n\n')}\n`
/** The document that both branches begin with. */
export const rules = numbered(points)
/** The document without one of its points. */
export const without = (index: number): string => numbered(points.toSpliced(index, 1))
/** The document with a point more. */
export const inserted = (index: number, text: string): string =>
  numbered(points.toSpliced(index, 0, text))
/** The document in which a duty has become a permission. */
export const reworded = rules.replace('must leave', 'may leave')
/** Its translation. */
export const russian = {
  title: 'Правила',
  p1: 'Члены ведут реестр всех судов.',
  p2: 'Члены публикуют реестр каждый год.',
  p3: 'Члены собираются дважды в год в столице.',
  p4: 'Член, нарушивший правило 2, должен уйти.',
  p5: 'Зарезервировано.',
  p6: 'Комитет отчитывается перед собранием.',
}
/** A translation of point 4 with a better wording. */
export const fixed = 'Член, который нарушил правило 2, должен уйти.'

/** Two branches from one commit, merged on main; the exit code of git. */
export async function merged(
  repository: Repository,
  {
    before,
    main,
    branch,
  }: {readonly before?: Change; readonly main: Change; readonly branch: Change},
): Promise<number> {
  if (before) await repository.change(before)
  await repository.git('checkout', '-qb', 'branch')
  await repository.change(branch)
  await repository.git('checkout', '-q', 'main')
  await repository.change(main)
  return (await repository.git('merge', '-q', '--no-edit', 'branch')).code
}
