import type {Opened} from '../operations/project/open.ts'
import {renderRedlines, type RedlineRequest} from '../operations/editions/redlines.ts'
import type {ProjectBuild} from './build.ts'
import type {BuiltFile} from './built-file.ts'
import {hashOfBytes} from './value-hash.ts'

/**
 * Build editions that show what changed since an earlier version. They are made again each time: a comparison is rarely asked
 * for twice.
 */
export async function buildRedlines(
  opened: Opened,
  request: RedlineRequest,
): Promise<Pick<ProjectBuild, 'files' | 'unbuilt' | 'findings'>> {
  const {files: made, findings} = await renderRedlines(opened, request)
  const files: BuiltFile[] = []
  const unbuilt: string[] = []
  for (const {file, rendered} of made) {
    const {path, document, languages, layout, format} = file
    if (!rendered.ok || rendered.findings.some(({severity}) => severity === 'error')) {
      unbuilt.push(path)
      continue
    }
    const {content: text, pages} = rendered.value
    const content = Buffer.from(text)
    const hash = hashOfBytes(content)
    files.push({
      path,
      document,
      languages,
      layout,
      format,
      since: request.since.name,
      made: {hash, bytes: content.length, content, ...(pages === undefined ? {} : {pages})},
      from: '',
    })
  }
  return {files, unbuilt, findings}
}
