import {outlineOf} from '../../document/outline.ts'
import type {Command} from '../session/command.ts'
import {readLoneDocument} from '../../operations/project/lone-document.ts'
import {printJson, withProject, type Session} from '../session/session.ts'
import {outlineText} from '../terminal/outline-text.ts'
import {printFindings} from '../terminal/terminal.ts'

/** `stele outline`: the numbered tree that Stele reads a document as. */
export const outline: Command = {
  words: [{name: '<document>', description: 'id of a document, or path of any Markdown file'}],
  options: [{flags: '--language <tag>', description: 'language of a file outside the project'}],
  examples: ['stele outline code-of-conduct', 'stele outline source/code-of-conduct.md --json'],
  async run(call) {
    const [word = ''] = call.words
    const lone = await readLoneDocument(call.folder, word, call.option('language'))
    if (lone?.ok) {
      const {document, catalog} = lone.value
      const {findings} = lone
      if (call.json) printJson(call, outlineOf(document, catalog))
      else call.terminal.out(outlineText(outlineOf(document, catalog), findings, call.terminal))
      if (call.json) printFindings(findings, call.terminal)
      return {kind: 'clean'}
    }
    if (lone) {
      printFindings(lone.findings, call.terminal)
      return {kind: 'unusable'}
    }
    return withProject(call, [word], async ({documents, project}: Session) => {
      for (const {document, catalog} of documents) {
        const findings = project.findings.filter((finding) => finding.place.file === document.file)
        if (call.json) printJson(call, outlineOf(document, catalog))
        else call.terminal.out(outlineText(outlineOf(document, catalog), findings, call.terminal))
      }
      return {kind: 'clean'}
    })
  },
}
