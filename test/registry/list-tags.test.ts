import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listTags } from '../../src/registry/list-tags.ts'
import type { SeenRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import { home, image, RegistryStage, rejectionMessage, secrets } from '../fakes/registry/stage.ts'

const what = `the tags of ${image}`
const path = '/v2/science/model/tags/list'
let stage: RegistryStage

beforeEach(async () => {
  stage = await RegistryStage.open()
})
afterEach(() => stage.close())

const names = (count: number) => Array.from({ length: count }, (_, index) => `t-${10_000 + index}`)
const body = (tags: readonly string[] | null) => JSON.stringify({ name: 'science/model', tags })
const query = ({ path: asked }: SeenRequest) => new URL(asked, home).searchParams

/** The page after `last`, and the Link header that a registry makes of its last tag. */
function serve(tags: readonly string[], pageSize: number, link: (last: string, n: string) => string) {
  stage.internet.on(home, /tags\/list/, (request: SeenRequest): StubResponse => {
    const asked = query(request)
    const n = asked.get('n') ?? '100'
    const from = asked.has('last') ? tags.indexOf(asked.get('last') ?? '') + 1 : 0
    const part = tags.slice(from, from + Math.min(Number(n) || pageSize, pageSize))
    const isLast = from + part.length >= tags.length
    const headers = isLast ? {} : { link: link(part.at(-1) ?? '', n) }
    return { headers: { 'content-type': 'application/json', ...headers }, body: body(part) }
  })
}

describe('every page is read, in the form of', () => {
  test.each<[string, number, (last: string, n: string) => string]>([
    ['distribution 3 and Harbor', 1000, (last, n) => `<${path}?last=${last}&n=${n}>; rel="next"`],
    ['ghcr.io, which forgets the size', 1000, last => `<${path}?last=${last}&n=0>; rel="next"`],
    ['quay.io, which gives 100 at most', 100, last => `<${path}?n=100&last=${last}>; rel="next"`],
    ['ECR and ACR, a whole address', 1000, (last, n) => `<${home}${path}?last=${last}&n=${n}>; rel="next"`],
    [
      'GitLab, which names other pages too',
      100,
      last => `<${path}?n=100>; rel="first", <?n=100&last=${last}>; rel=next`,
    ],
  ])('%s', async (_name, pageSize, link) => {
    const tags = names(2_350)
    serve(tags, pageSize, link)
    expect(await listTags(stage.client())).toEqual(tags)
    expect(stage.internet.requests).toHaveLength(Math.ceil(2_350 / pageSize))
  })

  test('Quay in its former version, with its own cursor', async () => {
    const cursor = 'gAAAAABg1i7jwRsgyD_X%3D'
    stage.internet.on(home, /next_page=gAAAAABg1i7jwRsgyD_X%3D/, { body: body(['b']) })
    stage.internet.on(home, /list\?n=1000$/, {
      headers: { link: `<${path}?next_page=${cursor}&n=50>; rel="next"` },
      body: body(['a']),
    })
    expect(await listTags(stage.client())).toEqual(['a', 'b'])
  })
})

describe('without a Link header', () => {
  test('a full page is followed by the page after its last tag', async () => {
    serve(names(2_000), 1000, () => '')
    expect(await listTags(stage.client())).toEqual(names(2_000))
    expect(stage.internet.requests.map(request => query(request).get('last'))).toEqual([
      null,
      't-10999',
      't-11999',
    ])
  })

  test.each([400, 404, 405])('a registry that answers %p to the name of a tag has no more', async status => {
    stage.internet.on(home, /list/, { body: body(names(1000)) }, { status })
    expect(await listTags(stage.client())).toEqual(names(1000))
  })

  test.each([999, 1000, 1001, 10_050])('%p tags in one response are complete', async count => {
    stage.internet.on(home, /list/, { body: body(names(count)) })
    expect(await listTags(stage.client())).toEqual(names(count))
    expect(stage.internet.requests).toHaveLength(count === 1000 ? 2 : 1)
  })

  test('an image repository that does not exist yet has no tags, and one of digests alone neither', async () => {
    stage.internet.on(home, /list/, { status: 404 }, { body: body(null) })
    expect(await listTags(stage.client())).toEqual([])
    expect(await listTags(stage.client())).toEqual([])
  })
})

describe('an incomplete list is an error', () => {
  const link = (target: string) => ({ link: `<${target}>; rel="next"` })

  test('where a later page is rejected or missing', async () => {
    for (const status of [404, 403]) {
      stage.internet.on(home, /list/, { headers: link('?n=1000&last=a'), body: body(['a']) }, { status })
      expect(await rejectionMessage(listTags(stage.client()))).toContain(
        `${what}: the registry answered ${status}`,
      )
    }
  })

  test('where the header cannot be read', async () => {
    stage.internet.on(home, /list/, { headers: { link: `${path}?last=a; rel="next"` }, body: body(['a']) })
    expect(await rejectionMessage(listTags(stage.client()))).toBe(
      `${what}: the Link header for the next page is malformed: "${path}?last=a; rel=\\"next\\"". Report this to the operator of the server`,
    )
  })

  test('where the pages are circular', async () => {
    const pages = ['?n=1000&last=a', '?n=1000&last=b', '?n=1000&last=a']
    const answers = pages.map(target => ({ headers: link(target), body: body(['a']) }))
    stage.internet.on(home, /list/, ...answers)
    expect(await rejectionMessage(listTags(stage.client()))).toBe(
      `${what}: the registry links back to a page that was already read: ${home}${path}?n=1000&last=a`,
    )
    expect(stage.internet.requests).toHaveLength(3)
  })

  test('where the pages never end', async () => {
    let page = 0
    stage.internet.on(home, /list/, () => ({ headers: link(`?last=${++page}`), body: body(['a']) }))
    expect(await rejectionMessage(listTags(stage.client()))).toBe(
      `${what} exceed the maximum of 1000 pages: delete unused tags`,
    )
  })

  test('where there are too many tags', async () => {
    let page = 0
    stage.internet.on(home, /list/, () => ({
      headers: link(`?last=${++page}`),
      body: body(names(60_000).map(tag => `${tag}-${page}`)),
    }))
    expect(await rejectionMessage(listTags(stage.client()))).toBe(
      `${what} exceed the maximum of 100000: delete unused tags`,
    )
    expect(stage.internet.requests).toHaveLength(2)
  })
})

describe('a next page on another origin', () => {
  const guarded = (target: string) => {
    stage.internet.on(home, /list/, ({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        : { headers: { link: `<${target}>; rel="next"` }, body: body(['a']) },
    )
  }

  test.each(['https://elsewhere.example.net', 'https://registry.example:8443'])(
    '%s is read without the login',
    async origin => {
      guarded(`${origin}${path}?last=a`)
      stage.internet.on(origin, /list/, { body: body(['b']) })
      expect(await listTags(stage.client({ credentials: secrets }))).toEqual(['a', 'b'])
      expect(stage.internet.originsWithCredentials()).toEqual([home])
    },
  )

  test('that asks for a login gets none', async () => {
    const origin = 'https://elsewhere.example.net'
    guarded(`${origin}/list`)
    stage.internet.on(origin, /list/, {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="x"' },
    })
    const message = await rejectionMessage(listTags(stage.client({ credentials: secrets })))
    expect(message).toContain(`${what}: the registry answered 401`)
    expect(stage.internet.originsWithCredentials()).toEqual([home])
  })

  test.each(['http://registry.example/list', 'https://10.0.0.1/list', 'file:///etc/passwd'])(
    '%s is not asked',
    async target => {
      guarded(target)
      const message = await rejectionMessage(listTags(stage.client({ credentials: secrets })))
      expect(message).toMatch(
        /^registry\.example\/science\/model: the registry refers to .*, which is not allowed$/,
      )
      expect(stage.internet.originsWithCredentials()).toEqual([home])
    },
  )
})
