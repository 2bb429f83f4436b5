import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A small server that keeps objects as S3 does, in memory. */
export type S3Server = {
  /** address of the server */
  readonly address: string
  /** by path: bucket and key */
  readonly objects: Map<string, Buffer>
  /** what was asked: method and path */
  readonly asked: string[]
  /** answers with this status in place of its own, or gives objects in a wrong way; undefined for its own */
  fault: number | keyof typeof wrongly | undefined
  readonly close: () => Promise<void>
}

/** What may come in place of an object. */
export const wrongly = {
  'the first half, and the connection ends': (response: ServerResponse, object: Buffer): void => {
    response.writeHead(200, {'content-length': object.length})
    response.write(object.subarray(0, object.length >> 1), () => response.destroy())
  },
  'the first half, as if it were whole': (response: ServerResponse, object: Buffer): void =>
    void response.writeHead(200).end(object.subarray(0, object.length >> 1)),
  'an object with a bit turned': (response: ServerResponse, object: Buffer): void => {
    const [first = 0] = object
    response.writeHead(200).end(Buffer.concat([Buffer.of(first ^ 1), object.subarray(1)]))
  },
  'the page of a proxy': (response: ServerResponse): void =>
    void response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Sign in</h1>'),
  'nothing, and the connection ends': (response: ServerResponse): void => void response.destroy(),
  'a server that is busy for once': (response: ServerResponse): void =>
    void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>'),
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** Start a server. It refuses what is not signed with version 4 of Amazon's signatures by this key, as to its form alone. */
export async function s3Server(accessKey: string): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const asked: string[] = []
  const signed = new RegExp(
    `^AWS4-HMAC-SHA256 Credential=${accessKey}/\\d{8}/[\\w-]+/s3/aws4_request, SignedHeaders=[\\w;-]+, Signature=[0-9a-f]{64}$`,
    'u',
  )
  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    const path = request.url ?? ''
    asked.push(`${request.method} ${path}`)
    const answer = (status: number, content: string | Buffer = ''): void =>
      void response.writeHead(status).end(content)
    const {fault} = started
    if (typeof fault === 'number') answer(fault, '<Error><Code>AccessDenied</Code></Error>')
    else if (!signed.test(request.headers.authorization ?? ''))
      answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>')
    else if (request.method === 'PUT') {
      objects.set(path, body)
      answer(200)
    } else if (request.method === 'DELETE') {
      objects.delete(path)
      answer(204)
    } else {
      const found = objects.get(path)
      if (found && fault !== undefined) {
        if (fault === 'a server that is busy for once') started.fault = undefined
        wrongly[fault](response, found)
      } else if (found) answer(200, found)
      else answer(404, '<Error><Code>NoSuchKey</Code></Error>')
    }
  }
  const server = createServer((request, response) => void answered(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const started: S3Server = {
    address: `http://127.0.0.1:${port}`,
    objects,
    asked,
    fault: undefined,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  return started
}
