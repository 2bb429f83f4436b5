import type {Edition} from '../../../../edition/types.ts'
import {withFingerprint} from '../../../../finding/fingerprint.ts'
import type {Finding} from '../../../../finding/finding.ts'
import {startOf} from '../../../../finding/place.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Arrangement, PageLayout} from './arrangement.ts'
import {columns} from './columns.ts'
import {facing} from './facing.ts'
import {single} from './single.ts'
import {stacked} from './stacked.ts'

const layouts: Readonly<Record<Edition['layout'], PageLayout>> = {columns, facing, stacked, single}

/** The arrangement of an edition's layout; languages that it cannot hold are stacked. */
export function arrange(edition: Edition, options: PdfConfig): Arrangement {
  const {layout, languages} = edition
  const {most, arrange: own} = layouts[layout]
  if (languages.length === 1) return single.arrange(edition, options)
  if (languages.length <= most) return own(edition, options)
  return stacked.arrange(edition, options)
}

/** An error where the layout cannot hold the languages and no other was asked for. */
export function arrangementFindings(edition: Edition, options: PdfConfig): readonly Finding[] {
  const {layout, languages} = edition
  const {most} = layouts[layout]
  const isHeld = languages.length === 1 || languages.length <= most
  return isHeld || options.overflow === 'stacked' ? [] : [tooMany(edition, most)]
}

function tooMany({layout, languages, document}: Edition, most: number): Finding {
  const names = languages.map(({tag}) => tag).join(', ')
  return withFingerprint({
    rule: 'too-many-languages',
    severity: 'error',
    document,
    message: `The layout ${layout} takes at most ${most} languages; this edition of ${document} has ${languages.length}: ${names}.`,
    hint: "Use the layout stacked, name fewer languages, or set pdf.overflow to 'stacked' in pipeline.config.ts.",
    place: startOf('pipeline.config.ts'),
  })
}
