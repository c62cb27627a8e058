import { expect, test } from '@jest/globals'
import { runOnHost } from '../../src/runner/run-on-host.ts'

const run = runOnHost(process.env)

test('returns the output and the exit code of a command', async () => {
  const result = await run({ file: 'sh', args: ['-c', 'echo out; echo err >&2; exit 3'], isQuiet: true })
  expect(result).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
})

test('input reaches the command, and a command that does not read it does no harm', async () => {
  expect(await run({ file: 'cat', args: [], input: 'text', isQuiet: true })).toMatchObject({
    exitCode: 0,
    stdout: 'text',
  })
  const large = 'x'.repeat(1_000_000)
  expect(await run({ file: 'true', args: [], input: large, isQuiet: true })).toMatchObject({ exitCode: 0 })
})

test.each([[undefined], ['text']])('the error names a missing program, input %j', async input => {
  const command = { file: 'no-such-program', args: [], isQuiet: true }
  const ending = run(input === undefined ? command : { ...command, input })
  await expect(ending).rejects.toThrow('no-such-program is not installed, or not on the PATH')
})

test('a command that hangs is ended, although its own child keeps the pipes open', async () => {
  const command = { file: 'sh', args: ['-c', 'echo begun; sleep 1000; true'], isQuiet: true, timeout: 2_000 }
  expect(await run(command)).toMatchObject({ isTimedOut: true, stdout: 'begun\n' })
})

test('the environment is the given one, with the additions', async () => {
  const only = runOnHost({ PATH: process.env.PATH, A: '1' })
  const { stdout } = await only({
    file: 'sh',
    args: ['-c', 'echo $A $B $HOME'],
    env: { B: '2' },
    isQuiet: true,
  })
  expect(stdout).toBe('1 2\n')
})
