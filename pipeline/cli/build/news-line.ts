import {joined, shown, type Shown} from '../../report/shown.ts'
import type {BuildNews} from './watch-build.ts'

const mostNamed = 4

/**
 * Which files a build wrote, a few by name, many by their number, and how long it took. Where it wrote none there is nothing to
 * say, unless what was wrong before is corrected.
 *
 * @param wasFaulty whether the build before reported something
 */
export function newsLine(
  {written, milliseconds, outcome}: Pick<BuildNews, 'written' | 'milliseconds' | 'outcome'>,
  wasFaulty: boolean,
): Shown | undefined {
  const seconds = (milliseconds / 1000).toFixed(2)
  if (written.length === 0) {
    const isCorrected = wasFaulty && outcome.kind === 'clean'
    return isCorrected
      ? shown`Nothing is wrong now: built in ${seconds} s, no file changed\n`
      : undefined
  }
  const more = written.length - mostNamed
  const rest = more > 0 ? shown` and ${more} more` : shown``
  return shown`Built ${joined(written.slice(0, mostNamed), ', ')}${rest} in ${seconds} s\n`
}
