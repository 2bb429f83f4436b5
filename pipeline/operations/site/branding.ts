import {basename} from 'node:path/posix'
import type {HtmlConfig, PageColours} from '../../config/html.ts'
import type {Files} from '../../files/files.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import type {Branding} from '../../render/shared/branding.ts'
import {dataAddress, heldFile, mostFontBytes, type HeldFile} from './held-file.ts'
import {coloursStyle, faintPairs} from '../../render/shared/colours.ts'
import type {OwnPage} from '../../render/site/types.ts'

/** What the configuration adds to pages, and the pages of the publisher's own. */
export type PublisherParts = {readonly branding: Branding; readonly pages: readonly OwnPage[]}

/** Read the files that `html` of the configuration names. What is missing or too large is a finding. */
export async function readBranding(
  html: HtmlConfig,
  files: Files,
): Promise<Reading<PublisherParts>> {
  const read = async (setting: string, path: string | undefined, most?: number) =>
    heldFile({setting, path, most}, files)
  const logo = await read('logo', html.logo)
  const icon = await read('icon', html.icon)
  const text = await read('fonts.text', html.fonts?.text, mostFontBytes)
  const around = await read('fonts.interface', html.fonts?.interface, mostFontBytes)
  const css = await read('css', html.css)
  const pages = await Promise.all(
    // Most sites have no pages of their own.
    (html.pages ?? []).map(async (path) => ({
      path,
      file: await read('pages', path, mostFontBytes),
    })),
  )
  const branding: Branding = {
    ...(logo.value ? {logo: dataAddress(logo.value)} : {}),
    ...(icon.value ? {icon: dataAddress(icon.value)} : {}),
    style: styleOf(html.colours, {text: text.value, around: around.value, css: css.value}),
    hasFonts: text.value !== undefined || around.value !== undefined,
    // A publisher may have no links of its own.
    header: html.header ?? [],
    // Nor any here.
    footer: html.footer ?? [],
    ...(html.colours === undefined ? {} : {colours: html.colours}),
    isKept: html.offline === true,
  }
  const own = pages.flatMap(({path, file: {value}}): readonly OwnPage[] =>
    value ? [{name: basename(path, '.md'), markdown: textOf(value)}] : [],
  )
  const all = [logo, icon, text, around, css, ...pages.map(({file}) => file)]
  const findings = [...all.flatMap((one) => one.findings), ...faintColours(html.colours)]
  return {value: {branding, pages: own}, findings, unread: []}
}

function faintColours(colours: PageColours | undefined): readonly Finding[] {
  if (colours === undefined) return []
  return faintPairs(colours).map(({name, appearance, contrast}) =>
    wrongSetting(
      ['html', 'colours'],
      `html.colours: ${name} has a contrast of ${contrast} to 1 on the ${appearance} paper, expected 4.5 at least`,
      'Choose a darker or lighter colour (WCAG 2.2, 1.4.3)',
    ),
  )
}

type StyleFiles = Readonly<Record<'text' | 'around' | 'css', HeldFile | undefined>>

function styleOf(colours: PageColours | undefined, {text, around, css}: StyleFiles): string {
  const parts = [
    coloursStyle(colours),
    text
      ? faceStyle('Own text', text, 'html, .x, .n { font-family: "Own text", serif !important; }')
      : '',
    around
      ? faceStyle('Own interface', around, ':root { --interface: "Own interface", sans-serif; }')
      : '',
    // In a style element these letters would end it; in CSS the backslash changes nothing.
    css ? textOf(css).replaceAll('</', String.raw`<\/`) : '',
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function faceStyle(name: string, file: HeldFile, use: string): string {
  return `@font-face { font-family: "${name}"; src: url(${dataAddress(file)}); font-display: swap; }\n${use}`
}

const textOf = ({bytes}: HeldFile): string => Buffer.from(bytes).toString('utf8')
