import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import type {Api, ApiProblem} from '../../pipeline/workbench/protocol.ts'
import {workbenchApp} from '../../pipeline/workbench/server/http/app.ts'
import {workbenchIn, type Workbench} from '../../pipeline/workbench/server/state/workbench.ts'
import {inProject, type Stele} from '../cli/project.ts'

/** What came back of a call. */
export type Reply<Answer> = {
  readonly status: number
  /** the answer of a call that was answered; a test that reads it of another fails */
  readonly value: Answer
  readonly problem: ApiProblem
}

/** Calls of the API of a project, as the page makes them. */
export type Client = <Name extends keyof Api>(
  name: Name,
  input: Api[Name]['input'],
) => Promise<Reply<Api[Name]['answer']>>

/** A project with its workbench. */
export type Bench = {
  readonly call: Client
  /** a request as it is, without token and names */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  readonly stele: Stele
  readonly folder: string
  readonly git: (...words: readonly string[]) => string
}

export const port = 4321
export const token = 'a-token-of-the-test'

/** Run a workbench in this process, in a folder that holds these files. */
export async function withBench(
  texts: Readonly<Record<string, string>>,
  use: (bench: Bench) => Promise<void>,
): Promise<void> {
  await inProject(texts, async (stele, folder) => {
    const {workbench, request} = serverIn(folder)
    const git = (...words: readonly string[]): string =>
      execFileSync('git', words, {cwd: folder, encoding: 'utf8'})
    await use({call: clientOf(request), request, stele, folder, git})
    await workbench.close()
  })
}

/** The workbench of a project folder, and requests to its server, which runs in this process. */
export function serverIn(folder: string): {
  readonly workbench: Workbench
  readonly request: Bench['request']
} {
  const workbench = workbenchIn({
    root: folder,
    today: () => '2026-11-28',
    environment: process.env,
    command: [process.execPath, join(import.meta.dirname, '../../dist/cli/main.js')],
  })
  const page = join(import.meta.dirname, 'page')
  const app = workbenchApp({workbench, gate: {port, token}, page})
  return {
    workbench,
    request: async (path, init) => app.request(`http://127.0.0.1:${port}${path}`, init),
  }
}

/** Calls of the API over requests with the token. */
export function clientOf(request: Bench['request']): Client {
  return async (name, input) => {
    const [method = '', path = ''] = name.split(' ')
    const headers = {
      Host: `127.0.0.1:${port}`,
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    }
    const query = new URLSearchParams(
      Object.entries(input).map(([key, value]): [string, string] => [key, String(value)]),
    )
    const response =
      method === 'GET'
        ? await request(`${path}?${query.toString()}`, {headers})
        : await request(path, {method, headers, body: JSON.stringify(input)})
    const body = (await response.json()) as never
    return {status: response.status, value: body, problem: body}
  }
}

/** A small project: three points, one translation that is finished and one that is not. */
export const smallProject: Readonly<Record<string, string>> = {
  'pipeline.config.ts': "export default {locales: ['ru', 'ar']}\n",
  'source/rules.md': [
    '# Rules of the house',
    '1. No guest may smoke in the 3 rooms.',
    '2. Guests **must** pay:',
    '   1. on arrival, and',
    '   2. before 10 May.',
    '3. Reserved.',
    '4. Reserved.',
    '',
  ].join('\n\n'),
  'locales/ru/rules.json': `${JSON.stringify(
    {
      title: 'Правила дома',
      p1: 'Ни один гость не может курить в 3 комнатах.',
      p2: 'Гости **должны** платить:',
      'p2-1': 'по прибытии и',
      'p2-2': 'до 10 мая.',
      p3: 'Зарезервировано.',
      p4: '',
    },
    null,
    2,
  )}\n`,
}
