import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { openGrpcSocket } from '../host/grpc-socket.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let directory: string
let socket: Awaited<ReturnType<typeof openGrpcSocket>>

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  directory = await mkdtemp(join(tmpdir(), 'remote-'))
  const host = repositories.engineEnv.DOCKER_HOST ?? 'unix:///var/run/docker.sock'
  socket = await openGrpcSocket(host.replace('unix://', ''), join(directory, 'buildkit.sock'))
})
afterAll(async () => {
  await socket.close()
  await repositories.close()
  await rm(directory, { recursive: true, force: true })
})

test('builds with the remote BuildKit of the input `builder` and pushes from this machine', async () => {
  const env = { ...repositories.engineEnv, BUILDX_CONFIG: join(directory, 'buildx') }
  const endpoint = `unix://${join(directory, 'buildkit.sock')}`
  await run('docker', ['buildx', 'create', '--name=remote', '--driver=remote', endpoint], {
    env: { ...process.env, ...env },
  })
  const context = await repositories.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' }, 'remote')
  const inputs = { image: repositories.image, builder: 'remote', cache: 'none', ...unverified }

  const { errors, outputs } = await runAction('actions/build-binder-image', inputs, { ...context, env })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', digest: await repositories.headDigest('remote') })

  const verifiedInputs = { ...inputs, 'check-contract': 'true', force: 'true' }
  const rejectedRun = await runAction('actions/build-binder-image', verifiedInputs, { ...context, env })
  expect(rejectedRun.errors).toEqual([
    expect.stringContaining('A command given to the container does not run'),
  ])

  const unknownBuilder = await runAction(
    'actions/build-binder-image',
    { ...inputs, builder: 'nowhere', force: 'true' },
    { ...context, env },
  )
  expect(unknownBuilder.errors).toEqual([expect.stringContaining('no builder "nowhere" found')])
})
