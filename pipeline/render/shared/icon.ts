/** The mark of a site that has none of its own: a stone with lines of text, as a `data:` address. */
export const siteIcon: string = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#7a2e1d" d="M6 30V12a10 10 0 0 1 20 0v18z"/><path stroke="#fdfcf9" stroke-width="2" d="M10 13h5M17 13h5M10 18h5M17 18h5M10 23h5M17 23h5"/></svg>',
)}`
