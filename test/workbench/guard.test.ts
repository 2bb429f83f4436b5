import {describe, expect, it} from 'vitest'
import {refusalOf} from '../../pipeline/workbench/server/http/guard.ts'
import {port, smallProject, token, withBench} from './api.ts'

const ru = {document: 'rules', locale: 'ru'}
const good = {
  method: 'POST',
  path: '/api/save',
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  site: 'same-origin',
  cookie: undefined,
  authorization: `Bearer ${token}`,
  token: undefined,
}
const gate = {port, token}

describe('who may call', () => {
  it.each([
    ['the page', {}, undefined],
    [
      'the page by the name localhost',
      {host: `localhost:${port}`, origin: `http://localhost:${port}`},
      undefined,
    ],
    ['a program without an origin', {origin: undefined, site: undefined}, undefined],
    [
      'a page that knows the cookie',
      {authorization: undefined, cookie: `a=b; stele-${port}=${token}`},
      undefined,
    ],
    ['another host', {host: 'evil.example'}, 403],
    ['a name that leads here', {host: `evil.example:${port}`}, 403],
    ['another port', {host: '127.0.0.1:80'}, 403],
    ['no host', {host: undefined}, 403],
    ['another origin', {origin: 'https://evil.example'}, 403],
    ['a server beside it', {origin: 'http://127.0.0.1:9999'}, 403],
    ['an origin that is kept secret', {origin: 'null'}, 403],
    ['a page of another site', {origin: undefined, site: 'cross-site'}, 403],
    ['a page of another port', {origin: undefined, site: 'same-site'}, 403],
    ['another method', {method: 'DELETE'}, 405],
    ['nobody', {authorization: undefined}, 401],
    ['a wrong token', {authorization: 'Bearer wrong'}, 401],
    ['the cookie of another port', {authorization: undefined, cookie: `stele-1=${token}`}, 401],
  ])('%s', (_, change, status) => {
    expect(refusalOf({...good, ...change}, gate)).toBe(status)
  })

  it('a link with the token opens the page from anywhere, and nothing else', () => {
    const opening = {
      ...good,
      method: 'GET',
      path: '/',
      origin: undefined,
      site: 'cross-site',
      authorization: undefined,
      token,
    }
    expect(refusalOf(opening, gate)).toBe(undefined)
    expect(refusalOf({...opening, path: '/api/project'}, gate)).toBe(403)
    expect(refusalOf({...opening, token: 'wrong'}, gate)).toBe(403)
  })
})

describe('the server', () => {
  const headers = {Host: `127.0.0.1:${port}`, Authorization: `Bearer ${token}`}

  it('tells nothing without the token', async () =>
    withBench(smallProject, async ({request}) => {
      for (const path of ['/', '/api/project', '/api/events', '/assets/page.js', '/nothing']) {
        const response = await request(path, {headers: {Host: headers.Host}})
        expect(response.status).toBe(401)
        expect(await response.text()).toBe('')
      }
    }))

  it('sets a cookie that scripts cannot read, and allows the page its own files alone', async () =>
    withBench(smallProject, async ({request}) => {
      const opened = await request(`/?token=${token}`, {headers: {Host: headers.Host}})
      expect(opened.status).toBe(200)
      expect(opened.headers.get('set-cookie')).toBe(
        `stele-${port}=${token}; HttpOnly; SameSite=Strict; Path=/`,
      )
      const policy = opened.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/u)
      const asset = await request('/assets/page.js', {
        headers: {Host: headers.Host, Cookie: `stele-${port}=${token}`},
      })
      expect(asset.headers.get('content-type')).toContain('text/javascript')
    }))

  it.each(['/../api.ts', '/%2e%2e/api.ts', '/assets/..%2f..%2fapi.ts', '/%00', '//etc/passwd'])(
    'serves nothing outside the page: %s',
    async (path) =>
      withBench(smallProject, async ({request}) => {
        expect((await request(path, {headers})).status).toBe(404)
      }),
  )

  it('refuses calls that are not JSON, or not of the right shape', async () =>
    withBench(smallProject, async ({request, call}) => {
      const send = async (body: string, type: string): Promise<number> =>
        (
          await request('/api/accept', {
            method: 'POST',
            headers: {...headers, 'Content-Type': type},
            body,
          })
        ).status
      const {key, englishHash, text} = (await call('GET /api/row', {...ru, key: 'p1'})).value
      const rows = [{key, englishHash, text}]
      const right = JSON.stringify({...ru, rows})
      expect(await send(right, 'text/plain')).toBe(400)
      expect(await send(right, 'application/x-www-form-urlencoded')).toBe(400)
      expect(await send('{', 'application/json')).toBe(400)
      expect(await send('{"document": "rules"}', 'application/json')).toBe(400)
      expect(await send('{"__proto__": {}, "document": 1}', 'application/json')).toBe(400)
      expect(
        await send(JSON.stringify({document: '../../etc', locale: 'ru', rows}), 'application/json'),
      ).toBe(404)
      expect(
        await send(JSON.stringify({document: 'rules', locale: '../en', rows}), 'application/json'),
      ).toBe(404)
      expect(await send(right, 'application/json; charset=utf-8')).toBe(200)
    }))
})
