/*
 * What `import … from 'stele'` gives in a configuration file and in the modules that it imports. It has all
 * names of the door; those that work on a whole project throw, for no project is open yet.
 */
import {outsideOnly} from './outside-only.ts'

export {defineConfig} from './define.ts'
/** Throws: see above. */
export const openProject: () => never = outsideOnly('openProject', 'stele')
/** Throws: see above. */
export const filesInMemory: () => never = outsideOnly('filesInMemory', 'stele')
/** Throws: see above. */
export const ProjectError: () => never = outsideOnly('ProjectError', 'stele')
