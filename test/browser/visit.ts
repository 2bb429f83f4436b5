import type {Browser, BrowserContextOptions, Page} from 'playwright-core'

/** How to open a page. */
export type Visitor = BrowserContextOptions & {readonly width?: number; readonly height?: number}

/** Open a page in a fresh profile, watch it, and use it. It must then have done nothing wrong. */
export async function visit(
  browser: Browser,
  address: string,
  {width = 1440, height = 900, ...options}: Visitor,
  use: (page: Page, misdeeds: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({viewport: {width, height}, locale: 'en', ...options})
  const misdeeds: string[] = []
  const page = await context.newPage()
  const own = address.replace(/[?#].*$/u, '')
  page.on('request', (request) => {
    const url = request.url().replace(/[?#].*$/u, '')
    if (url !== own && !url.startsWith('data:')) misdeeds.push(`request ${request.url()}`)
  })
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`console ${message.text()}`)
  })
  try {
    await page.goto(address)
    await use(page, misdeeds)
    if (misdeeds.length > 0) throw new Error(misdeeds.join('\n'))
  } finally {
    await context.close()
  }
}
