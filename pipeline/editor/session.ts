import {dirname} from 'node:path'
import type {Position} from 'vscode-languageserver/node.js'
import type {FilePath} from '../files/files.ts'
import {settingFaults} from '../operations/check/setting-faults.ts'
import type {Finding} from '../finding/finding.ts'
import {projectFolderOf} from '../project/project-folder.ts'
import {pathInFolder, pathOfUri, uriOfPath} from './address.ts'
import {documentChecker} from './checked.ts'
import {
  absolutePath,
  documentOfFile,
  editorProject,
  type EditorProject,
  type OpenTexts,
  type ShownDocument,
} from './project.ts'
import {subjectAt, type SubjectAt} from './subject.ts'

/** A file that is open in the editor, in its project. */
export type OpenFile = {
  readonly project: EditorProject
  readonly file: FilePath
  readonly path: string
}

/** A file with its document. */
export type FoundFile = OpenFile & {readonly document: ShownDocument}

/** What the server knows of the projects whose files are open. */
export type EditorSession = {
  /** the project of a file; undefined for a file that is in no project */
  readonly fileOf: (uri: string) => OpenFile | undefined
  /** the document of a file as the editor has it now; undefined for a file of no document, and where it cannot be read */
  readonly documentOf: (uri: string) => Promise<FoundFile | undefined>
  /** what is at a position of a file */
  readonly subjectOf: (
    uri: string,
    position: Position,
  ) => Promise<{readonly found: FoundFile; readonly subject: SubjectAt} | undefined>
  /**
   * What is found in the document that a file belongs to, or in the files of the project.
   *
   * @param isSoon whether rules that see all texts may wait for a pause
   */
  readonly findingsOf: (open: OpenFile, isSoon: boolean) => Promise<readonly Finding[]>
  /** the address of a file of a project, as the editor writes it where the file is open */
  readonly uriIn: (project: EditorProject) => (file: FilePath) => string
  readonly projectAt: (root: string) => EditorProject
}

/**
 * A session in which nothing is read yet.
 *
 * @param openUris addresses of the files that are open, by absolute path
 */
export function editorSession(
  openTexts: OpenTexts,
  openUris: () => ReadonlyMap<string, string>,
): EditorSession {
  const projects = new Map<string, EditorProject>()
  const check = documentChecker()
  const projectAt = (root: string): EditorProject => {
    const known = projects.get(root) ?? editorProject(root, openTexts)
    projects.set(root, known)
    return known
  }
  const fileOf = (uri: string): OpenFile | undefined => {
    const path = pathOfUri(uri)
    const root = path === undefined ? undefined : projectFolderOf(dirname(path))
    const file = path === undefined || root === undefined ? undefined : pathInFolder(root, path)
    return path === undefined || root === undefined || file === undefined
      ? undefined
      : {project: projectAt(root), file, path}
  }
  const documentOf = async (uri: string): Promise<FoundFile | undefined> => {
    const open = fileOf(uri)
    const survey = await open?.project.survey()
    const name = open && survey?.ok ? documentOfFile(survey.value, open.file) : undefined
    const read = name && (await open?.project.document(name))
    return open && read?.ok ? {...open, document: read.value} : undefined
  }
  return {
    fileOf,
    projectAt,
    documentOf,
    subjectOf: async (uri, position) => {
      const found = await documentOf(uri)
      const subject = found && subjectAt(found.document, found.file, position)
      return found && subject && {found, subject}
    },
    findingsOf: async ({project, file}, isSoon) => {
      const survey = await project.survey()
      if (!survey.ok) return survey.findings
      const name = documentOfFile(survey.value, file)
      if (!name)
        return [...survey.value.findings, ...(await settingFaults(survey.value, project.files()))]
      const read = await project.document(name)
      return read.ok ? check(read.value, isSoon) : read.findings
    },
    uriIn: (project) => (file) => {
      const path = absolutePath(project.root, file)
      return openUris().get(path) ?? uriOfPath(path)
    },
  }
}
