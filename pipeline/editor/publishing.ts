import type {Diagnostic} from 'vscode-languageserver/node.js'
import {diagnosticOf} from './diagnostic.ts'
import type {EditorSession} from './session.ts'

/** Tells the editor what is found in open files, some time after the last change. */
export type Publisher = {
  /** something has changed: findings of all open files are worked out again, once nothing changes for a while */
  readonly changed: () => void
  /** no further findings are told */
  readonly stop: () => void
}

/** A file that is open in the editor, and the version of its text. */
export type OpenVersion = {readonly uri: string; readonly version: number}

// Enough to take several changes of one action together; a round takes less than the time between two letters.
const pause = 20
// The rules that see all texts of a translation run when nobody types.
const longPause = 400

/**
 * A publisher of findings.
 *
 * @param openFiles the files that are open now
 * @param tell sends the findings of one file to the editor
 * @param failed is told what has been thrown: a fault of Stele
 */
export function publisherOf(
  session: EditorSession,
  openFiles: () => readonly OpenVersion[],
  {
    tell,
    failed,
  }: {
    readonly tell: (file: OpenVersion, diagnostics: Diagnostic[]) => void
    readonly failed: (error: unknown) => void
  },
): Publisher {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let isDue = false
  let isStopped = false
  const told = new Map<string, string>()
  const round = async (isSoon: boolean): Promise<void> => {
    for (const open of openFiles()) {
      const diagnostics = await diagnosticsIn(session, open.uri, isSoon)
      // A further change has its own round.
      if (isDue || isStopped) return
      const text = JSON.stringify([open.version, diagnostics])
      if (told.get(open.uri) === text) continue
      told.set(open.uri, text)
      tell(open, diagnostics)
    }
  }
  const start = (isSoon: boolean): void => {
    if (running) return
    running = true
    isDue = false
    round(isSoon)
      .catch(failed)
      .finally(() => {
        running = false
        if (isStopped) return
        if (isDue) start(true)
        else if (isSoon) timer = setTimeout(() => start(false), longPause)
      })
  }
  return {
    changed: () => {
      isDue = true
      clearTimeout(timer)
      timer = setTimeout(() => start(true), pause)
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

async function diagnosticsIn(
  session: EditorSession,
  uri: string,
  isSoon: boolean,
): Promise<Diagnostic[]> {
  const open = session.fileOf(uri)
  if (!open) return []
  const findings = await session.findingsOf(open, isSoon)
  const uriOf = session.uriIn(open.project)
  return findings
    .filter(({place}) => place.file === open.file)
    .map((finding) => diagnosticOf(finding, uriOf))
}
