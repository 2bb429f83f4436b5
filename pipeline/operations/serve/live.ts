import {createHash} from 'node:crypto'

/** Where a page hears that the editions have changed. */
export const changesPath = '/.stele/changes'

/** Reload when the editions change; show the faults of a build that failed, as text, until they are corrected. */
const script = `{
const news = new EventSource('${changesPath}')
news.onmessage = () => location.reload()
news.addEventListener('faults', ({data}) => {
  document.getElementById('_faults')?.remove()
  if (data === '') return
  const box = document.createElement('pre')
  box.id = '_faults'
  box.setAttribute('role', 'alert')
  box.textContent = 'The last build failed; this page is the one before it.\\n\\n' + data
  box.style.cssText = 'position:fixed;inset:auto 0 0 0;z-index:9;margin:0;padding:1rem;max-height:50vh;overflow:auto;background:#fff;color:#7a1010;border-top:3px solid #7a1010;font:13px/1.4 monospace;white-space:pre-wrap'
  document.body.append(box)
})
}`
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
