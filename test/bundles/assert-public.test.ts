import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const login = { user: 'builder', password: 'only-for-this-test' }

let repositories: TwoRepositories
let privateRegistry: Registry

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  privateRegistry = await startRegistry({ htpasswd: login })
})
afterAll(async () => {
  await privateRegistry.stop()
  await repositories.close()
})

test('a private package fails the run, before the build if the package already exists', async () => {
  const context = await repositories.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })
  const inputs = {
    ...{ image: `${privateRegistry.host}/science/model`, ...unverified },
    ...{ 'registry-username': login.user, 'registry-password': login.password },
  }
  const problem = `${privateRegistry.host}/science/model is not public: without a login, the registry responds with 401`
  const fix = `make science/model public in the settings of ${privateRegistry.host}, then run this again`

  const first = await runAction('actions/build-binder-image', inputs, context)
  expect(first.errors).toEqual([expect.stringContaining(problem)])
  expect(first.errors[0]).toContain(fix)
  expect(first.log).toContain('Push ')

  const second = await runAction('actions/build-binder-image', { ...inputs, force: 'true' }, context)
  expect(second.errors).toEqual([expect.stringContaining(problem)])
  expect(second.log).not.toContain('Build ')

  const allowedRun = await runAction(
    'actions/build-binder-image',
    { ...inputs, 'require-public': 'false' },
    context,
  )
  expect(allowedRun.errors).toEqual([])
})
