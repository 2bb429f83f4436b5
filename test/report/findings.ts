import type {Finding} from '../../pipeline/finding/finding.ts'
import {withFingerprint} from '../../pipeline/finding/fingerprint.ts'
import type {Summary} from '../../pipeline/report/summary.ts'

/** A finding for reports, with all that a finding may hold, changed as a test wants. */
export function findingWith(changes: Partial<Finding> = {}): Finding {
  return withFingerprint({
    rule: 'numbers',
    severity: 'error',
    document: 'code-of-conduct',
    locale: 'ru',
    key: 'p8-2',
    uid: 'abcdefghijkl',
    number: '8.2',
    message: 'Unexpected 8.3, expected 8.2',
    hint: 'Write 8.2',
    place: {
      file: 'locales/ru/code-of-conduct.json',
      line: 12,
      column: 47,
      endLine: 12,
      endColumn: 50,
    },
    excerpt: {
      text: 'как указано в пункте 8.3, государства сотрудничают',
      marks: [{start: 21, end: 24}],
    },
    related: [
      {
        message: 'English: as set out in 8.2, States cooperate',
        place: {
          file: 'source/code-of-conduct.md',
          line: 21,
          column: 14,
          endLine: 21,
          endColumn: 60,
        },
      },
    ],
    ...changes,
  })
}

/** What findings come to beside one translation that is half done. */
export const summary: Summary = {
  errors: 1,
  warnings: 0,
  infos: 0,
  unreadable: 0,
  accepted: 0,
  expired: 0,
  progress: [
    {document: 'code-of-conduct', locale: 'ru', units: 18, translated: 9, reviewed: 3, stale: 1},
    {
      document: 'code-of-conduct',
      locale: 'zh-Hans',
      units: 18,
      translated: 18,
      reviewed: 0,
      stale: 0,
    },
  ],
}

/** Texts that would do harm where a report let them. */
export const hostile: readonly string[] = [
  '::error file=x::injected',
  'line\n::set-output name=x::y',
  '\u001B[2J\u001B]0;title\u0007',
  '<script>alert(1)</script>',
  '\u202Egnp.exe\u202C',
  '@everyone [x](javascript:alert(1)) ![i](https://a.test/i.png)',
  ']]>&lt;"\'',
  '\uD800 lone \uFFFF',
]
