import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

/** Returns an entrypoint like that of repo2docker, which runs the command, copies its output and can forward signals. */
const pythonEntryPoint = (canForward: boolean) => `#!/usr/bin/env python3
import signal
import subprocess
import sys
import threading

child = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def forward(number, frame):
    child.send_signal(number)


for number in signal.valid_signals() - {signal.SIGCHLD, signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, ${canForward ? 'forward' : 'lambda number, frame: None'})


def copy():
    for line in child.stdout:
        sys.stdout.buffer.write(line)
        sys.stdout.flush()


copying = threading.Thread(target=copy)
copying.start()
child.wait()
copying.join()
sys.exit(child.returncode)
`
const installInits = `RUN apt-get update \\
 && apt-get install --yes --no-install-recommends -o Dpkg::Options::=--force-unsafe-io tini dumb-init \\
 && rm -rf /var/lib/apt/lists/*`

const withEntryPoint = (entrypoint: readonly string[], instructions = '') =>
  fixture
    .dockerfile(instructions)
    .replace('ENTRYPOINT ["/home/jovyan/start"]', `ENTRYPOINT ${JSON.stringify(entrypoint)}`)

const waitingShell = '#!/bin/bash\n"$@"\n'
const trappingShell =
  '#!/bin/bash\n"$@" &\nchild=$!\ntrap \'kill -TERM "$child"\' TERM\nwait "$child"\nwait "$child"\n'
const contract = 'revision-check: printf %s "$REVISION"\n'

test.each<[name: string, entrypoint: readonly string[], start: string | undefined, instructions: string]>([
  ['a Python script that forwards every signal', ['/home/jovyan/start'], pythonEntryPoint(true), ''],
  ['a shell that traps SIGTERM for its child', ['/home/jovyan/start'], trappingShell, ''],
  [
    'tini with a script that execs the command',
    ['tini', '--', '/home/jovyan/start'],
    undefined,
    installInits,
  ],
  ['dumb-init without a script', ['dumb-init', '--'], undefined, installInits],
])('accepts %s', async (_name, entrypoint, start, instructions) => {
  const files = {
    Dockerfile: withEntryPoint(entrypoint, instructions),
    'contract.yml': contract,
    ...(start === undefined ? {} : { start }),
  }

  const { errors, outputs } = await fixture.build('forwards', files)

  expect(errors).toEqual([])
  expect(outputs.digest).toBe(await fixture.repositories.headDigest('forwards'))
})

test.each<[name: string, entrypoint: readonly string[], start: string, instructions: string, parent: string]>(
  [
    ['a shell that waits for its child', ['/home/jovyan/start'], waitingShell, '', 'start'],
    [
      'a Python script that ignores every signal',
      ['/home/jovyan/start'],
      pythonEntryPoint(false),
      '',
      'python3',
    ],
    [
      'dumb-init with a shell, which also receives the signal and ends the container',
      ['dumb-init', '--', '/home/jovyan/start'],
      waitingShell,
      installInits,
      'start',
    ],
    [
      'tini with a shell that waits for its child',
      ['tini', '--', '/home/jovyan/start'],
      waitingShell,
      installInits,
      'start',
    ],
  ],
)('rejects %s', async (_name, entrypoint, start, instructions, parent) => {
  const files = { Dockerfile: withEntryPoint(entrypoint, instructions), start, 'contract.yml': contract }

  const { errors } = await fixture.build('keeps', files, { 'smoke-test': 'false' })

  expect(errors[0]).toContain('1 violation of its contract')
  expect(errors[0]).toMatch(
    new RegExp(
      `The ENTRYPOINT runs its command as a child process of ${parent}\\S* and does not forward SIGTERM to it`,
    ),
  )
  expect(errors[0]).toContain('such as tini')
})
