import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { notebook, VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

/** Kernel for a language other than Python. It reports an error for any code. */
const wordlessKernel = `from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel


class Wordless(Kernel):
    implementation = language = banner = 'wordless'
    implementation_version = '1'
    language_info = {'name': 'wordless', 'mimetype': 'text/plain', 'file_extension': '.wordless'}

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False):
        if code.strip():
            error = {'ename': 'NoSuchWord', 'evalue': code, 'traceback': []}
            self.send_response(self.iopub_socket, 'error', error)
            return {'status': 'error', **error}
        return {'status': 'ok', 'execution_count': 1, 'payload': [], 'user_expressions': {}}


IPKernelApp.launch_instance(kernel_class=Wordless)
`

const kernelSpec = (language: string, ...argv: string[]) =>
  JSON.stringify({ argv: [...argv, '-f', '{connection_file}'], display_name: language, language })
const wordlessSpec = kernelSpec('wordless', 'python3', '/kernel.py')
const pythonSpec = kernelSpec('python', 'python3', '-m', 'ipykernel_launcher')

/**
 * Returns the files of an image with a kernel in each of Jupyter's folders: system, user, and one set by the start
 * script.
 */
const files = () => ({
  Dockerfile: fixture.dockerfile(`COPY kernel.py /
COPY wordless.json /usr/local/share/jupyter/kernels/ir/kernel.json
COPY python.json /usr/share/jupyter/kernels/julia-1.12/kernel.json
COPY --chown=1000:1000 python.json /home/jovyan/.local/share/jupyter/kernels/uw3/kernel.json
COPY python.json /srv/data/kernels/sagemath/kernel.json
COPY *.ipynb /home/jovyan/notebooks/`),
  'kernel.py': wordlessKernel,
  'wordless.json': wordlessSpec,
  'python.json': pythonSpec,
  start: '#!/bin/bash\nexport JUPYTER_PATH=/srv/data\nexec "$@"\n',
  'r.ipynb': notebook('ir'),
  'julia.ipynb': notebook('julia-1.12'),
  'sage.ipynb': notebook('sagemath'),
  'underworld.ipynb': notebook('UW3'),
})

test('accepts notebooks with four installed kernels and executes a cell with each kernel', async () => {
  const { errors, outputs } = await fixture.build('four-kernels', files())

  expect(errors).toEqual([])
  expect(outputs.digest).toBe(await fixture.repositories.headDigest('four-kernels'))
})

test.each(['true', 'false'])(
  'rejects a notebook with an absent kernel and names the installed kernels (smoke test: %s)',
  async smokeTest => {
    const changedFiles = { ...files(), 'sage.ipynb': notebook('sagemath-10') }

    const { errors } = await fixture.build('absent-kernel', changedFiles, { 'smoke-test': smokeTest })

    expect(errors[0]).toContain('was not pushed: 1 violation of its contract')
    expect(errors[0]).toContain(
      '/home/jovyan/notebooks/sage.ipynb requires the kernel "sagemath-10", which is not installed. Installed kernels: ir, julia-1.12, python3, sagemath, uw3.',
    )
  },
)

test('the smoke test fails if the kernel of a notebook does not start', async () => {
  const changedFiles = { ...files(), 'wordless.json': kernelSpec('wordless', 'python3', '/missing.py') }

  const { errors } = await fixture.build('broken-kernel', changedFiles, {
    'check-contract': 'false',
    contract: '',
  })

  expect(errors[0]).toContain('does not pass the smoke test. Jupyter responds, but ')
  expect(errors[0]).toContain('the kernel "ir"')
})

test('uses an installed kernel as the default of the server if python3 is not installed', async () => {
  const onlyOneKernel = {
    Dockerfile: fixture.dockerfile(`COPY kernel.py /
COPY wordless.json /usr/local/share/jupyter/kernels/ir/kernel.json
COPY jupyter.json /etc/jupyter/jupyter_config.json`),
    'kernel.py': wordlessKernel,
    'wordless.json': wordlessSpec,
    'jupyter.json': JSON.stringify({ KernelSpecManager: { ensure_native_kernel: false } }),
    'intro.ipynb': JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] }),
  }

  const { errors, outputs } = await fixture.build('only-ir', onlyOneKernel)

  expect(errors).toEqual([])
  expect(outputs.built).toBe('true')
})

test('a hard-coded proxy prefix causes a warning, and the image is pushed', async () => {
  const assignment = 'pv.global_theme.trame.server_proxy_prefix = "/proxy/"'
  const cell = { cell_type: 'code', source: [assignment], metadata: {}, outputs: [], execution_count: null }
  const intro = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }

  const { errors, warnings, summary } = await fixture.build(
    'proxy-prefix',
    { 'intro.ipynb': JSON.stringify(intro) },
    { 'smoke-test': 'false' },
  )

  expect(errors).toEqual([])
  expect(warnings).toEqual([
    expect.stringContaining(
      'proxy prefix without the user-specific prefix is set in /home/jovyan/intro.ipynb',
    ),
  ])
  expect(summary).toContain('Warnings:')
  expect(await fixture.repositories.headDigest('proxy-prefix')).toMatch(/^sha256:/)
})
