import type {Edition} from '../../../../edition/types.ts'
import {withFingerprint} from '../../../../finding/fingerprint.ts'
import type {Finding} from '../../../../finding/finding.ts'
import {ofSetting} from '../../../../finding/wrong-setting.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Arrangement, PageLayout} from './arrangement.ts'
import {columns} from './columns.ts'
import {facing} from './facing.ts'
import {marginalSettings, mayHaveMargins} from './geometry.ts'
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

/** An error where the layout cannot hold the languages and no other was asked for, or has no margins for text. */
export function arrangementFindings(edition: Edition, options: PdfConfig): readonly Finding[] {
  const {layout, languages} = edition
  const {most} = layouts[layout]
  const isHeld = languages.length === 1 || languages.length <= most
  if (!isHeld && options.overflow !== 'stacked') return [tooMany(edition, most)]
  if (mayHaveMargins(arrange(edition, options))) return []
  return marginalSettings(options).map((setting) => noMargin(edition, setting))
}

function noMargin({layout, languages, document}: Edition, setting: readonly string[]): Finding {
  const isHeadings = setting[0] === 'headings'
  const names = languages.map(({tag}) => tag).join(', ')
  return withFingerprint({
    rule: 'page-too-small',
    severity: 'error',
    document,
    message: `${isHeadings ? 'Headings' : 'Remarks'} have no margin beside their text in the layout ${layout} with ${languages.length} languages: ${names}.`,
    hint: `Use the layout single, facing, or columns with two languages, or set ${isHeadings ? "place: 'text' under pdf.headings" : "remarks: 'text' under pdf"} of this edition in pipeline.config.ts.`,
    ...ofSetting('pdf', ...setting),
  })
}

function tooMany({layout, languages, document}: Edition, most: number): Finding {
  const names = languages.map(({tag}) => tag).join(', ')
  return withFingerprint({
    rule: 'too-many-languages',
    severity: 'error',
    document,
    message: `The layout ${layout} takes at most ${most} languages; this edition of ${document} has ${languages.length}: ${names}.`,
    hint: "Use the layout stacked, name fewer languages, or set pdf.overflow to 'stacked' in pipeline.config.ts.",
    ...ofSetting('pdf', 'overflow'),
  })
}
