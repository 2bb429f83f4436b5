import {readFileSync, writeFileSync} from 'node:fs'
import {labelsPage, withTable} from './labels-page.ts'

// `npm run docs:labels` writes the table of docs/labels.md again.
writeFileSync(labelsPage, withTable(readFileSync(labelsPage, 'utf8')))
