/*
 * What `import … from 'stele/check'` gives in a configuration file and in the modules that it imports. It has
 * all names of the door; those that work on a whole project throw, for no project is open yet.
 */
import {outsideOnly} from '../config/outside-only.ts'

export {builtInRules} from '../finding/rules.ts'
export {defineRule} from './plugins.ts'
/** Throws: see above. */
export const checkProject: () => never = outsideOnly('checkProject', 'stele/check')
/** Throws: see above. */
export const testRule: () => never = outsideOnly('testRule', 'stele/check')
