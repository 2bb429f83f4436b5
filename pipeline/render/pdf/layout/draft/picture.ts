import {inlineText} from '../../../../document/inline/text.ts'
import type {Edition} from '../../../../edition/types.ts'
import {withFingerprint} from '../../../../finding/fingerprint.ts'
import {startOf} from '../../../../finding/place.ts'
import type {Finding} from '../../../../finding/finding.ts'
import {textDraft, indentAt, type CellInput} from './cell.ts'
import type {Picture} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'
import type {DraftContext} from './draft-context.ts'
import type {PictureDraft, TextDraft} from './types.ts'

/** A picture, or its words in a frame where it cannot be shown. */
export function pictureDraft(
  input: CellInput & {readonly url: string},
  context: DraftContext,
): PictureDraft | TextDraft {
  const {url, cell, own, depth} = input
  const picture = context.tools.pictures.get(url)
  const alt = inlineText(cell.inline)
  if (picture) {
    const element = tagOf('Figure', [], {alt: alt === '' ? url : alt})
    const isRtl = own.language.direction === 'rtl'
    return {kind: 'picture', picture, element, indent: indentAt(own, depth), isRtl}
  }
  const shown = alt === '' ? {...cell, inline: [{type: 'text' as const, value: url}]} : cell
  const made = textDraft({...input, cell: shown}, 'P', context)
  const inset = own.style.size * 0.8
  return {...made, align: 'ragged', isFramed: true, indent: made.indent + inset, endIndent: inset}
}

/** A warning for each picture of an edition that cannot be shown. */
export function pictureFindings(
  {rows, document}: Edition,
  pictures: ReadonlyMap<string, Picture>,
): readonly Finding[] {
  return rows.flatMap((row) =>
    row.kind === 'image' && !pictures.has(row.url) ? [absent(row.url, document, row.key)] : [],
  )
}

function absent(url: string, document: string, key: string): Finding {
  return withFingerprint(
    {
      rule: 'picture-missing',
      severity: 'warning',
      document,
      key,
      message: `The picture ${url} cannot be shown: no such PNG or JPEG file.`,
      hint: 'Put the file beside the document, or correct its name; its words are printed instead.',
      place: startOf(document),
    },
    url,
  )
}
