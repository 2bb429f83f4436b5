import {configModules} from '../project/config.ts'
import {hashOfValue} from './value-hash.ts'

/**
 * A hash of the configuration of a project and of the rules that it imports: 64 hex digits.
 *
 * @param root absolute path of the project folder
 */
export async function ownRulesOf(root: string): Promise<string> {
  return hashOfValue(await configModules(root))
}
