import {Hono, type Context} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {servedFile} from '../../../operations/serve/folder.ts'
import type {Api, ApiProblem} from '../../protocol.ts'
import {draftRoutes} from '../routes/draft.ts'
import {editionRoutes} from '../routes/editions.ts'
import {helpRoutes} from '../routes/help.ts'
import {historyRoutes} from '../routes/history.ts'
import {judgementRoutes} from '../routes/judgements.ts'
import {remarkRoutes} from '../routes/remarks.ts'
import type {Route} from '../routes/route.ts'
import {rowRoutes} from '../routes/rows.ts'
import {taskRoutes} from '../routes/tasks.ts'
import {textRoutes} from '../routes/texts.ts'
import type {Workbench} from '../state/workbench.ts'
import {cookieName, refusalOf, type Gate} from './guard.ts'
import {editionFile, exportedFile} from './downloads.ts'
import {eventStream} from './events.ts'
import {secure} from './headers.ts'

/** What an app answers from, and whom. */
export type AppSurroundings = {
  readonly workbench: Workbench
  readonly gate: Gate
  /** absolute path of the folder with the page */
  readonly page: string
}

/** All calls of the API that answer with JSON. */
const routes: Readonly<Record<keyof Api, Route>> = {
  ...rowRoutes,
  ...textRoutes,
  ...judgementRoutes,
  ...remarkRoutes,
  ...helpRoutes,
  ...historyRoutes,
  ...editionRoutes,
  ...taskRoutes,
  ...draftRoutes,
}

const megabyte = 1 << 20
// A file to import comes in base64.
const largestBody = 96 * megabyte

/** The workbench as an application of HTTP. */
export function workbenchApp({workbench, gate, page}: AppSurroundings): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const status = refusalOf(originOf(context), gate)
    if (status !== undefined) return context.text('', status, {'Cache-Control': 'no-store'})
    await next()
    secure(context)
    return undefined
  })
  const tooLarge: ApiProblem = {message: 'The call is too large', hint: 'Send less at once'}
  app.use(bodyLimit({maxSize: largestBody, onError: (context) => context.json(tooLarge, 413)}))
  for (const [name, one] of Object.entries(routes)) mount(app, name, {route: one, workbench})
  app.get('/api/events', (context) => eventStream(context, workbench.news))
  app.get('/api/preview', (context) => editionFile(context, workbench))
  app.get('/api/pdf', (context) => editionFile(context, workbench))
  app.get('/api/export', async (context) => exportedFile(context, workbench))
  app.get('*', async (context) => pageFile(context, page, gate))
  app.onError((error, context) => {
    const problem: ApiProblem = {
      message: `Stele failed: ${error.message}`,
      hint: 'This is a fault of Stele: report it with what you did',
    }
    return context.json(problem, 500)
  })
  return app
}

function originOf({req}: Context): Parameters<typeof refusalOf>[0] {
  return {
    method: req.method,
    path: req.path,
    host: req.header('host'),
    origin: req.header('origin'),
    site: req.header('sec-fetch-site'),
    cookie: req.header('cookie'),
    authorization: req.header('authorization'),
    token: req.query('token'),
  }
}

/** Answer the calls of a method and a path. */
function mount(
  app: Hono,
  name: string,
  {route, workbench}: {readonly route: Route; readonly workbench: Workbench},
): void {
  const [method, path] = name.split(' ')
  const answer = async (context: Context, raw: unknown): Promise<Response> => {
    const answered = await route.answer(workbench, raw)
    if (answered.ok) return context.json(answered.value)
    const {status, ...problem} = answered.problem
    return context.json(problem satisfies ApiProblem, status)
  }
  if (method === 'GET')
    app.get(`${path}`, async (context) => {
      const {token: _, ...query} = context.req.query()
      return answer(context, query)
    })
  else
    app.post(`${path}`, async (context) => {
      const type = context.req.header('content-type') ?? '' // none is named
      // A form of another page can send no JSON.
      if (!/^application\/json(?:;|$)/u.test(type))
        return context.json(notJson satisfies ApiProblem, 400)
      const body: unknown = await context.req.json().catch(() => undefined)
      return answer(context, body)
    })
}

const notJson = {
  message: 'The call is not JSON',
  hint: 'Send it with the header Content-Type: application/json',
}

/** A file of the page. Opened with the token, it sets the cookie that has it from then on. */
async function pageFile(context: Context, page: string, gate: Gate): Promise<Response> {
  const {pathname} = new URL(context.req.url)
  const file = await servedFile(page, pathname)
  if (!file || file === 'folder') return context.text('There is nothing at this address.\n', 404)
  const opened = context.req.query('token') !== undefined
  const cookie = `${cookieName(gate.port)}=${gate.token}; HttpOnly; SameSite=Strict; Path=/`
  return context.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': file.type,
    ...(opened ? {'Set-Cookie': cookie} : {}),
  })
}
