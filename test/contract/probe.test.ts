import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { binderContract } from '../../src/contract/contract.ts'
import { probeCommand, readListedKernels, readProbe } from '../../src/contract/probe.ts'

const output = (...facts: string[]) => ({
  exitCode: 0,
  stdout: facts.map(fact => `binder-contract ${fact}`).join('\n'),
  stderr: '',
})
const violations = (contract: Partial<typeof binderContract>, ...facts: string[]) =>
  readProbe({ ...binderContract, ...contract }, output('parent start', ...facts), 'f'.repeat(40)).map(
    ({ what }) => what,
  )

test.each([
  ['runs as PID 1', 'first'],
  ['received the signal', 'signal received'],
  ['could not be tested', 'signal untested'],
])('accepts a command that %s', (_name, fact) => {
  expect(violations({}, 'end', fact)).toEqual([])
})

test('reports a command that does not receive the signal unless the contract allows it', () => {
  expect(violations({}, 'end')).toEqual([
    'The ENTRYPOINT runs its command as a child process of start and does not forward SIGTERM to it, or exits before it',
  ])
  expect(violations({ entrypoint: 'any' }, 'end')).toEqual([])
  expect(probeCommand({ ...binderContract, entrypoint: 'any' }).join()).not.toContain('kill')
})

test('a command is found if one of its alternatives exists', () => {
  const commands = ['sh', 'absent|ls', 'absent|missing', 'absent']
  const [shell = '', ...args] = probeCommand({ ...binderContract, commands, entrypoint: 'any' })
  const { stdout } = spawnSync(shell, args, { encoding: 'utf8' })
  const contract = { commands, entrypoint: 'any' as const }
  const result = { exitCode: 0, stdout, stderr: '' }
  expect(readProbe({ ...binderContract, ...contract }, result, '').map(({ what }) => what)).toEqual([
    'absent or missing, absent are not on the PATH of the container',
  ])
})

test('accepts an abbreviated commit and reports any other output', () => {
  const contract = { revisionCheck: 'git rev-parse HEAD' }
  expect(violations(contract, 'first', 'revision ffffffff ', 'end')).toEqual([])
  expect(violations(contract, 'first', 'revision main ', 'end')).toEqual([
    `\`git rev-parse HEAD\` printed "main", but the image was built from commit ${'f'.repeat(40)}`,
  ])
})

test('reports that nbgitpuller is not enabled only if the contract requires it', () => {
  const contract = { nbgitpuller: true }
  expect(violations(contract, 'first', 'extension', 'end')).toEqual([])
  expect(violations(contract, 'first', 'end')).toEqual(['nbgitpuller is not enabled as a server extension'])
  expect(violations({}, 'first', 'end')).toEqual([])
  expect(probeCommand(binderContract).join()).not.toContain('extension')
})

test('reports a container that times out or does not run the command', () => {
  expect(readProbe(binderContract, undefined, '')[0]?.what).toBe(
    'A command given to the container does not finish',
  )
  const failedResult = { exitCode: 127, stdout: 'exec: no such file', stderr: '' }
  expect(readProbe(binderContract, failedResult, '')[0]?.what).toBe(
    'A command given to the container does not run (exit code 127): exec: no such file',
  )
})

test("reads Jupyter's list of kernels and ignores its other output", () => {
  const list = JSON.stringify({ kernelspecs: { IR: { spec: {} }, python3: { spec: {} } } })
  expect(readListedKernels(output(`kernels ${list}`, 'end'))).toEqual(new Set(['ir', 'python3']))
  for (const text of ['', 'Traceback', '{"kernelspecs": 3}', '[]']) {
    expect(readListedKernels(output(`kernels ${text}`, 'end'))).toBeUndefined()
  }
  expect(readListedKernels(undefined)).toBeUndefined()
})
