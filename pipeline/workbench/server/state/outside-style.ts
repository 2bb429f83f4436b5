/**
 * A page of an edition with its text edited and its style as it is: a publisher's own style may look like a script or an
 * element, and the policy of the page allows it by its hash.
 */
export function outsideStyle(html: string, edit: (part: string) => string): string {
  const start = html.indexOf('<style>')
  const end = html.indexOf('</style>', start)
  if (start < 0 || end < 0) return edit(html)
  return edit(html.slice(0, start)) + html.slice(start, end) + edit(html.slice(end))
}
