import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf, type Place} from '../../finding/place.ts'
import {joinSegments} from '../codes/segments.ts'
import {resolved, codeTableOf} from '../codes/resolve.ts'
import {labelInNote} from '../model/note-label.ts'
import type {Returned, ReturnedPiece, ReturnedUnit} from '../model/types.ts'

type Found = {
  readonly [Name in Exclude<keyof ReturnedUnit, 'place'>]?: ReturnedUnit[Name] | undefined
}

/** A unit of a file that came back, without what the file does not say. */
export function returnedUnit(found: Found, place: Place): ReturnedUnit {
  const {key, name, uid, document, source, sourceHash, target, targetHash} = found
  const {claim, sentWord, unknownState, unknownSubState, origin, gaps, inline, copyCounts} = found
  const noted = labelInNote(found.note)
  const {note, label = found.label} = noted
  return {
    ...(key === undefined ? {} : {key}),
    ...(name === undefined ? {} : {name}),
    ...(uid === undefined ? {} : {uid}),
    ...(document === undefined ? {} : {document}),
    ...(source === undefined ? {} : {source}),
    ...(sourceHash === undefined ? {} : {sourceHash}),
    ...(target === undefined ? {} : {target}),
    ...(targetHash === undefined ? {} : {targetHash}),
    ...(claim === undefined ? {} : {claim}),
    ...(sentWord === undefined ? {} : {sentWord}),
    ...(unknownState === undefined ? {} : {unknownState}),
    ...(unknownSubState === undefined ? {} : {unknownSubState}),
    ...(origin === undefined ? {} : {origin}),
    ...(gaps === undefined ? {} : {gaps}),
    ...(inline === undefined ? {} : {inline}),
    ...(copyCounts === undefined ? {} : {copyCounts}),
    ...(label === undefined ? {} : {label}),
    ...(note === undefined ? {} : {note}),
    place,
  }
}

/** The texts of a unit as a format has them. */
export type UnitPieces = {
  /** the English; undefined where the file shows none */
  readonly source: readonly ReturnedPiece[] | undefined
  /** the English in segments, where it stands apart from the source, as in XLIFF 1.2 */
  readonly segmented?: readonly ReturnedPiece[] | undefined
  readonly target: readonly ReturnedPiece[] | undefined
  /** whether the language of the translation writes a space between sentences */
  readonly isSpaced: boolean
}

/** The texts of a unit as Markdown, with its codes where the file does not explain all of them. */
export function textsOf({
  source,
  segmented,
  target,
  isSpaced,
}: UnitPieces): Pick<Found, 'source' | 'target' | 'gaps' | 'inline'> {
  const english = source ?? NONE
  const joined = joinSegments(segmented ?? english, target ?? NONE, isSpaced)
  const table = codeTableOf(english, joined.pieces)
  const from = resolved(english, table)
  const to = resolved(joined.pieces, table)
  const isTranslated = joined.pieces.length > 0
  return {
    source: source && from.markdown,
    target: isTranslated && to.markdown !== '' ? to.markdown : undefined,
    gaps: isTranslated && joined.gaps > 0 ? joined.gaps : undefined,
    inline:
      isTranslated && from.unknown.length + to.unknown.length > 0
        ? {source: english, target: joined.pieces}
        : undefined,
  }
}

/** A text that the file does not have. */
const NONE: readonly ReturnedPiece[] = []

/** A file that came back, with the document and language it names. */
export function returnedFile(
  names: {readonly document: string | undefined; readonly locale: string | undefined},
  units: readonly ReturnedUnit[],
  findings: readonly Finding[] = [],
): Result<Returned> {
  const {document, locale} = names
  const value = {
    ...(document === undefined ? {} : {document}),
    ...(locale === undefined ? {} : {locale}),
    units,
  }
  return success(value, findings)
}

/** Why a file of another kind than its name or `--format` says is not read. */
export function notOfKind(file: string, kind: string): Result<never> {
  return failure([
    withFingerprint({
      rule: 'invalid-file',
      severity: 'error',
      message: `The file is not ${kind}`,
      hint: 'Export it again from the tool, or name its format with stele import --format',
      place: startOf(file),
    }),
  ])
}

/** A document's id from the path of its source: `source/rules.md` is `rules`. */
export function documentNamed(path: string | undefined): string | undefined {
  return path?.replace(/^.*[/\\]/u, '').replace(/\.[^.]+$/u, '')
}
