import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
}

/** A server of files, and the address of its folder, which is below the root as on many servers. */
export type FileServer = {readonly server: Server; readonly address: string}

/** Serve the files of a folder on this machine. */
export async function served(folder: string, port = 0): Promise<FileServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/site\//u, '').replace(/\?.*$/u, '')
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    readFile(join(folder, file)).then(
      (bytes) =>
        response
          .writeHead(200, {'content-type': types[file.replace(/^.*\./u, '')] ?? 'text/plain'})
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const {port: own} = server.address() as AddressInfo
  return {server, address: `http://127.0.0.1:${own}/site/`}
}

/** Stop a server and let go of those that it serves. */
export async function stopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
