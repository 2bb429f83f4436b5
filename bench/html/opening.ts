import type {Browser} from 'playwright-core'

/** How a page opened, in milliseconds. */
export type Opening = {
  readonly firstPaint: number
  readonly loaded: number
  readonly frames: number
  /** time between two frames while scrolling through the page: the usual and the longest */
  readonly medianFrame: number
  readonly slowestFrame: number
  /** from pressing the key of a language to the next frame */
  readonly toggle: number
  /** from pressing the key that swaps columns to the next frame */
  readonly swap: number
  /** from pressing Enter after a word to its first match */
  readonly find: number
}

// Compiled apart from the pipeline, which has no browser: written as text for the browser alone.
const measures = {
  paint: `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1`,
  loaded: `performance.getEntriesByType('navigation')[0].loadEventEnd`,
  scroll: `new Promise((done) => {
    const times = []
    let last = performance.now()
    const step = (now) => {
      times.push(now - last)
      last = now
      scrollBy(0, innerHeight / 2)
      if (times.length < 120) requestAnimationFrame(step)
      else done(times.slice(2))
    }
    requestAnimationFrame(step)
  })`,
  toggle: `new Promise((done) => {
    const begin = performance.now()
    document.dispatchEvent(new KeyboardEvent('keydown', {key: '4', bubbles: true}))
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)))
  })`,
  swap: `new Promise((done) => {
    const begin = performance.now()
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 's', bubbles: true}))
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)))
  })`,
  find: `new Promise((done) => {
    const field = document.getElementById('_find')
    field.value = 'террор'
    const begin = performance.now()
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)))
  })`,
} as const

/** Open a page in a fresh profile, scroll through it, show another language, find a word. */
export async function openingOf(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, locale: 'en'})
  const page = await context.newPage()
  await page.goto(address)
  const measure = async (name: keyof typeof measures): Promise<unknown> =>
    page.evaluate(measures[name])
  const firstPaint = Number(await measure('paint'))
  const loaded = Number(await measure('loaded'))
  const frames = await measure('scroll')
  const times = Array.isArray(frames) ? frames.map(Number) : []
  const toggle = Number(await measure('toggle'))
  const swap = Number(await measure('swap'))
  const find = Number(await measure('find'))
  await context.close()
  return {
    firstPaint: Math.round(firstPaint),
    loaded: Math.round(loaded),
    frames: times.length,
    medianFrame: Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0),
    slowestFrame: Math.round(Math.max(...times)),
    toggle: Math.round(toggle),
    swap: Math.round(swap),
    find: Math.round(find),
  }
}
