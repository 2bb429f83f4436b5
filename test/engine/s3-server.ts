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
  /** answers with this status in place of its own; undefined for its own */
  fault: number | undefined
  readonly close: () => Promise<void>
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
    if (started.fault !== undefined)
      answer(started.fault, '<Error><Code>AccessDenied</Code></Error>')
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
      if (found) answer(200, found)
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
