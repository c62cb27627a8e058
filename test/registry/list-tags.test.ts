import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listTags } from '../../src/registry/list-tags.ts'
import type { ReceivedRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import {
  image,
  RegistryFixture,
  registryOrigin,
  testCredentials,
} from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const label = `the tags of ${image}`
const path = '/v2/science/model/tags/list'
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

const names = (count: number) => Array.from({ length: count }, (_, index) => `t-${10_000 + index}`)
const body = (tags: readonly string[] | null) => JSON.stringify({ name: 'science/model', tags })
const query = ({ path: target }: ReceivedRequest) => new URL(target, registryOrigin).searchParams

/** Simulates a registry that lists tags in pages, with a Link header to the page after the last tag. */
function serve(tags: readonly string[], pageSize: number, link: (last: string, size: string) => string) {
  fixture.internet.on(registryOrigin, /tags\/list/, (request: ReceivedRequest): StubResponse => {
    const parameters = query(request)
    const size = parameters.get('n') ?? '100'
    const from = parameters.has('last') ? tags.indexOf(parameters.get('last') ?? '') + 1 : 0
    const page = tags.slice(from, from + Math.min(Number(size) || pageSize, pageSize))
    const isLast = from + page.length >= tags.length
    const headers = isLast ? {} : { link: link(page.at(-1) ?? '', size) }
    return { headers: { 'content-type': 'application/json', ...headers }, body: body(page) }
  })
}

describe('reads every page in the format of', () => {
  test.each<[string, number, (last: string, size: string) => string]>([
    ['distribution 3 and Harbor', 1000, (last, size) => `<${path}?last=${last}&n=${size}>; rel="next"`],
    ['ghcr.io, which links without the page size', 1000, last => `<${path}?last=${last}&n=0>; rel="next"`],
    ['quay.io, which returns at most 100 tags', 100, last => `<${path}?n=100&last=${last}>; rel="next"`],
    [
      'ECR and ACR, which link with an absolute URL',
      1000,
      (last, size) => `<${registryOrigin}${path}?last=${last}&n=${size}>; rel="next"`,
    ],
    [
      'GitLab, which also links to other pages',
      100,
      last => `<${path}?n=100>; rel="first", <?n=100&last=${last}>; rel=next`,
    ],
  ])('%s', async (_name, pageSize, link) => {
    const tags = names(2_350)
    serve(tags, pageSize, link)
    expect(await listTags(fixture.client())).toEqual(tags)
    expect(fixture.internet.requests).toHaveLength(Math.ceil(2_350 / pageSize))
  })

  test('old versions of Quay, which link with a cursor', async () => {
    const cursor = 'gAAAAABg1i7jwRsgyD_X%3D'
    fixture.internet.on(registryOrigin, /next_page=gAAAAABg1i7jwRsgyD_X%3D/, { body: body(['b']) })
    fixture.internet.on(registryOrigin, /list\?n=1000$/, {
      headers: { link: `<${path}?next_page=${cursor}&n=50>; rel="next"` },
      body: body(['a']),
    })
    expect(await listTags(fixture.client())).toEqual(['a', 'b'])
  })
})

describe('without a Link header', () => {
  test('requests the page after the last tag of a full page', async () => {
    serve(names(2_000), 1000, () => '')
    expect(await listTags(fixture.client())).toEqual(names(2_000))
    expect(fixture.internet.requests.map(request => query(request).get('last'))).toEqual([
      null,
      't-10999',
      't-11999',
    ])
  })

  test.each([400, 404, 405])(
    'ends the list when the registry responds to the request for the next page with %p',
    async status => {
      fixture.internet.on(registryOrigin, /list/, { body: body(names(1000)) }, { status })
      expect(await listTags(fixture.client())).toEqual(names(1000))
    },
  )

  test.each([999, 1000, 1001, 10_050])('returns all %p tags of one response', async count => {
    fixture.internet.on(registryOrigin, /list/, { body: body(names(count)) })
    expect(await listTags(fixture.client())).toEqual(names(count))
    expect(fixture.internet.requests).toHaveLength(count === 1000 ? 2 : 1)
  })

  test('returns no tags for an image repository that is missing or has no tags', async () => {
    fixture.internet.on(registryOrigin, /list/, { status: 404 }, { body: body(null) })
    expect(await listTags(fixture.client())).toEqual([])
    expect(await listTags(fixture.client())).toEqual([])
  })
})

describe('rejects an incomplete list', () => {
  const link = (target: string) => ({ link: `<${target}>; rel="next"` })

  test('when a later page is rejected or missing', async () => {
    for (const status of [404, 403]) {
      fixture.internet.on(
        registryOrigin,
        /list/,
        { headers: link('?n=1000&last=a'), body: body(['a']) },
        { status },
      )
      expect(await rejectionMessage(listTags(fixture.client()))).toContain(
        `${label}: the registry responded with ${status}`,
      )
    }
  })

  test('when the Link header cannot be parsed', async () => {
    fixture.internet.on(registryOrigin, /list/, {
      headers: { link: `${path}?last=a; rel="next"` },
      body: body(['a']),
    })
    expect(await rejectionMessage(listTags(fixture.client()))).toBe(
      `${label}: the Link header for the next page is malformed: "${path}?last=a; rel=\\"next\\"". Report this to the operator of the server`,
    )
  })

  test('when the pages are circular', async () => {
    const pages = ['?n=1000&last=a', '?n=1000&last=b', '?n=1000&last=a']
    const responses = pages.map(target => ({ headers: link(target), body: body(['a']) }))
    fixture.internet.on(registryOrigin, /list/, ...responses)
    expect(await rejectionMessage(listTags(fixture.client()))).toBe(
      `${label}: the registry links back to a page that was already read (${registryOrigin}${path}?n=1000&last=a): report this to the operator of the registry`,
    )
    expect(fixture.internet.requests).toHaveLength(3)
  })

  test('when the pages never end', async () => {
    let page = 0
    fixture.internet.on(registryOrigin, /list/, () => ({
      headers: link(`?last=${++page}`),
      body: body(['a']),
    }))
    expect(await rejectionMessage(listTags(fixture.client()))).toBe(
      `${label} exceed the maximum of 1000 pages: delete unused tags`,
    )
  })

  test('when there are too many tags', async () => {
    let page = 0
    fixture.internet.on(registryOrigin, /list/, () => ({
      headers: link(`?last=${++page}`),
      body: body(names(60_000).map(tag => `${tag}-${page}`)),
    }))
    expect(await rejectionMessage(listTags(fixture.client()))).toBe(
      `${label} exceed the maximum of 100000: delete unused tags`,
    )
    expect(fixture.internet.requests).toHaveLength(2)
  })
})

describe('next page on another origin', () => {
  const requireLogin = (target: string) => {
    fixture.internet.on(registryOrigin, /list/, ({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        : { headers: { link: `<${target}>; rel="next"` }, body: body(['a']) },
    )
  }

  test.each(['https://elsewhere.example.net', 'https://registry.example:8443'])(
    'reads %s without the login',
    async origin => {
      requireLogin(`${origin}${path}?last=a`)
      fixture.internet.on(origin, /list/, { body: body(['b']) })
      expect(await listTags(fixture.client({ credentials: testCredentials }))).toEqual(['a', 'b'])
      expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
    },
  )

  test('sends no login to another origin that requires a login', async () => {
    const origin = 'https://elsewhere.example.net'
    requireLogin(`${origin}/list`)
    fixture.internet.on(origin, /list/, {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="x"' },
    })
    const message = await rejectionMessage(listTags(fixture.client({ credentials: testCredentials })))
    expect(message).toContain(`${label}: the registry responded with 401`)
    expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
  })

  test.each(['http://registry.example/list', 'https://10.0.0.1/list', 'file:///etc/passwd'])(
    'sends no request to %s',
    async target => {
      requireLogin(target)
      const message = await rejectionMessage(listTags(fixture.client({ credentials: testCredentials })))
      expect(message).toMatch(
        /^registry\.example\/science\/model: the registry refers to .*, which is not allowed: report this to the operator of the registry$/,
      )
      expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
    },
  )
})
