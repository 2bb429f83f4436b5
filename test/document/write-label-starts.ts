import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {labelStartsSource} from './label-starts.ts'

/** `npm run languages:labels`: write the starts of label words again, after those of a language have changed. */
writeFileSync(
  join(import.meta.dirname, '../../pipeline/document/label/label-starts.ts'),
  labelStartsSource(),
)
