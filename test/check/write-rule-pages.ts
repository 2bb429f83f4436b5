import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pageFolder, rulePages} from './rule-pages.ts'

// Writes the page of every rule, and drops those of rules that are no more. Run: npm run docs:rules
const folder = join(import.meta.dirname, '../..', pageFolder)
const pages = rulePages()
mkdirSync(folder, {recursive: true})
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file))
for (const [file, text] of pages) writeFileSync(join(folder, file), text)
