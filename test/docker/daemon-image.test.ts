import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { withDaemonImage } from '../../src/docker/daemon-image.ts'
import { readImage } from '../../src/oci/read-image.ts'
import type { HostServices } from '../../src/process.ts'
import { CommandNotFoundError, type CommandResult, type RunCommand } from '../../src/process.ts'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import { amd64, layoutFiles, tarMembers } from '../layout/local-image.ts'
import { makeTar } from '../layout/tar-archive.ts'
import { rejectionMessage } from '../rejection-message.ts'

const id = `sha256:${'a1'.repeat(32)}`
let directory: string
let savedImages: string[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'daemon-'))
  savedImages = []
})
afterEach(() => rmSync(directory, { recursive: true }))

const success: CommandResult = { exitCode: 0, stdout: '', stderr: '' }

/** Simulates Docker. @param save Writes the file of `docker save` and returns the result of the command. */
function docker(save: (file: string) => CommandResult): RunCommand {
  return async ({ file, args }) => {
    expect(file).toBe('docker')
    if (args[0] === 'image') return { ...success, stdout: `${id}\n` }
    const [command, option, output = '', image = ''] = args
    expect([command, option]).toEqual(['save', '--output'])
    savedImages.push(image)
    return save(output)
  }
}

const hostServices = (runCommand: RunCommand): HostServices => ({
  ...{ runCommand, temporaryDirectory: directory, onInterruption: () => () => {} },
})

const image = fakeImage()
const workingDocker = docker(file => {
  writeFileSync(file, makeTar(...tarMembers(layoutFiles(image))))
  return success
})

test('saves and reads an image, and removes its file', async () => {
  await withDaemonImage(hostServices(workingDocker), 'model:1', async source => {
    expect(await readImage(source, amd64)).toMatchObject({
      name: 'docker-daemon:model:1',
      manifestDigest: image.manifest.digest,
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
])('saves %s as %s, without its other tags', async (name, expected) => {
  await withDaemonImage(hostServices(workingDocker), name, async () => {})
  expect(savedImages).toEqual([expected])
})

const failingDocker =
  (stderr: string): RunCommand =>
  async () => ({ exitCode: 1, stdout: '', stderr })

test.each<[string, RunCommand, string]>([
  [
    'Docker is not installed',
    async () => {
      throw new CommandNotFoundError('docker')
    },
    'requires Docker, which is not installed on this machine',
  ],
  [
    'the daemon is not running',
    failingDocker('Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'),
    'the Docker daemon does not respond: start it',
  ],
  [
    'the daemon of Docker 28 is not running',
    failingDocker('failed to connect to the docker API at unix:///x; check if'),
    'the Docker daemon does not respond: start it',
  ],
  [
    'the daemon cannot be reached',
    failingDocker('error during connect: Get "https://x": dial tcp: lookup x'),
    'the Docker daemon does not respond',
  ],
  [
    'the user has no access to the socket',
    failingDocker('permission denied while trying to connect to the Docker daemon socket at unix:///x'),
    'this user has no permission to access the Docker daemon',
  ],
  [
    'the image does not exist',
    failingDocker('Error response from daemon: No such image: model:1'),
    'the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read model:1',
  ],
  [
    'the disk is full (29)',
    docker(() => ({ ...success, exitCode: 1, stderr: 'write /x: no space left on device' })),
    'the disk is full',
  ],
  [
    'Docker reports another error',
    failingDocker('one\ntwo\nthree\nboom'),
    'docker failed (exit code 1): two\nthree\nboom',
  ],
  ['Docker writes no file', docker(() => success), 'does not exist'],
  [
    'Docker writes an incomplete file',
    docker(file => {
      writeFileSync(file, makeTar(...tarMembers(layoutFiles(image))).subarray(0, 1100))
      return success
    }),
    'is truncated',
  ],
])('fault 32: names the image and leaves no file when %s', async (_name, run, expected) => {
  const message = await rejectionMessage(withDaemonImage(hostServices(run), 'model:1', async () => {}))
  expect(message).toContain('docker-daemon:model:1')
  expect(message).toContain(expected)
  expect(readdirSync(directory)).toEqual([])
})
