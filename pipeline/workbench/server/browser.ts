import {spawn} from 'node:child_process'
import {platform} from 'node:os'

/** The program that opens an address in the browser, and the words before it. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Open an address in the browser of this machine; where there is none, the printed address is all. */
export function openBrowser(address: string): void {
  const [program, ...words] = openers[platform()] ?? ['xdg-open'] // other systems follow freedesktop.org
  const child = spawn(program, [...words, address], {stdio: 'ignore', detached: true})
  child.on('error', () => undefined)
  child.unref()
}
