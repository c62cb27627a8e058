/**
 * Tests the registry settings in README.md with local registries. A proxy connects the names of the real hosts to the
 * local registries.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GuardedRegistry, startGuardedRegistry } from '../host/guarded-registry.ts'
import { startTunnel, type Tunnel } from '../host/tunnel.ts'
import { runAction } from '../runner/run-action.ts'
import { sourceToken, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

/**
 * Host of the registry's API, and the URL of its token service from its `WWW-Authenticate` header.
 * Sources: "Registry authentication" of Docker Hub's API reference; responses of quay.io and ghcr.io to `GET /v2/`.
 */
const hosts: Readonly<Record<string, { readonly api: string; readonly realm?: string }>> = {
  'ghcr.io': { api: 'ghcr.io' },
  'docker.io': { api: 'registry-1.docker.io', realm: 'https://auth.docker.io/token' },
  'quay.io': { api: 'quay.io', realm: 'https://quay.io/v2/auth' },
}

/** Rows of the table in README.md: registry and username. */
const rows = [
  ...readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').matchAll(
    /^\| [^|]+ \| `((?:ghcr|docker|quay)\.io)\/owner\/name` \| ([^|]+) \|/gm,
  ),
].map(([, registry = '', user = '']) => ({ registry, user: /`([^`]+)`/.exec(user)?.[1] ?? user }))

let repositories: TwoRepositories
beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
})
afterAll(() => repositories.close())

/** Logs in with the workflow's token at ghcr.io, and with a username and an access token at other registries. */
function login(
  registry: string,
  user: string,
): { user: string; password: string; inputs: Record<string, string> } {
  if (registry === 'ghcr.io') return { user: 'maintainer', password: sourceToken, inputs: {} }
  const password = `a token of ${registry}`
  return { user, password, inputs: { 'registry-username': user, 'registry-password': password } }
}

async function push(registry: string, user: string, guardedRegistry: GuardedRegistry, tunnel: Tunnel) {
  const context = await repositories.push({ Dockerfile: 'FROM scratch\nCOPY data /data\n', data: registry })
  const env = { HTTPS_PROXY: tunnel.url, NODE_EXTRA_CA_CERTS: guardedRegistry.authority.file }
  const inputs = { image: `${registry}/owner/name`, ...unverified, ...login(registry, user).inputs }
  return runAction('actions/build-binder-image', inputs, { ...context, env: { ...context.env, ...env } })
}

test('the README lists three registries', () => {
  expect(rows.map(({ registry }) => registry)).toEqual(['ghcr.io', 'docker.io', 'quay.io'])
})

test.each(rows)('pushes to $registry with the listed settings', async ({ registry, user }) => {
  const { api = '', realm } = hosts[registry] ?? {}
  const account = { ...login(registry, user), may: () => true }
  const guardedRegistry = await startGuardedRegistry({
    name: api,
    ...(realm === undefined ? {} : { realm }),
    accounts: [account],
    isPublic: () => true,
  })
  const realmHost = new URL(realm ?? `https://${api}/`).hostname
  const tunnel = await startTunnel({
    [`${api}:443`]: guardedRegistry.address,
    [`${realmHost}:443`]: guardedRegistry.address,
  })
  try {
    const { errors, outputs } = await push(registry, user, guardedRegistry, tunnel)
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await guardedRegistry.headDigest('owner/name', 'main'))
    expect(new Set(guardedRegistry.tokens.requests.map(({ user }) => user))).toEqual(
      new Set([account.user, undefined]),
    )
  } finally {
    await tunnel.stop()
    await guardedRegistry.stop()
  }
})
