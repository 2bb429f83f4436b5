import type {PdfConfig} from '../../config/pdf.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import type {Picture} from './layout/model/frame.ts'
import {pictureOf} from './layout/model/picture-file.ts'
import type {LayoutTools} from './layout/model/tools.ts'

/** Gives the bytes of a file by its path in the project. */
type LoadFile = (path: string) => Promise<Uint8Array | undefined>

/**
 * The pictures that the configuration names: the logo, and that of the cover.
 *
 * @returns an error for each that is not there or is not a PNG or JPEG file
 */
export async function ownPictures(
  {logo, cover}: PdfConfig,
  loadFile: LoadFile | undefined,
): Promise<Result<Pick<LayoutTools, 'logo' | 'coverPicture'>>> {
  if (!loadFile) return success({})
  const named = await Promise.all([
    pictureAt('pdf.logo', logo, loadFile),
    pictureAt('pdf.cover', typeof cover === 'string' ? cover : undefined, loadFile),
  ])
  const findings = named.flatMap((one) => (one !== undefined && 'rule' in one ? [one] : []))
  if (findings.length > 0) return failure(findings)
  const [first, second] = named.map((one) =>
    one !== undefined && 'format' in one ? one : undefined,
  )
  return success({...(first ? {logo: first} : {}), ...(second ? {coverPicture: second} : {})})
}

async function pictureAt(
  setting: string,
  path: string | undefined,
  loadFile: LoadFile,
): Promise<Picture | Finding | undefined> {
  if (path === undefined) return undefined
  const bytes = await loadFile(path)
  if (!bytes) return wrong(`${setting}: the project has no file ${JSON.stringify(path)}`)
  return pictureOf(bytes) ?? wrong(`${setting}: ${path} is not a PNG or JPEG picture`)
}

function wrong(message: string): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message,
    hint: 'Name a PNG or JPEG file by its path in the project',
    place: startOf('pipeline.config.ts'),
  })
}
