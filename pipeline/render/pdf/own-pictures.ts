import type {ColourSpace, PdfConfig} from '../../config/pdf.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import type {Picture} from './layout/model/frame.ts'
import {pictureOf} from './layout/model/picture-file.ts'
import {ofSetting, wrongSetting} from '../../finding/wrong-setting.ts'
import type {LayoutTools} from './layout/model/tools.ts'

/** Gives the bytes of a file by its path in the project. */
type LoadFile = (path: string) => Promise<Uint8Array | undefined>

/**
 * The pictures that the configuration names: the logo, and that of the cover.
 *
 * @returns an error for each that is not there or is not a PNG or JPEG file
 */
export async function ownPictures(
  {logo, cover, colour = 'rgb'}: PdfConfig, // as the schema says
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
  const fitted = inColours(
    new Map([
      ...(first && logo !== undefined ? [[logo, first] as const] : []),
      ...(second && typeof cover === 'string' ? [[cover, second] as const] : []),
    ]),
    colour,
  )
  if (!fitted.ok) return fitted
  const pictures = fitted.value
  const [top, whole] = [logo, cover].map((path) =>
    typeof path === 'string' ? pictures.get(path) : undefined,
  )
  return success({...(top ? {logo: top} : {}), ...(whole ? {coverPicture: whole} : {})})
}

/**
 * Pictures in the colours of a file: what is in colour becomes grey where all is, a JPEG excepted.
 *
 * @param pictures by their names
 * @returns errors for those that cannot be brought into the colours of the file
 */
export function inColours(
  pictures: ReadonlyMap<string, Picture>,
  colour: ColourSpace,
): Result<ReadonlyMap<string, Picture>> {
  const fitted = new Map<string, Picture>()
  const findings: Finding[] = []
  for (const [name, picture] of pictures) {
    const {colours, format} = picture
    if (colours === colour || colours === 'grey') fitted.set(name, picture)
    else if (colour === 'grey' && format === 'png') fitted.set(name, {...picture, isGreyed: true})
    else findings.push(otherColours(name, colours, colour))
  }
  return findings.length > 0 ? failure(findings) : success(fitted)
}

const spaces: Readonly<Record<ColourSpace, string>> = {rgb: 'RGB', grey: 'grey', cmyk: 'CMYK'}
const wanted: Readonly<Record<ColourSpace, string>> = {
  rgb: 'Save it as an RGB or grey picture',
  grey: 'Save it as a grey JPEG, or as a PNG',
  cmyk: 'Save it as a CMYK JPEG, or as a grey picture',
}

function otherColours(name: string, colours: ColourSpace, colour: ColourSpace): Finding {
  return withFingerprint({
    rule: 'picture-colours',
    severity: 'error',
    message: `The picture ${name} has ${spaces[colours]} colours; pdf.colour is '${colour}'`,
    hint: wanted[colour],
    ...ofSetting('pdf', 'colour'),
  })
}

async function pictureAt(
  setting: string,
  path: string | undefined,
  loadFile: LoadFile,
): Promise<Picture | Finding | undefined> {
  if (path === undefined) return undefined
  const bytes = await loadFile(path)
  if (!bytes) return wrong(setting, `${setting}: the project has no file ${JSON.stringify(path)}`)
  return pictureOf(bytes) ?? wrong(setting, `${setting}: ${path} is not a PNG or JPEG picture`)
}

const wrong = (setting: string, message: string): Finding =>
  wrongSetting(setting.split('.'), message, 'Name a PNG or JPEG file by its path in the project')
