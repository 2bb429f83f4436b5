import {createHash} from 'node:crypto'

/** Where a page hears that the editions have changed. */
export const changesPath = '/.stele/changes'

const script = `new EventSource('${changesPath}').onmessage=()=>location.reload()`
const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const policy = /(?<before><meta http-equiv="Content-Security-Policy" content=")(?<content>[^"]*)/u

/**
 * A page that loads itself again when the editions change. Its security policy allows two more
 * things: one script, known by its hash, and the server it came from. The file is left as it is.
 */
export function livePage(html: string): string {
  const widened = html.replace(policy, (_, before: string, content: string) => {
    const scripts = content.includes('script-src ')
      ? content.replace('script-src ', `script-src ${hash} `)
      : `${content}; script-src ${hash}`
    return `${before}connect-src 'self'; ${scripts}`
  })
  const end = widened.lastIndexOf('</body>')
  const tag = `<script>${script}</script>`
  return end < 0 ? widened + tag : widened.slice(0, end) + tag + widened.slice(end)
}
