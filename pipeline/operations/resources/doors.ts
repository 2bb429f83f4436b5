import type {Files} from '../../files/files.ts'
import type {OwnFont} from '../../render/pdf/font/types.ts'
import {fontLoader, type FontLoader} from './fonts.ts'
import {installedFamily} from './installed-fonts.ts'

/**
 * Every way by which rendering reads from the machine. What it reads here belongs to what a file is made from, so
 * that nothing may be read in another way.
 */
export type Doors = {
  /** the files of the project: pictures, fonts, profiles of colour */
  readonly files: Files
  /** fonts in npm packages */
  readonly loadFont: FontLoader
  /** the fonts of a family that is installed on the machine; none where it is not installed */
  readonly loadFamily: (family: string) => Promise<readonly OwnFont[]>
}

/**
 * The doors of a project.
 *
 * @param root absolute path of its folder
 */
export function doorsOf(root: string, files: Files): Doors {
  return {files, loadFont: fontLoader(root), loadFamily: installedFamily}
}
