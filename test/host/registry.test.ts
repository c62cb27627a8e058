import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { sha256Digest } from '../../src/oci/digest.ts'
import { startRegistry } from './registry.ts'

test('responds to anonymous requests, logs them and stops', async () => {
  const registry = await startRegistry()
  try {
    const response = await fetch(`${registry.url}/v2/`)
    expect(response.status).toBe(200)
    expect(registry.host).toMatch(/^127\.0\.0\.1:\d+$/)
  } finally {
    await registry.stop()
  }
  expect(registry.requests()).toMatchObject([{ method: 'GET', path: '/v2/', status: 200, bytes: 2 }])
  await expect(fetch(`${registry.url}/v2/`)).rejects.toThrow('fetch failed')
})

test('requires credentials', async () => {
  const registry = await startRegistry({ htpasswd: { user: 'robot', password: 'pässword: 1' } })
  try {
    const status = async (credentials?: string) => {
      const basic = Buffer.from(credentials ?? '').toString('base64')
      const headers: Record<string, string> =
        credentials === undefined ? {} : { authorization: `Basic ${basic}` }
      return (await fetch(`${registry.url}/v2/`, { headers })).status
    }
    expect(await status()).toBe(401)
    expect(await status('robot:wrong')).toBe(401)
    expect(await status('robot:pässword: 1')).toBe(200)
  } finally {
    await registry.stop()
  }
})

test.each([
  [undefined, 405],
  [true, 202],
])(
  'keeps its content in a given directory, and with `delete: %p` responds to a deletion with status %p',
  async (canDelete, status) => {
    const directory = await mkdtemp(join(tmpdir(), 'content-'))
    const registry = await startRegistry({
      directory,
      ...(canDelete === undefined ? {} : { delete: canDelete }),
    })
    try {
      const bytes = Buffer.from('content')
      const uploadStart = await fetch(`${registry.url}/v2/some/image/blobs/uploads/`, { method: 'POST' })
      const upload = new URL(uploadStart.headers.get('location') ?? '')
      upload.searchParams.set('digest', sha256Digest(bytes))
      expect((await fetch(upload, { method: 'PUT', body: bytes })).status).toBe(201)
      const blob = `${registry.url}/v2/some/image/blobs/${sha256Digest(bytes)}`
      expect(await (await fetch(blob)).text()).toBe('content')
      expect((await fetch(blob, { method: 'DELETE' })).status).toBe(status)
    } finally {
      await registry.stop()
    }
    expect(existsSync(directory)).toBe(true)
    expect(await readdir(directory)).not.toEqual([])
    await rm(directory, { recursive: true })
  },
)
