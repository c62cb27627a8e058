import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'

const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js')
/** Exit code that a shell reports for a program ended by SIGPIPE. */
const brokenPipe = 141
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'closed-output-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** Opens a pipe without a reader, as in `… | head -1` after head has exited. @returns its writable end. */
function openUnreadPipe(): number {
  const path = join(directory, 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, constants.O_WRONLY)
  closeSync(reader)
  execFileSync('rm', [path])
  return writer
}

async function runWithClosedStream(args: readonly string[], closedStream: 'stdout' | 'stderr') {
  const pipe = openUnreadPipe()
  const stdio =
    closedStream === 'stdout' ? (['ignore', pipe, 'pipe'] as const) : (['ignore', 'pipe', pipe] as const)
  const child = spawn(process.execPath, [bundle, ...args], { stdio: [...stdio] })
  closeSync(pipe)
  const exit = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const openStream = child.stderr ?? child.stdout
  const [output, exitCode] = await Promise.all([openStream === null ? '' : text(openStream), exit])
  return { exitCode, output }
}

describe.each(['--help', ...commands.flatMap(({ name }) => [`${name} --help`])])('%s', line => {
  test('exits silently when its output is closed', async () => {
    expect(await runWithClosedStream(line.split(' '), 'stdout')).toEqual({ exitCode: brokenPipe, output: '' })
  })
})

test.each([
  'launch-link ada/course --launcher science/launcher/main',
  'launch-link ada/course --launcher science/launcher/main --json',
])('%s exits silently when its output is closed', async line => {
  expect(await runWithClosedStream(line.split(' '), 'stdout')).toEqual({ exitCode: brokenPipe, output: '' })
})

test('a usage error exits silently when its error output is closed', async () => {
  expect(await runWithClosedStream(['no-such-command'], 'stderr')).toEqual({
    exitCode: brokenPipe,
    output: '',
  })
})

test('reports an error if the output cannot be written, as on a full disk', async () => {
  const fullDevice = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [bundle, '--help'], { stdio: ['ignore', fullDevice, 'pipe'] })
  closeSync(fullDevice)
  const exit = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [output, exitCode] = await Promise.all([child.stderr === null ? '' : text(child.stderr), exit])
  expect(output).toMatch(/^binder-actions: cannot write the output \(ENOSPC\b.*\nBA0013: .*\n$/)
  expect(exitCode).toBe(2)
})
