import {appendFile} from 'node:fs/promises'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {filesOnDisk} from '../../files/disk.ts'
import type {Finding} from '../../finding/finding.ts'
import {reportMarkdown} from '../../report/markdown.ts'
import type {Summary} from '../../report/summary.ts'

/**
 * Write a report to a file that the user names, anywhere on the disk.
 *
 * @param root absolute path of the project folder, from which a relative path starts
 * @returns a finding where it could not be written
 */
export async function writeReport(
  root: string,
  output: string,
  text: string,
): Promise<Finding | undefined> {
  const target = resolve(root, output)
  const path = relative(root, target).split(sep).join('/')
  const isInside = !path.startsWith('../') && path !== '' && resolve(root, path) === target
  const [failure] = isInside
    ? await filesOnDisk(root).apply(new Map([[path, text]]))
    : await filesOnDisk(dirname(target)).apply(new Map([[basename(target), text]]))
  return failure
}

// A step's summary may have a mebibyte; a UTF-16 unit takes at most three bytes in UTF-8.
const summaryLimit = Math.floor((1024 * 1024) / 3)

/**
 * Append the findings to the summary of a GitHub workflow's step.
 *
 * @param file the value of GITHUB_STEP_SUMMARY
 * @returns why it could not be done; undefined where it was
 */
export async function appendStepSummary(
  file: string,
  findings: readonly Finding[],
  summary: Summary,
): Promise<string | undefined> {
  try {
    await appendFile(file, reportMarkdown(findings, summary, summaryLimit))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
