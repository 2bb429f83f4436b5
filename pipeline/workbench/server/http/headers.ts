import type {Context} from 'hono'

/** What the page may load: its own files, and nothing of others. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Set the headers that keep an answer from others, and the page from loading anything of others. */
export function secure(context: Context): void {
  const {headers} = context.res
  if (!headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', pagePolicy)
  context.header('Cache-Control', 'no-store')
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Cross-Origin-Resource-Policy', 'same-origin')
  context.header('Cross-Origin-Opener-Policy', 'same-origin')
  context.header('Referrer-Policy', 'no-referrer')
}
