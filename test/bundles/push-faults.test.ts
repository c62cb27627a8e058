import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type FaultProxy, startFaultProxy } from '../fakes/registry/fault-proxy.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let privateRegistry: Registry
let proxy: FaultProxy

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  privateRegistry = await startRegistry({ htpasswd: { user: 'robot', password: 'right' } })
  proxy = await startFaultProxy(repositories.registry.host)
})
afterAll(async () => {
  await proxy.stop()
  await privateRegistry.stop()
  await repositories.close()
})

async function build(branch: string, image: string, overrides: Readonly<Record<string, string>> = {}) {
  const files = { Dockerfile: 'FROM scratch\nCOPY data /data\n', data: randomBytes(3_000_000) }
  const context = await repositories.push(files, branch)
  return runAction('actions/build-binder-image', { image, ...unverified, ...overrides }, context)
}

test('fault 1: the error for an unreachable registry names the registry and the reason', async () => {
  const { errors } = await build('absent', '127.0.0.1:61/science/model')
  expect(errors).toEqual([
    expect.stringMatching(/^127\.0\.0\.1:61\/\S+: 127\.0\.0\.1:61 cannot be reached: .*ECONNREFUSED/),
  ])
})

test('faults 2 and 3: rejects a push without a login or with a wrong password before the build', async () => {
  const image = `${privateRegistry.host}/science/model`
  const noLogin = await build('no-login', image)
  expect(noLogin.errors).toEqual([expect.stringContaining('set `registry-username` and `registry-password`')])
  const wrongLogin = await build('wrong', image, {
    'registry-username': 'robot',
    'registry-password': 'wrong',
  })
  expect(wrongLogin.errors).toEqual([expect.stringContaining('The credentials are wrong')])
  expect(wrongLogin.log).not.toContain('Build 127')
})

test('fault 9: completes the push after a connection was cut in the middle of a layer', async () => {
  proxy.fail('PUT', /\/blobs\/uploads\//, { cut: 1_000_000 })
  const { errors, outputs } = await build('cut', `${proxy.host}/science/model`)
  expect(errors).toEqual([])
  expect(outputs.digest).toBe(await repositories.headDigest('cut'))
})

test('fault 13: pushes a single manifest although the base image is an index with attestations', async () => {
  const base = `${repositories.registry.host}/base/attested`
  const { workspace = '' } = await repositories.push(
    { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' },
    'base',
  )
  const options = ['--provenance=true', `--output=type=image,name=${base},push=true`]
  await repositories.engine.docker(['buildx', 'build', ...options, workspace])
  expect(await fetchMediaType(`${repositories.registry.host}/v2/base/attested/manifests/latest`)).toMatch(
    /index|list/,
  )
  const context = await repositories.push({ Dockerfile: `FROM ${base}\nCOPY Dockerfile /\n` }, 'attested')

  const { errors, outputs } = await runAction(
    'actions/build-binder-image',
    { image: repositories.image, ...unverified },
    { ...context, env: { ...context.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '0' } },
  )

  expect(errors).toEqual([])
  const manifestUrl = `${repositories.registry.host}/v2/science/model/manifests/${outputs.digest}`
  expect(await fetchMediaType(manifestUrl)).toBe('application/vnd.oci.image.manifest.v1+json')
})

async function fetchMediaType(url: string): Promise<string | null> {
  const kinds = ['oci.image.index.v1', 'oci.image.manifest.v1', 'docker.distribution.manifest.list.v2']
  const accept = kinds.map(kind => `application/vnd.${kind}+json`).join(', ')
  return (await fetch(`http://${url}`, { headers: { accept } })).headers.get('content-type')
}

test('fault 15: fails if another run moves the tag before it is read back, and names both images', async () => {
  const image = `${proxy.host}/science/model`
  const otherBuild = await build('other', image)
  const manifest = `http://${repositories.registry.host}/v2/science/model/manifests`
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const response = await fetch(`${manifest}/${otherBuild.outputs.digest}`, { headers: { accept } })
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = { 'content-type': accept }
  const beforeResponse = async () => {
    expect((await fetch(`${manifest}/moved`, { method: 'PUT', headers, body: bytes })).status).toBe(201)
  }
  proxy.fail('PUT', /\/manifests\/moved$/, { beforeResponse })

  const { errors, outputs } = await build('moved', image)

  expect(errors).toEqual([
    expect.stringMatching(
      /moved was pushed as sha256:\w+, but the tag now points to (sha256:\w+): another run pushed the same tag at the same time/,
    ),
  ])
  expect(errors[0]).toContain(otherBuild.outputs.digest)
  expect(outputs.digest).toBeUndefined()
  expect(await repositories.headDigest('moved')).toBe(otherBuild.outputs.digest)
})

test('fault 16: the error for a rejected further tag names the tags that were pushed and those that were not', async () => {
  proxy.fail('PUT', /\/manifests\/extra$/, { status: 403 })
  const { errors } = await build('tags', `${proxy.host}/science/model`, { tags: 'extra' })
  expect(errors).toEqual([
    expect.stringMatching(/point to it: tags, tags-\w{12}; missing tags: extra\. Run this again/),
  ])
  expect(await repositories.headDigest('tags')).toMatch(/^sha256:/)
  expect(await repositories.headDigest('extra')).toBe('status 404')
})

test('fault 34: rejects a token without write access before the build, and the error names the permission', async () => {
  const denial = {
    status: 403,
    body: '{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}',
  }
  proxy.fail('POST', /\/blobs\/uploads\//, ...Array(20).fill(denial))
  const login = { 'registry-username': 'robot', 'registry-password': 'read-only' }
  const { errors, log } = await build('read-only', `${proxy.host}/science/model`, login)
  expect(errors).toEqual([expect.stringContaining('on ghcr.io the job needs `permissions: packages: write`')])
  expect(log).not.toContain('Build 127')
  expect(await repositories.headDigest('read-only')).toBe('status 404')
})
