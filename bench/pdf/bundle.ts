import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rolldown} from 'rolldown'

const root = join(import.meta.dirname, '../..')

/** Where the programs find the typesetter, as one file; below `node_modules`, so that it finds its packages. */
export const bundled: string = join(root, 'node_modules/.cache/bench/typesetter.js')

/** Bundle the typesetter as `dist/` is bundled, so that the bench measures the program that people run. */
export async function bundleTypesetter(): Promise<void> {
  const {dependencies}: {readonly dependencies: Readonly<Record<string, string>>} = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'typesetter.ts'),
    platform: 'node',
    external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`, 'u')),
    resolve: {mainFields: ['module', 'main']},
  })
  await bundle.write({file: bundled, format: 'esm', codeSplitting: false})
  await bundle.close()
}
