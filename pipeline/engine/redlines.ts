import type {Opened} from '../operations/project/open.ts'
import {
  renderRedlines,
  type RedlineRequest,
  type RenderedEditions,
} from '../operations/editions/redlines.ts'
import type {ProjectBuild} from './build.ts'
import type {BuiltFile} from './built-file.ts'
import {hashOfBytes} from './value-hash.ts'

/** Editions of which each file is made or not. */
type FinishedEditions = Pick<ProjectBuild, 'files' | 'unbuilt' | 'findings'>

/**
 * Build editions that show what changed since an earlier version. They are made again each time: a comparison is rarely asked
 * for twice.
 */
export async function buildRedlines(
  opened: Opened,
  request: RedlineRequest,
): Promise<FinishedEditions> {
  return finished(await renderRedlines(opened, request))
}

function finished({files: made, findings}: RenderedEditions): FinishedEditions {
  const files: BuiltFile[] = []
  const unbuilt: string[] = []
  for (const {file, rendered} of made) {
    const {path, document, languages, layout, format, since} = file
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
      ...(since === undefined ? {} : {since}),
      made: {hash, bytes: content.length, content, ...(pages === undefined ? {} : {pages})},
      from: '',
    })
  }
  return {files, unbuilt, findings}
}
