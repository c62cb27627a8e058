import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exampleFolder } from '../workflows/example-fixture.ts'
import { isRunning, notebook, VerificationFixture } from './verification-fixture.ts'

const compileCommand = "echo 'int main(){return 0;}' > /tmp/a.c && cc -o /tmp/a /tmp/a.c && /tmp/a"

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

test('pushes the example image, which meets its contract, starts Jupyter and compiles', async () => {
  const files = await exampleFolder('image')
  const inputs = {
    file: 'container/Dockerfile',
    contract: 'container/binder-contract.yml',
    'build-args': `BASE_IMAGE=${fixture.base}`,
    'smoke-command': compileCommand,
  }

  const { errors, log, outputs, summary } = await fixture.build('good', files, inputs)

  expect(errors).toEqual([])
  expect(log).toMatch(/Jupyter responded after \d+\.\d s/)
  expect(summary).toContain('- **contract:** ✅ met')
  expect(summary).toMatch(/\*\*smoke test:\*\* ✅ passed, Jupyter responded after/)
  expect(outputs.digest).toBe(await fixture.repositories.headDigest('good'))
})

test('reports all violations in one error and pushes nothing', async () => {
  const violatingFiles = {
    Dockerfile: fixture
      .dockerfile('RUN rm -r /usr/libexec/gcc', 'USER root')
      .replace('REVISION=$REVISION', 'REVISION=main'),
    start: '#!/bin/bash\n"$@"\n',
    'intro.ipynb': notebook('pixi-kernel-python3'),
  }

  const { errors, exitCode, summary, outputs } = await fixture.build('bad', violatingFiles, {
    'smoke-command': compileCommand,
  })

  expect(exitCode).toBe(1)
  const [error = ''] = errors
  expect(error).toContain('was not pushed: 5 violations of its contract')
  expect(error).toContain('The image runs as root, not as user ID 1000')
  expect(error).toContain(
    '/usr/libexec/gcc/x86_64-linux-gnu/*/cc1 is not in the image. JIT compilation fails with',
  )
  expect(error).toContain(
    '/home/jovyan/intro.ipynb requires the kernel "pixi-kernel-python3", which is not installed. Installed kernels: python3',
  )
  expect(error).toContain(
    'The ENTRYPOINT runs its command as a child process of start and does not forward SIGTERM',
  )
  expect(error).toMatch(
    /`printf %s "\$REVISION"` printed "main", but the image was built from commit [0-9a-f]{40}/,
  )
  expect(error).toContain('smoke-command failed in the container')
  expect(error).toMatch(/cannot execute .cc1/)
  expect(summary).toMatch(/^### ❌ .* did not pass its checks and was not pushed/)
  expect(summary).toContain('### ✅ Every layer')
  expect(outputs.digest).toBe('')
  expect(await fixture.repositories.headDigest('bad')).toBe('status 404')
})

test('shows secrets only to RUN instructions', async () => {
  const secret = 'correct-horse-battery'
  const hash = createHash('sha256').update(secret).digest('hex')
  const check = `RUN --mount=type=secret,id=TOKEN test "$(sha256sum </run/secrets/TOKEN | cut -c1-64)" = ${hash}`
  const inputs = {
    secrets: `TOKEN=${secret}`,
    'smoke-test': 'false',
    'check-contract': 'false',
    contract: '',
  }

  const { errors, log, outputs } = await fixture.build(
    'secret',
    { Dockerfile: fixture.dockerfile(check) },
    inputs,
  )

  expect(errors).toEqual([])
  expect(log.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret)
  await fixture.docker(['pull', '--quiet', outputs.reference ?? ''])
  const { stdout } = await fixture.docker(['history', '--no-trunc', outputs.reference ?? ''])
  expect(stdout).not.toContain(secret)
})

const isBuilding = () => isRunning(/^sleep 97 $/)
const isLoading = () => isRunning(/docker load .*docker-load-/)

async function isStarted(): Promise<boolean> {
  const { stdout } = await fixture.docker(['ps', '--quiet', '--filter=name=binder-actions-'])
  return stdout !== ''
}

const slowStartScript = '#!/bin/bash\nsleep 100\nexec "$@"\n'

test.each([
  ['built', isBuilding, 'SIGINT' as const, () => ({ Dockerfile: fixture.dockerfile('RUN sleep 97') })],
  ['loaded', isLoading, 'SIGTERM' as const, () => ({ start: slowStartScript })],
  ['started', isStarted, 'SIGINT' as const, () => ({ start: slowStartScript })],
])(
  'fault 30: a run that is cancelled while the image is being %s leaves no container, image or file',
  async (_phase, isReached, signal, files) => {
    const inputs = { 'start-timeout': '90s', 'check-contract': 'false', contract: '' }

    const { exitCode, errors } = await fixture.build('cancelled', files(), inputs, async kill => {
      while (!(await isReached())) await setTimeout(50)
      kill(signal)
    })

    expect(exitCode).not.toBe(0)
    expect(errors[0]).toContain('The run was cancelled: no partial result was left behind')
    expect(await fixture.repositories.headDigest('cancelled')).toBe('status 404')
  },
)
