/**
 * Let the browser keep the site, where the page says that it may be kept and came from a server: the site can then be installed,
 * and read without a network. A browser that does not keep sites shows it all the same.
 */
export function startOffline(): void {
  const way = document.documentElement.dataset['site']
  if (way === undefined || !location.protocol.startsWith('http')) return
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `${way}manifest.webmanifest`
  document.head.append(link)
  if (!('serviceWorker' in navigator)) return
  // A page that cannot be kept is read from the network.
  navigator.serviceWorker.register(`${way}service-worker.js`).catch(() => undefined)
}
