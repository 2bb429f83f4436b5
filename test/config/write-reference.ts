import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configurationPage} from './reference/page.ts'
import {schemaFiles} from './reference/schemas.ts'

// Writes the reference of the configuration and the JSON schemas. Run: npm run docs:configuration
const root = join(import.meta.dirname, '../..')
writeFileSync(join(root, 'docs/configuration.md'), configurationPage())
for (const [name, text] of schemaFiles()) writeFileSync(join(root, 'schemas', name), text)
