/** Bundle the program and the doors as `rolldown.config.ts` says. Rolldown's own command also lists every file. */
import {build} from 'rolldown'
import {loadConfig} from 'rolldown/config'

await build(await loadConfig('rolldown.config.ts'))
