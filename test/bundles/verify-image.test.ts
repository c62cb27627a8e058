import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'
import { exampleFolder } from '../workflows/example-stage.ts'

const action = 'actions/build-binder-image'
const contract = `
user: { name: jovyan }
port: 8888
command: [jupyter, lab]
commands: [jupyter, jupyter-lab, cc]
paths:
  - { path: /usr/libexec/gcc/x86_64-linux-gnu/*/cc1, why: "JIT compilation ends with: cannot execute 'cc1'" }
  - /usr/include/stdlib.h
environment: { DISPLAY: ":99" }
revision-check: printf %s "$REVISION"
`
const start = '#!/bin/bash\nexec "$@"\n'
const notebook = (kernel: string) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec: { name: kernel } }, cells: [] })
const compile = "echo 'int main(){return 0;}' > /tmp/a.c && cc -o /tmp/a /tmp/a.c && /tmp/a"

let stage: TwoRepositories
let base: string

beforeAll(async () => {
  stage = await TwoRepositories.open({ withEngine: true })
  if (stage.engine === undefined) throw new Error('this needs the engine')
  base = `${stage.registry.host}/base/jupyter:trixie`
  await stage.engine.docker(['tag', await ensureJupyterImage(stage.engine), base])
  await stage.engine.docker(['push', '--quiet', base])
}, 600_000)

afterAll(async () => {
  await stage.engine?.docker(['image', 'rm', base])
  await stage.close()
})

const dockerfile = (more = '', last = 'USER jovyan') => `FROM ${base}
ARG REVISION
${more}
COPY --chown=1000:1000 --chmod=755 start /home/jovyan/start
COPY intro.ipynb /home/jovyan/
ENV REVISION=$REVISION DISPLAY=:99
EXPOSE 8888
${last}
WORKDIR /home/jovyan
ENTRYPOINT ["/home/jovyan/start"]
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
`

/** Whether a program with these words is at work on this machine. */
async function isAtWork(words: RegExp): Promise<boolean> {
  const processes = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const commands = processes.map(id => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''))
  return (await Promise.all(commands)).some(command => words.test(command.replaceAll('\0', ' ')))
}

async function build(
  branch: string,
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
  onStart: StepContext['onStart'] = undefined,
): Promise<StepResult> {
  const usual = {
    Dockerfile: dockerfile(),
    start,
    'intro.ipynb': notebook('python3'),
    'contract.yml': contract,
  }
  const context = await stage.push({ ...usual, ...files }, branch)
  const result = await runAction(
    action,
    { image: stage.image, 'revision-arg': 'REVISION', contract: 'contract.yml', ...inputs },
    { ...context, ...(onStart === undefined ? {} : { onStart }) },
  )
  const left = await stage.engine?.docker(['ps', '--all', '--quiet', '--filter=name=binder-actions-'])
  expect(left?.stdout).toBe('')
  expect(await isAtWork(new RegExp(`buildx build .*revision=${context.sha}`))).toBe(false)
  const built = `--filter=label=org.opencontainers.image.revision=${context.sha}`
  const images = await stage.engine?.docker(['images', '--all', '--quiet', built])
  expect(images?.stdout).toBe('')
  return result
}

test('the example: an image that keeps its contract, starts Jupyter and compiles is pushed', async () => {
  const files = await exampleFolder('image')
  const inputs = {
    file: 'container/Dockerfile',
    contract: 'container/binder-contract.yml',
    'build-args': `BASE_IMAGE=${base}`,
    'smoke-command': compile,
  }

  const { errors, log, outputs, summary } = await build('good', files, inputs)

  expect(errors).toEqual([])
  expect(log).toMatch(/Jupyter answered after \d+\.\d s/)
  expect(summary).toContain('- **contract:** ✅ kept')
  expect(summary).toMatch(/\*\*smoke test:\*\* ✅ Jupyter answered after/)
  expect(outputs.digest).toBe(await stage.headDigest('good'))
})

test('root, no cc1, a foreign kernel, a start script that stays, another commit: all said at once, nothing pushed', async () => {
  const bad = {
    Dockerfile: dockerfile('RUN rm -r /usr/libexec/gcc', 'USER root').replace(
      'REVISION=$REVISION',
      'REVISION=main',
    ),
    start: '#!/bin/bash\n"$@"\n',
    'intro.ipynb': notebook('pixi-kernel-python3'),
  }

  const { errors, exitCode, summary, outputs } = await build('bad', bad, { 'smoke-command': compile })

  expect(exitCode).toBe(1)
  const [error = ''] = errors
  expect(error).toContain('breaks its contract in 5 ways, and was not pushed')
  expect(error).toContain('The image runs as root, not as user id 1000')
  expect(error).toContain(
    '/usr/libexec/gcc/x86_64-linux-gnu/*/cc1 is not in the image. JIT compilation ends with',
  )
  expect(error).toContain('/home/jovyan/intro.ipynb asks for the kernel "pixi-kernel-python3"')
  expect(error).toContain('The ENTRYPOINT runs its command as a child (of start)')
  expect(error).toMatch(
    /`printf %s "\$REVISION"` says "main", but the image was built from commit [0-9a-f]{40}/,
  )
  expect(error).toContain('smoke-command failed in the container')
  expect(error).toMatch(/cannot execute .cc1/)
  expect(summary).toMatch(/^### ❌ .* is not fit for mybinder\.org, and was not pushed/)
  expect(summary).toContain('### ✅ Every layer')
  expect(outputs.digest).toBe('')
  expect(await stage.headDigest('bad')).toBe('status 404')
})

test('a server that needs 40 seconds is refused, with the log of the container', async () => {
  const slow = { start: '#!/bin/bash\necho still getting ready\nsleep 40\nexec "$@"\n' }

  const { errors } = await build('slow', slow, { 'check-contract': 'false', contract: '' })

  expect(errors[0]).toContain('Jupyter does not answer within 30 s')
  expect(errors[0]).toContain('still getting ready')
  expect(await stage.headDigest('slow')).toBe('status 404')
})

test('an image whose Jupyter is gone, or that takes more memory than mybinder.org gives', async () => {
  const gone = { Dockerfile: dockerfile('RUN rm /usr/bin/jupyter*') }
  const { errors } = await build('no-jupyter', gone)
  expect(errors[0]).toContain('jupyter, jupyter-lab are not on the PATH of the container')
  expect(errors[0]).toContain('Jupyter does not answer within 30 s: the container has ended')

  const hungry = {
    'smoke-command': 'python3 -c "b = bytearray(3 * 10**9)"',
    'check-contract': 'false',
    contract: '',
  }
  const fed = await build('hungry', {}, hungry)
  expect(fed.errors[0]).toContain('smoke-command failed in the container (exit code 137)')
  expect(fed.errors[0]).toContain('more than 2 GB of memory')
})

test('an ENTRYPOINT that swallows the command', async () => {
  const swallows = dockerfile().replace('ENTRYPOINT ["/home/jovyan/start"]', 'ENTRYPOINT ["true"]')
  const { errors } = await build('swallows', { Dockerfile: swallows }, { 'smoke-test': 'false' })
  expect(errors[0]).toContain('A command given to the container does not run (exit code 0)')
})

test('secrets reach RUN and nothing else', async () => {
  const secret = 'correct-horse-battery'
  const hash = createHash('sha256').update(secret).digest('hex')
  const check = `RUN --mount=type=secret,id=TOKEN test "$(sha256sum </run/secrets/TOKEN | cut -c1-64)" = ${hash}`
  const inputs = {
    secrets: `TOKEN=${secret}`,
    'smoke-test': 'false',
    'check-contract': 'false',
    contract: '',
  }

  const { errors, log, outputs } = await build('secret', { Dockerfile: dockerfile(check) }, inputs)

  expect(errors).toEqual([])
  expect(log.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret)
  await stage.engine?.docker(['pull', '--quiet', outputs.reference ?? ''])
  const { stdout } = (await stage.engine?.docker(['history', '--no-trunc', outputs.reference ?? ''])) ?? {
    stdout: '',
  }
  expect(stdout).not.toContain(secret)
})

const isBuilding = () => isAtWork(/^sleep 97 $/)
const isLoading = () => isAtWork(/docker load .*docker-load-/)

async function isTried(): Promise<boolean> {
  const found = await stage.engine?.docker(['ps', '--quiet', '--filter=name=binder-actions-'])
  return found !== undefined && found.stdout !== ''
}

const startsLate = '#!/bin/bash\nsleep 100\nexec "$@"\n'

test.each([
  ['built', isBuilding, 'SIGINT' as const, () => ({ Dockerfile: dockerfile('RUN sleep 97') })],
  ['loaded', isLoading, 'SIGTERM' as const, () => ({ start: startsLate })],
  ['tried', isTried, 'SIGINT' as const, () => ({ start: startsLate })],
])(
  '30 a run that is cancelled while the image is being %s leaves no container, no image and no file',
  async (_what, isTime, signal, files) => {
    const patience = { 'start-timeout': '90s', 'check-contract': 'false', contract: '' }

    const { exitCode, errors } = await build('cancelled', files(), patience, async kill => {
      while (!(await isTime())) await setTimeout(50)
      kill(signal)
    })

    expect(exitCode).not.toBe(0)
    expect(errors[0]).toContain('The run was cancelled before its work was done')
    expect(await stage.headDigest('cancelled')).toBe('status 404')
  },
)

test('a container that ends at once is said to have done so, with its log', async () => {
  const files = { start: '#!/bin/bash\necho "no such environment"\nexit 1\n' }

  const { exitCode, errors } = await build('ended', files, { 'check-contract': 'false', contract: '' })

  expect(exitCode).toBe(1)
  expect(errors[0]).toMatch(/Jupyter does not answer .*: the container has ended[\s\S]*no such environment/)
})

/** A kernel of no language that we could print in: it fails at every word. */
const otherKernel = `from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel


class Other(Kernel):
    implementation = language = banner = 'other'
    implementation_version = '1'
    language_info = {'name': 'other', 'mimetype': 'text/plain', 'file_extension': '.other'}

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False):
        if code.strip():
            error = {'ename': 'NoSuchWord', 'evalue': code, 'traceback': []}
            self.send_response(self.iopub_socket, 'error', error)
            return {'status': 'error', **error}
        return {'status': 'ok', 'execution_count': 1, 'payload': [], 'user_expressions': {}}


IPKernelApp.launch_instance(kernel_class=Other)
`

test('a kernel of another language has to be at work, and need not know Python', async () => {
  const spec = {
    argv: ['python3', '/kernel.py', '-f', '{connection_file}'],
    display_name: 'Other',
    language: 'other',
  }
  const files = {
    Dockerfile: dockerfile('COPY kernel.py /\nCOPY kernel.json /usr/local/share/jupyter/kernels/other/'),
    'kernel.py': otherKernel,
    'kernel.json': JSON.stringify(spec),
    'intro.ipynb': notebook('other'),
    'contract.yml': 'kernels: [other]\n',
  }

  const { errors, outputs } = await build('other-kernel', files)

  expect(errors).toEqual([])
  expect(outputs.built).toBe('true')
})
