import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exampleFolder } from '../workflows/example-fixture.ts'
import { isRunning, notebook, VerificationRig } from './verification-rig.ts'

const compile = "echo 'int main(){return 0;}' > /tmp/a.c && cc -o /tmp/a /tmp/a.c && /tmp/a"

let rig: VerificationRig

beforeAll(async () => {
  rig = await VerificationRig.open()
})
afterAll(() => rig.close())

test('the example image meets its contract, starts Jupyter, compiles and is pushed', async () => {
  const files = await exampleFolder('image')
  const inputs = {
    file: 'container/Dockerfile',
    contract: 'container/binder-contract.yml',
    'build-args': `BASE_IMAGE=${rig.base}`,
    'smoke-command': compile,
  }

  const { errors, log, outputs, summary } = await rig.build('good', files, inputs)

  expect(errors).toEqual([])
  expect(log).toMatch(/Jupyter answered after \d+\.\d s/)
  expect(summary).toContain('- **contract:** ✅ fulfilled')
  expect(summary).toMatch(/\*\*smoke test:\*\* ✅ Jupyter answered after/)
  expect(outputs.digest).toBe(await rig.stage.headDigest('good'))
})

test('every violation is reported at once and nothing is pushed', async () => {
  const bad = {
    Dockerfile: rig
      .dockerfile('RUN rm -r /usr/libexec/gcc', 'USER root')
      .replace('REVISION=$REVISION', 'REVISION=main'),
    start: '#!/bin/bash\n"$@"\n',
    'intro.ipynb': notebook('pixi-kernel-python3'),
  }

  const { errors, exitCode, summary, outputs } = await rig.build('bad', bad, { 'smoke-command': compile })

  expect(exitCode).toBe(1)
  const [error = ''] = errors
  expect(error).toContain('was not pushed: 5 violations of its contract')
  expect(error).toContain('The image runs as root, not as user id 1000')
  expect(error).toContain(
    '/usr/libexec/gcc/x86_64-linux-gnu/*/cc1 is not in the image. JIT compilation ends with',
  )
  expect(error).toContain(
    '/home/jovyan/intro.ipynb asks for the kernel "pixi-kernel-python3", which is not installed; installed: python3',
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
  expect(await rig.stage.headDigest('bad')).toBe('status 404')
})

test('a server that needs 40 seconds is rejected with the log of the container', async () => {
  const slow = { start: '#!/bin/bash\necho still getting ready\nsleep 40\nexec "$@"\n' }

  const { errors } = await rig.build('slow', slow, { 'check-contract': 'false', contract: '' })

  expect(errors[0]).toContain('Jupyter did not answer within 30 s')
  expect(errors[0]).toContain('still getting ready')
  expect(await rig.stage.headDigest('slow')).toBe('status 404')
})

test('an image without Jupyter, or that uses more memory than mybinder.org allows, is rejected', async () => {
  const gone = { Dockerfile: rig.dockerfile('RUN rm /usr/bin/jupyter*') }
  const { errors } = await rig.build('no-jupyter', gone)
  expect(errors[0]).toContain('jupyter, jupyter-lab are not on the PATH of the container')
  expect(errors[0]).toContain('Jupyter did not answer within 30 s: the container has ended')

  const hungry = {
    'smoke-command': 'python3 -c "b = bytearray(3 * 10**9)"',
    'check-contract': 'false',
    contract: '',
  }
  const fed = await rig.build('hungry', {}, hungry)
  expect(fed.errors[0]).toContain(
    'smoke-command failed in the container (exit code 137, killed, probably because it used more than 2 GB of memory)',
  )
})

test('an ENTRYPOINT that ignores the command is rejected', async () => {
  const swallows = rig.dockerfile().replace('ENTRYPOINT ["/home/jovyan/start"]', 'ENTRYPOINT ["true"]')
  const { errors } = await rig.build('swallows', { Dockerfile: swallows }, { 'smoke-test': 'false' })
  expect(errors[0]).toContain('A command given to the container does not run (exit code 0)')
})

test('secrets are visible to RUN only', async () => {
  const secret = 'correct-horse-battery'
  const hash = createHash('sha256').update(secret).digest('hex')
  const check = `RUN --mount=type=secret,id=TOKEN test "$(sha256sum </run/secrets/TOKEN | cut -c1-64)" = ${hash}`
  const inputs = {
    secrets: `TOKEN=${secret}`,
    'smoke-test': 'false',
    'check-contract': 'false',
    contract: '',
  }

  const { errors, log, outputs } = await rig.build('secret', { Dockerfile: rig.dockerfile(check) }, inputs)

  expect(errors).toEqual([])
  expect(log.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret)
  await rig.docker(['pull', '--quiet', outputs.reference ?? ''])
  const { stdout } = await rig.docker(['history', '--no-trunc', outputs.reference ?? ''])
  expect(stdout).not.toContain(secret)
})

const isBuilding = () => isRunning(/^sleep 97 $/)
const isLoading = () => isRunning(/docker load .*docker-load-/)

async function isStarted(): Promise<boolean> {
  const found = await rig.docker(['ps', '--quiet', '--filter=name=binder-actions-'])
  return found.stdout !== ''
}

const startsLate = '#!/bin/bash\nsleep 100\nexec "$@"\n'

test.each([
  ['built', isBuilding, 'SIGINT' as const, () => ({ Dockerfile: rig.dockerfile('RUN sleep 97') })],
  ['loaded', isLoading, 'SIGTERM' as const, () => ({ start: startsLate })],
  ['started', isStarted, 'SIGINT' as const, () => ({ start: startsLate })],
])(
  '30 a run that is cancelled while the image is %s leaves no container, image or file',
  async (_what, isTime, signal, files) => {
    const slowStart = { 'start-timeout': '90s', 'check-contract': 'false', contract: '' }

    const { exitCode, errors } = await rig.build('cancelled', files(), slowStart, async kill => {
      while (!(await isTime())) await setTimeout(50)
      kill(signal)
    })

    expect(exitCode).not.toBe(0)
    expect(errors[0]).toContain('The run was cancelled: no partial result was left behind')
    expect(await rig.stage.headDigest('cancelled')).toBe('status 404')
  },
)

test('a container that ends at once is reported with its log', async () => {
  const files = { start: '#!/bin/bash\necho "no such environment"\nexit 1\n' }

  const { exitCode, errors } = await rig.build('ended', files, { 'check-contract': 'false', contract: '' })

  expect(exitCode).toBe(1)
  expect(errors[0]).toMatch(/Jupyter did not answer .*: the container has ended[\s\S]*no such environment/)
})
