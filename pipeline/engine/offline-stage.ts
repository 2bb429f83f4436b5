import {siteScript} from '../operations/resources/page-script.ts'
import type {BuiltFile} from './built-file.ts'
import type {BuildOrder} from './order.ts'
import {hashOfBytes, hashOfValue} from './value-hash.ts'

/**
 * The worker by which browsers keep a site: it lists the pages of today and the index of the search, each with the hash of its
 * contents, so that another content is another worker.
 *
 * @param files all that a whole build has made
 */
export async function workerFile(
  files: readonly BuiltFile[],
  {settings, output}: BuildOrder,
): Promise<BuiltFile> {
  const kept = files
    .map(({path, made: {hash}, since}) => ({path: path.slice(output.length + 1), hash, since}))
    .filter(({path, since}) => since === undefined && isKept(path))
    .map(({path, hash}) => [path, hash])
  const script = await siteScript('service-worker')
  const content = Buffer.from(`globalThis.steleFiles=${JSON.stringify(kept)};\n${script}\n`)
  const hash = hashOfBytes(content)
  return {
    path: `${output}/service-worker.js`,
    languages: [settings.language, ...settings.locales],
    format: 'html',
    made: {hash, bytes: content.length, content},
    from: hashOfValue(kept).slice(0, 16),
  }
}

/** Pages and what they load; earlier versions, redlines and files to download are read from the network. */
function isKept(path: string): boolean {
  return (
    (path.endsWith('.html') && !path.includes('/v/')) ||
    path.startsWith('search/') ||
    /^(?:manifest\.webmanifest|icon-\d+\.png)$/u.test(path)
  )
}
