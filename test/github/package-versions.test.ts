import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createGitHubClient } from '../../src/github/github-client.ts'
import { connectGitHub } from '../../src/github/github-connection.ts'
import { PackageVersions } from '../../src/github/package-versions.ts'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'

const token = 'ghp_maintainer'
let root: string
let github: GitHub

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packages-'))
  github = await startGitHub({ root })
  github.addToken(token, { login: 'maintainer', repositories: {} })
})
afterEach(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

/** Adds an image repository with versions that have these IDs. @returns a client for its versions. */
function open(isOrganization: boolean, ids: readonly number[]): PackageVersions {
  const versions = ids.map(id => ({ id, digest: `sha256:${id}`, tags: [], updated: new Date(0) }))
  const settings = { organization: isOrganization, administrators: ['maintainer'], versions }
  github.addPackage({ owner: 'science', name: 'model', ...settings })
  const client = createGitHubClient(
    connectGitHub(github.url, {}, () => {}),
    token,
  )
  return new PackageVersions(client, { owner: 'science', name: 'model' })
}

test.each([true, false])(
  'treats a version that another run has deleted as deleted (organization: %s)',
  async isOrganization => {
    const packages = open(isOrganization, [1, 2])
    expect(await packages.list()).toHaveLength(2)
    await packages.remove(1)
    await packages.remove(1)
    expect(github.packageDigests('science/model')).toEqual(['sha256:2'])
  },
)

test('reports a missing permission if GitHub responds with 404 to the deletion of an existing version', async () => {
  const packages = open(true, [1])
  await packages.list()
  const body = { message: 'Not Found' }
  github.intercept(({ operation }) =>
    operation?.includes('delete') === true ? { status: 404, body } : undefined,
  )
  await expect(packages.remove(1)).rejects.toThrow('The token has no permission to manage the versions')
})

test('lists a version once if it is on two pages', async () => {
  const versions = await open(true, [1, 2, 2, 3]).list()
  expect(versions.map(({ id }) => id)).toEqual([1, 2, 3])
})
