import { expect, test } from '@jest/globals'
import { runOnHost } from '../../src/runner/run-on-host.ts'

const run = runOnHost(process.env)

test('returns the output and the exit code of a command', async () => {
  const result = await run({ file: 'sh', args: ['-c', 'echo out; echo err >&2; exit 3'], isQuiet: true })
  expect(result).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
})

test('passes input to the command, even if the command does not read it', async () => {
  expect(await run({ file: 'cat', args: [], input: 'text', isQuiet: true })).toMatchObject({
    exitCode: 0,
    stdout: 'text',
  })
  const largeInput = 'x'.repeat(1_000_000)
  expect(await run({ file: 'true', args: [], input: largeInput, isQuiet: true })).toMatchObject({
    exitCode: 0,
  })
})

test.each([[undefined], ['text']])(
  'names a program that is not installed, with the input %j',
  async input => {
    const command = { file: 'no-such-program', args: [], isQuiet: true }
    const result = run(input === undefined ? command : { ...command, input })
    await expect(result).rejects.toThrow('no-such-program is not installed, or not on the PATH')
  },
)

test('ends a command after its timeout, even while its child keeps the pipes open', async () => {
  const command = { file: 'sh', args: ['-c', 'echo begun; sleep 1000; true'], isQuiet: true, timeout: 2_000 }
  expect(await run(command)).toMatchObject({ isTimedOut: true, stdout: 'begun\n' })
})

test('adds the environment variables of the command to the given environment', async () => {
  const runInEnvironment = runOnHost({ PATH: process.env.PATH, A: '1' })
  const { stdout } = await runInEnvironment({
    file: 'sh',
    args: ['-c', 'echo $A $B $HOME'],
    env: { B: '2' },
    isQuiet: true,
  })
  expect(stdout).toBe('1 2\n')
})
