import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { withDaemonImage } from '../../src/docker/daemon-source.ts'
import { readImage } from '../../src/oci/read-image.ts'
import type { HostServices } from '../../src/process.ts'
import { CommandNotFoundError, type CommandResult, type RunCommand } from '../../src/process.ts'
import { fakeImage } from '../fakes/registry/image.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { amd64, layoutFiles, tarMembers } from './local-image.ts'
import { makeTar } from './tar-archive.ts'

const id = `sha256:${'a1'.repeat(32)}`
let directory: string
let saved: string[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'daemon-'))
  saved = []
})
afterEach(() => rmSync(directory, { recursive: true }))

const ok: CommandResult = { exitCode: 0, stdout: '', stderr: '' }

/** @param save what `docker save` does, given the file to write. */
function docker(save: (file: string) => CommandResult): RunCommand {
  return async ({ file, args }) => {
    expect(file).toBe('docker')
    if (args[0] === 'image') return { ...ok, stdout: `${id}\n` }
    const [command, option, output = '', image = ''] = args
    expect([command, option]).toEqual(['save', '--output'])
    saved.push(image)
    return save(output)
  }
}

const hostServices = (runCommand: RunCommand): HostServices => ({
  ...{ runCommand, temporaryDirectory: directory, onInterruption: () => () => {} },
})

const made = fakeImage()
const honest = docker(file => {
  writeFileSync(file, makeTar(...tarMembers(layoutFiles(made))))
  return ok
})

test('an image is saved, read, and its file removed', async () => {
  await withDaemonImage(hostServices(honest), 'model:1', async source => {
    expect(await readImage(source, amd64)).toMatchObject({
      name: 'docker-daemon:model:1',
      manifestDigest: made.manifest.digest,
    })
    expect(readdirSync(directory)).toHaveLength(1)
  })
  expect(readdirSync(directory)).toEqual([])
})

test.each([
  ['model', 'model:latest'],
  ['127.0.0.1:5000/model', '127.0.0.1:5000/model:latest'],
  ['127.0.0.1:5000/model:1', '127.0.0.1:5000/model:1'],
  [`model@${id}`, `model@${id}`],
  ['a1a1a1a1a1a1', 'a1a1a1a1a1a1'],
  [id, id],
])('%s is saved as %s, not with all its tags', async (image, expected) => {
  await withDaemonImage(hostServices(honest), image, async () => {})
  expect(saved).toEqual([expected])
})

const failing =
  (stderr: string): RunCommand =>
  async () => ({ exitCode: 1, stdout: '', stderr })

test.each<[string, RunCommand, string]>([
  [
    'no Docker',
    async () => {
      throw new CommandNotFoundError('docker')
    },
    'needs Docker, which is not installed on this machine',
  ],
  [
    'no daemon',
    failing('Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'),
    'the Docker daemon does not answer: start it',
  ],
  [
    'no daemon, in the words of Docker 28',
    failing('failed to connect to the docker API at unix:///x; check if'),
    'the Docker daemon does not answer: start it',
  ],
  [
    'a daemon out of reach',
    failing('error during connect: Get "https://x": dial tcp: lookup x'),
    'the Docker daemon does not answer',
  ],
  [
    'a socket for others',
    failing('permission denied while trying to connect to the Docker daemon socket at unix:///x'),
    'this user may not talk to the Docker daemon',
  ],
  [
    'no such image',
    failing('Error response from daemon: No such image: model:1'),
    'the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read model:1',
  ],
  [
    '29 a full disk',
    docker(() => ({ ...ok, exitCode: 1, stderr: 'write /x: no space left on device' })),
    'the disk is full',
  ],
  ['something else', failing('one\ntwo\nthree\nboom'), 'docker failed (exit code 1): two\nthree\nboom'],
  ['success without a file', docker(() => ok), 'there is no such file'],
  [
    'half a file',
    docker(file => {
      writeFileSync(file, makeTar(...tarMembers(layoutFiles(made))).subarray(0, 1100))
      return ok
    }),
    'is cut short',
  ],
])('32 %s: one message that names the image, and nothing left behind', async (_name, run, said) => {
  const message = await rejectionMessage(withDaemonImage(hostServices(run), 'model:1', async () => {}))
  expect(message).toContain('docker-daemon:model:1')
  expect(message).toContain(said)
  expect(readdirSync(directory)).toEqual([])
})
