/** Images that do not start, or that do not run a command. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

test('rejects a server that does not start within `start-timeout`, with the log of the container', async () => {
  const slowFiles = { start: '#!/bin/bash\necho still getting ready\nsleep 100\nexec "$@"\n' }
  const inputs = { 'start-timeout': '6s', 'check-contract': 'false', contract: '' }

  const { errors } = await fixture.build('slow', slowFiles, inputs)

  expect(errors[0]).toContain('Jupyter did not respond within 6 s')
  expect(errors[0]).toContain('still getting ready')
  expect(await fixture.repositories.headDigest('slow')).toBe('status 404')
})

test('rejects an image without Jupyter, and an image that uses more memory than mybinder.org allows', async () => {
  const withoutJupyter = { Dockerfile: fixture.dockerfile('RUN rm /usr/bin/jupyter*') }
  const { errors } = await fixture.build('no-jupyter', withoutJupyter)
  expect(errors[0]).toContain('jupyter, jupyter-lab are not on the PATH of the container')
  expect(errors[0]).toContain('Jupyter did not respond within 100 s: the container has ended')

  const memoryInputs = {
    'smoke-command': 'python3 -c "b = bytearray(3 * 10**9)"',
    'check-contract': 'false',
    contract: '',
  }
  const outOfMemory = await fixture.build('hungry', {}, memoryInputs)
  expect(outOfMemory.errors[0]).toContain(
    'smoke-command failed in the container (exit code 137, killed, probably because it used more than 2 GB of memory)',
  )
})

test('rejects an ENTRYPOINT that ignores the command', async () => {
  const dockerfile = fixture.dockerfile().replace('ENTRYPOINT ["/home/jovyan/start"]', 'ENTRYPOINT ["true"]')
  const { errors } = await fixture.build('swallows', { Dockerfile: dockerfile }, { 'smoke-test': 'false' })
  expect(errors[0]).toContain('A command given to the container does not run (exit code 0)')
})

test('the error for a container that ends immediately quotes its log', async () => {
  const files = { start: '#!/bin/bash\necho "no such environment"\nexit 1\n' }

  const { exitCode, errors } = await fixture.build('ended', files, {
    'check-contract': 'false',
    contract: '',
  })

  expect(exitCode).toBe(1)
  expect(errors[0]).toMatch(/Jupyter did not respond .*: the container has ended[\s\S]*no such environment/)
})
