/** Full text of the violations: the finding, its reason and its fix. */
import { expect, test } from '@jest/globals'
import { checkContract } from '../../src/contract/check-contract.ts'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { ImageFiles } from '../../src/contract/image-files.ts'
import type { ImageConfig } from '../../src/oci/image-config.ts'
import { config, defaultEntries, directory, file, image } from './image.ts'

const whyUser =
  'mybinder.org runs every container as user ID 1000, which cannot write to files of another user'
const createUser = 'RUN useradd --create-home --uid 1000 --shell /bin/bash jovyan'
const withoutHome = new ImageFiles(defaultEntries.filter(({ path }) => path !== 'home/jovyan'))
const passwd = (text: string) =>
  new ImageFiles([
    file('etc/passwd', text),
    directory('home/ada', 1000),
    directory('home/jovyan', 1000),
    ...defaultEntries.slice(2),
  ])
const rootOnly = passwd('root:x:0:0:root:/root:/bin/sh\n')

interface Case {
  readonly contract?: Partial<Contract>
  readonly config?: ImageConfig
  readonly files?: ImageFiles
  readonly expected: readonly [what: string, why: string, fix: string]
}

const cases: Readonly<Record<string, Case>> = {
  'another platform': {
    config: config({}, { architecture: 'arm64', variant: 'v8' }),
    expected: [
      'The image is for linux/arm64/v8',
      'mybinder.org runs only images for linux/amd64',
      'Set the input `platform` to linux/amd64',
    ],
  },
  'an ENTRYPOINT in shell form': {
    config: config({ Entrypoint: ['/bin/bash', '-c', 'start'] }),
    expected: [
      'ENTRYPOINT is a shell command (start), which ignores the command of the container',
      'mybinder.org starts the container with its own command, which would never run',
      'Use the exec form, ENTRYPOINT ["/home/jovyan/start"], and end the script with `exec "$@"`',
    ],
  },
  'another CMD': {
    contract: { command: ['jupyter', 'lab'] },
    config: config({ Cmd: ['jupyter'] }),
    expected: [
      'CMD is ["jupyter"]',
      'The contract requires ["jupyter","lab"], for users who run the image without a command',
      'Write CMD ["jupyter","lab"] in the Dockerfile',
    ],
  },
  'a port that is not exposed': {
    contract: { port: 8000, mustExpose: true },
    config: config({ ExposedPorts: { '8888/tcp': {} } }),
    expected: [
      'The image does not expose port 8000',
      '`docker run -P` and other tools find Jupyter through the exposed port',
      'Write EXPOSE 8000 in the Dockerfile',
    ],
  },
  'a missing label': {
    contract: { labels: new Map([['a', undefined]]) },
    expected: [
      'The image has no label a',
      'The contract requires this label',
      'Write LABEL a="…" in the Dockerfile, or set the label in the input `labels`',
    ],
  },
  'a label with another value': {
    contract: { labels: new Map([['a', 'b']]) },
    config: config({ Labels: { a: 'c' } }),
    expected: [
      'The label a is "c"',
      'The contract requires this label',
      'Write LABEL a="b" in the Dockerfile, or set the label in the input `labels`',
    ],
  },
  'a missing environment variable': {
    contract: { environment: new Map([['A', undefined]]) },
    expected: [
      'The environment variable A is not set',
      'The contract requires this variable: without it, code that works on a laptop may fail in a container',
      'Write ENV A=… in the Dockerfile',
    ],
  },
  'an environment variable with another value': {
    contract: { environment: new Map([['A', '1']]) },
    config: config({ Env: ['A=2=3'] }),
    expected: [
      'The environment variable A is "2=3"',
      'The contract requires this variable: without it, code that works on a laptop may fail in a container',
      'Write ENV A=1 in the Dockerfile',
    ],
  },
  'a forbidden environment variable': {
    contract: { forbidden: [{ setting: 'proxy_prefix', why: 'it breaks' }] },
    config: config({ Env: ['X_PROXY_PREFIX=/a', 'EMPTY_PROXY_PREFIX='] }),
    expected: ['ENV sets X_PROXY_PREFIX', 'it breaks', 'Remove X_PROXY_PREFIX from the Dockerfile'],
  },
  'an unknown user': {
    config: config({ User: 'ada:users' }),
    expected: [
      "USER is ada, which is not in the image's /etc/passwd",
      whyUser,
      `Write ${createUser} in the Dockerfile, before USER ada`,
    ],
  },
  'root in an image with an account for users': {
    config: config({ User: '' }),
    expected: ['The image runs as root, not as user ID 1000', whyUser, 'Write USER jovyan in the Dockerfile'],
  },
  'root in an image without an account for users': {
    config: config({ User: 'root' }),
    files: rootOnly,
    expected: [
      'The image runs as root, not as user ID 1000',
      whyUser,
      `Write ${createUser} and USER jovyan in the Dockerfile`,
    ],
  },
  'another user': {
    config: config({ User: 'eve' }),
    files: passwd('eve:x:1001:1::/home/eve:/bin/sh\nada:x:1000:1::/home/ada:/bin/sh\n'),
    expected: [
      'The image runs as eve (user ID 1001), not as user ID 1000',
      whyUser,
      'Write USER ada in the Dockerfile',
    ],
  },
  'a user without a name': {
    config: config({ User: '1000' }),
    files: rootOnly,
    expected: [
      'User ID 1000 has no name in /etc/passwd',
      'Programs that look up the current user fail, among them git and the shell',
      `Write ${createUser} in the Dockerfile`,
    ],
  },
  'a user with another name': {
    contract: { user: { uid: 1000, name: 'jovyan' } },
    config: config({ User: '1000' }),
    files: passwd('ada:x:1000:1::/home/ada:/bin/sh\n'),
    expected: [
      'User ID 1000 is named ada, not jovyan',
      'The contract requires this name',
      'Write RUN usermod --login jovyan ada in the Dockerfile',
    ],
  },
  'a missing home directory': {
    files: withoutHome,
    expected: [
      'The home directory of jovyan, /home/jovyan, does not exist',
      'Jupyter writes its files to the home directory, and fails to start if it cannot',
      'Write RUN install -d -o jovyan /home/jovyan in the Dockerfile, before USER',
    ],
  },
  'a home directory of another user': {
    files: new ImageFiles([...defaultEntries, directory('home/jovyan', 7)]),
    expected: [
      'The home directory of jovyan, /home/jovyan, belongs to user ID 7',
      'Jupyter writes its files to the home directory, and fails to start if it cannot',
      'Write RUN install -d -o jovyan /home/jovyan in the Dockerfile, before USER',
    ],
  },
  'a missing path': {
    contract: { paths: [{ path: '/opt/*/include', why: 'C code is compiled' }] },
    expected: [
      '/opt/*/include is not in the image',
      'C code is compiled',
      'Copy the path into the last stage (COPY --from=builder /opt/*/include /opt/*/include), or do not remove it in a later instruction',
    ],
  },
  'a forbidden setting': {
    contract: { forbidden: [{ setting: 'a.b', why: 'it breaks' }] },
    files: image(
      file('home/jovyan/x.py', 'y = 1\nc.a.b = 2\n'),
      file('home/jovyan/other.py', 'c.aXb = 2\nc.a.b == 2\n'),
    ),
    expected: ['a.b is set in /home/jovyan/x.py', 'it breaks', 'Delete that line'],
  },
  'a script that pulls code': {
    contract: { code: 'frozen' },
    config: config({ Entrypoint: ['/tini', '/start'] }),
    files: image(file('start', 'cd x\ngit -C /src pull\n')),
    expected: [
      '/start pulls code when a container starts',
      'According to the contract, the code is frozen in the image, so users would run code that was not checked',
      'Remove the git command, or write `code: pulled` instead of `code: frozen` in the contract',
    ],
  },
  'a script that pulls no code': {
    contract: { code: 'pulled' },
    config: config({ Entrypoint: ['/repo2docker'], Env: ['R2D_ENTRYPOINT=/start'] }),
    files: image(file('start', '# git pull\nexec "$@"\n'), file('repo2docker', 'x')),
    expected: [
      '/start does not pull code',
      'According to the contract, code is pulled when a container starts, so a commit that changes only such code builds no image and would never reach users',
      'Pull the branch in the script, or write `code: frozen` instead of `code: pulled` in the contract',
    ],
  },
  'a missing kernel of the contract': {
    contract: { kernels: ['ir'] },
    expected: [
      'The kernel "ir" is not installed. Installed kernels: python3',
      'The contract requires this kernel',
      'Install the kernel, for Python with `python -m ipykernel install --sys-prefix --name ir`, or remove it from `kernels` in the contract',
    ],
  },
  'a missing kernel of a notebook': {
    files: new ImageFiles([
      ...defaultEntries.slice(0, 2),
      file('home/jovyan/a.ipynb', '{"metadata": {"kernelspec": {"name": "python"}}}'),
    ]),
    expected: [
      '/home/jovyan/a.ipynb requires the kernel "python", which is not installed. No kernel is installed',
      'Without the kernel, Jupyter prompts users to select one, or runs the notebook in another kernel',
      'Install the package ipykernel into the environment that Jupyter runs in, or select an installed kernel in the notebook and save it',
    ],
  },
  'an image without a kernel': {
    files: new ImageFiles(defaultEntries.slice(0, 2)),
    expected: [
      'No kernel is installed',
      'Jupyter cannot run any notebook without a kernel',
      'Install a kernel, for Python the package ipykernel, into the environment that Jupyter runs in',
    ],
  },
}

test.each(Object.entries(cases))(
  'reports %s with a reason and a fix',
  (_name, { contract, config: imageConfig = config(), files = image(), expected }) => {
    const [what, why, fix] = expected
    expect(checkContract({ ...binderContract, ...contract }, imageConfig, files, undefined)).toEqual([
      { what, why, fix },
    ])
  },
)
