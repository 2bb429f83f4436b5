import {randomBytes} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {existsSync} from 'node:fs'
import {problem, type Attempt} from '../../finding/result.ts'
import {listening} from '../../operations/serve/listening.ts'
import {workbenchApp} from './http/app.ts'
import {projectOverview} from './state/overview.ts'
import {watchProject} from './state/watching.ts'
import {workbenchIn, type WorkbenchSurroundings} from './state/workbench.ts'

/** A running workbench. */
export type RunningWorkbench = {
  /** with the token that opens it */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serve the translator's page to this machine alone.
 *
 * @param port 0 for any that is free
 * @returns the server, or why none could be started
 */
export async function startWorkbench(
  surroundings: WorkbenchSurroundings,
  port: number,
): Promise<Attempt<RunningWorkbench>> {
  const page = pageFolder()
  if (page === undefined)
    return problem(
      'The page of the workbench is not built: run npm run build in the folder of Stele',
    )
  const workbench = workbenchIn(surroundings)
  const token = randomBytes(24).toString('base64url')
  const started = await listening(port, ({port: own}) =>
    workbenchApp({workbench, gate: {port: own, token}, page}),
  )
  if (!started.ok) return started
  const server = started.value
  const watching = await watchProject(workbench)
  // The browser takes as long to start as the documents to be read.
  const warming = projectOverview(workbench)
  return {
    ok: true,
    value: {
      address: `http://127.0.0.1:${server.port}/?token=${token}`,
      close: async () => {
        await watching.close()
        await warming
        await server.close()
        await workbench.close()
      },
    },
  }
}

/** The folder with the page as Vite has bundled it, whether Stele runs from its sources or compiled. */
function pageFolder(): string | undefined {
  const folders = ['../ui/', '../../../dist/workbench/ui/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return folders.find((folder) => existsSync(`${folder}assets`))
}
