import {iconPng, iconSizes} from '../card/icon.ts'
import {lightColours} from '../shared/colours.ts'
import {siteTitle} from './machines.ts'
import type {Site} from './types.ts'

/**
 * What a browser asks of a site that is to be installed: its manifest, and icons where the site has none of its own.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function filesOfApplication(
  site: Site,
): readonly (readonly [path: string, content: string | Uint8Array])[] {
  const {speech, branding} = site
  const colours = lightColours(branding.colours)
  const {icon} = branding
  const drawn = icon === undefined ? iconSizes : []
  const icons = [
    ...(icon === undefined ? [] : [{src: icon, sizes: 'any'}]),
    ...drawn.map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  ]
  const manifest = {
    name: siteTitle(site),
    lang: speech.tag,
    dir: speech.direction,
    id: './',
    start_url: './index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.accent,
    icons,
  }
  return [
    ['manifest.webmanifest', `${JSON.stringify(manifest, undefined, 2)}\n`],
    ...drawn.map((size) => [`icon-${size}.png`, iconPng(size, colours)] as const),
  ]
}
