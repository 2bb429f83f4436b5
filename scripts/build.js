/** `npm run build`: make `dist/` from `pipeline/`. */
import {build} from './steps.js'

process.exitCode = build() ? 0 : 1
