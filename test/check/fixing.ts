import {compatibleFixes} from '../../pipeline/check/fix/compatible.ts'
import {filesWithTexts, fixedTexts} from '../../pipeline/check/fix/fixed-files.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import type {Fix} from '../../pipeline/finding/fix.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {findingsOf, translationOf, type Question} from './project.ts'

/** A locale file once more, and what the check finds in it. */
export type Fixed = {
  readonly question: Question
  readonly findings: readonly Finding[]
  /** the fixes that were made, in order */
  readonly made: readonly Finding[]
}

const hasFix = (finding: Finding): finding is Finding & {readonly fix: Fix} =>
  finding.fix !== undefined

/** Apply all fixes of the rules that are wanted, check again, and go on until none is left; at most ten times. */
export function fixedBy(question: Question, isWanted: (finding: Finding) => boolean): Fixed {
  let now = question
  const made: Finding[] = []
  for (let pass = 0; pass < 10; pass++) {
    const findings = findingsOf(now)
    const fixes = compatibleFixes(findings.filter(hasFix).filter(isWanted))
    if (fixes.length === 0) return {question: now, findings, made}
    made.push(...fixes)
    const translation = translationOf(now)
    const texts = fixedTexts(
      translation,
      fixes.map(({fix}) => fix),
    )
    const files = filesWithTexts(translation, texts)
    now = {...now, file: present(files.get(translation.resource.file), 'the locale file')}
  }
  throw new Error(`The fixes of ${JSON.stringify(question.file)} do not come to an end`)
}
