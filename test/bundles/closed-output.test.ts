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

/** A pipe without a reader, as in `… | head -1` once head has its line. */
function unreadPipe(): number {
  const path = join(directory, 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, constants.O_WRONLY)
  closeSync(reader)
  execFileSync('rm', [path])
  return writer
}

async function runUnread(args: readonly string[], unread: 'stdout' | 'stderr') {
  const pipe = unreadPipe()
  const stdio =
    unread === 'stdout' ? (['ignore', pipe, 'pipe'] as const) : (['ignore', 'pipe', pipe] as const)
  const child = spawn(process.execPath, [bundle, ...args], { stdio: [...stdio] })
  closeSync(pipe)
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const other = child.stderr ?? child.stdout
  const [said, exitCode] = await Promise.all([other === null ? '' : text(other), ended])
  return { exitCode, said }
}

describe.each(['--help', ...commands.flatMap(({ name }) => [`${name} --help`])])('%s', line => {
  test('exits silently when its output is closed', async () => {
    expect(await runUnread(line.split(' '), 'stdout')).toEqual({ exitCode: brokenPipe, said: '' })
  })
})

test.each([
  'launch-link ada/course --launcher science/launcher/main',
  'launch-link ada/course --launcher science/launcher/main --json',
])('%s succeeds with a closed output', async line => {
  expect(await runUnread(line.split(' '), 'stdout')).toEqual({ exitCode: brokenPipe, said: '' })
})

test('an error with a closed output exits silently too', async () => {
  expect(await runUnread(['no-such-command'], 'stderr')).toEqual({ exitCode: brokenPipe, said: '' })
})

test('output that cannot be written for another reason, as on a full disk, is an error', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [bundle, '--help'], { stdio: ['ignore', full, 'pipe'] })
  closeSync(full)
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [said, exitCode] = await Promise.all([child.stderr === null ? '' : text(child.stderr), ended])
  expect(said).toMatch(/^binder-actions: cannot write the output: ENOSPC\b.*\nBA0013: .*\n$/)
  expect(exitCode).toBe(2)
})
