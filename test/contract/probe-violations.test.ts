/** Full text of the violations that the probe of a running container reports. */
import { expect, test } from '@jest/globals'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { readListedKernels, readProbe } from '../../src/contract/probe.ts'

const output = (stdout: string, exitCode = 0) => ({ exitCode, stdout, stderr: '' })
const facts = (...lines: readonly string[]) =>
  output(`${[...lines, 'end'].map(line => `binder-contract ${line}\n`).join('')}other output\n`)
const revision = 'c0ffee'.padEnd(40, '0')
const whyCommand = 'mybinder.org starts the container with its own command, which would not run either'

test.each<[string, Partial<Contract>, ReturnType<typeof output> | undefined, readonly string[]]>([
  [
    'a container that does not exit',
    {},
    undefined,
    [
      'A command given to the container does not finish',
      whyCommand,
      'End the script that ENTRYPOINT names with `exec "$@"`, and do not wait for anything before that line',
    ],
  ],
  [
    'a command that fails',
    {},
    output('1\n2\n3\n4\n5\n6\n', 127),
    [
      'A command given to the container does not run (exit code 127): 2\n3\n4\n5\n6',
      whyCommand,
      'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh',
    ],
  ],
  [
    'a command that fails silently',
    {},
    output('', 1),
    [
      'A command given to the container does not run (exit code 1)',
      whyCommand,
      'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh',
    ],
  ],
  [
    'a signal that is not forwarded',
    {},
    facts('parent start'),
    [
      'The ENTRYPOINT runs its command as a child process of start and does not forward SIGTERM to it, or exits before it',
      'Jupyter does not receive the signal that ends a session, and is killed with unsaved work',
      'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini',
    ],
  ],
  [
    'a signal that is not forwarded by an unknown program',
    {},
    facts('signal lost', 'signal received late', 'not signal received'),
    [
      'The ENTRYPOINT runs its command as a child process and does not forward SIGTERM to it, or exits before it',
      'Jupyter does not receive the signal that ends a session, and is killed with unsaved work',
      'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini',
    ],
  ],
  [
    'a revision check without output',
    { revisionCheck: 'x' },
    facts('first'),
    [
      `\`x\` printed "", but the image was built from commit ${revision}`,
      'The image does not contain the commit that its label and the launcher name',
      'Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch',
    ],
  ],
  [
    'several missing commands',
    { commands: ['ls', 'cat', 'sh'] },
    facts('first', 'lacks ls', 'lacks cat'),
    [
      'ls, cat are not on the PATH of the container',
      'The contract requires these commands',
      'Install them, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script',
    ],
  ],
  [
    'a server extension that is not enabled',
    { nbgitpuller: true },
    facts('first'),
    [
      'nbgitpuller is not enabled as a server extension',
      'The contract requires nbgitpuller: without it, launch links show an error page instead of the content',
      'Enable it in the Dockerfile with `RUN jupyter server extension enable --sys-prefix nbgitpuller`',
    ],
  ],
  [
    'a command that fails with a message on standard error',
    {},
    { ...output('out\n', 126), stderr: ' err \n\n' },
    [
      'A command given to the container does not run (exit code 126): out\n\n err',
      whyCommand,
      'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh',
    ],
  ],
  [
    'missing Jupyter commands',
    {},
    facts('first', 'lacks jupyter', 'lacks jupyter-lab|jupyter-notebook', 'lacks other'),
    [
      'jupyter, jupyter-lab or jupyter-notebook are not on the PATH of the container',
      'mybinder.org starts Jupyter by its name on the PATH',
      'Install them, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script',
    ],
  ],
  [
    'a missing command',
    { commands: ['ls'] },
    facts('signal received', 'lacks ls'),
    [
      'ls is not on the PATH of the container',
      'The contract requires this command',
      'Install it, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script',
    ],
  ],
  [
    'a commit other than that of the image',
    { revisionCheck: 'git rev-parse HEAD' },
    facts('signal untested', 'revision c0ffe '),
    [
      `\`git rev-parse HEAD\` printed "c0ffe", but the image was built from commit ${revision}`,
      'The image does not contain the commit that its label and the launcher name',
      'Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch',
    ],
  ],
])('the probe reports %s', (_name, contract, result, [what, why, fix]) => {
  expect(readProbe({ ...binderContract, ...contract }, result, revision)).toEqual([{ what, why, fix }])
})

test.each<[string, Partial<Contract>, ReturnType<typeof output>]>([
  ['a command that runs as PID 1', {}, facts('first')],
  ['any entrypoint if the contract allows it', { entrypoint: 'any' }, facts('parent start')],
  ['output that only looks like facts', {}, facts('first', ' lacks jupyter', 'lacks jupyter-lab')],
  ['an enabled server extension', { nbgitpuller: true }, facts('first', 'extension')],
  ['an abbreviated commit', { revisionCheck: 'x' }, facts('first', 'revision c0ffee0 ')],
])('the probe accepts %s', (_name, contract, result) => {
  expect(readProbe({ ...binderContract, ...contract }, result, revision)).toEqual([])
})

test('reads the kernels that Jupyter lists', () => {
  expect(readListedKernels(facts('kernels {"kernelspecs": {"Python": {}, "ir": {}}}'))).toEqual(
    new Set(['python3', 'ir']),
  )
  for (const result of [undefined, facts(), facts('kernels '), facts('kernels {}')])
    expect(readListedKernels(result)).toBeUndefined()
})
