import {existsSync} from 'node:fs'
import {lacksOf} from './lacking.ts'
import {languages} from '../../pipeline/language/index.ts'

/* Print what each language lacks, a line each; `npm run languages`. */
if (!existsSync('locales/en/stele.json')) throw new Error('Run it in the project folder')
for (const language of languages) {
  const lacks = lacksOf(language)
  process.stdout.write(
    `${language.tag.padEnd(8)} ${lacks.length === 0 ? 'whole' : lacks.join('; ')}\n`,
  )
}
