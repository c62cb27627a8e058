import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const login = { user: 'builder', password: 'only-for-this-test' }

let repositories: TwoRepositories
let closed: Registry

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  closed = await startRegistry({ htpasswd: login })
})
afterAll(async () => {
  await closed.stop()
  await repositories.close()
})

test('a private package fails the run, and the error links to its visibility settings; if it already exists, before the build', async () => {
  const context = await repositories.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })
  const inputs = {
    ...{ image: `${closed.host}/science/model`, ...unverified },
    ...{ 'registry-username': login.user, 'registry-password': login.password },
  }
  const problem = `${closed.host}/science/model is not public: without a login, the registry answers 401`
  const mend = `make science/model public in the settings of ${closed.host}, then run this again`

  const first = await runAction('actions/build-binder-image', inputs, context)
  expect(first.errors).toEqual([expect.stringContaining(problem)])
  expect(first.errors[0]).toContain(mend)
  expect(first.log).toContain('Push ')

  const second = await runAction('actions/build-binder-image', { ...inputs, force: 'true' }, context)
  expect(second.errors).toEqual([expect.stringContaining(problem)])
  expect(second.log).not.toContain('Build ')

  const private_ = await runAction(
    'actions/build-binder-image',
    { ...inputs, 'require-public': 'false' },
    context,
  )
  expect(private_.errors).toEqual([])
})
