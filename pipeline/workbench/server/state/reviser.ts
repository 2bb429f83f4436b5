import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isFields, parsedJson} from '../../../locale/json.ts'
import {git} from '../../../operations/project/git.ts'
import type {Workbench} from './workbench.ts'

/** What the page remembers of a project on this machine; git does not see it. */
const settingsFile = join('.stele', 'workbench.json')

/** Who works here: the name that was given, else git's; empty where neither is known. */
export async function reviserOf({
  root,
  environment,
}: Pick<Workbench, 'root' | 'environment'>): Promise<string> {
  const text = await readFile(join(root, settingsFile), 'utf8').catch(() => '') // nothing was given
  const kept = parsedJson(text)
  const given = isFields(kept) ? kept['reviser'] : undefined
  if (typeof given === 'string' && given !== '') return given
  const asked = await git({path: root, environment}, ['config', 'user.name'])
  return asked?.code === 0 ? asked.text.trim() : ''
}

/** Remember who works here; an empty name forgets it. */
export async function keepReviser({root}: Pick<Workbench, 'root'>, name: string): Promise<void> {
  await mkdir(join(root, '.stele'), {recursive: true})
  // What is remembered on this machine is not for others.
  await writeFile(join(root, '.stele', '.gitignore'), '*\n')
  await writeFile(join(root, settingsFile), `${JSON.stringify({reviser: name})}\n`)
}
