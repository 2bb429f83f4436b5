import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)

/** The version of Stele, from its package.json. */
export function version(): string {
  // The folder above both pipeline/operations (sources) and dist/operations (package) is the package's.
  const manifest: unknown = require('../../../package.json')
  const found =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : undefined
  return typeof found === 'string' ? found : '0.0.0'
}
