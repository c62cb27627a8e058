import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { runCommandLine } from '../../src/cli/run-command-line.ts'

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const exitCode = await runCommandLine(
    args,
    {},
    { out: text => out.push(text), err: text => err.push(text) },
  )
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

test('without a command, prints one line for each command and exits with code 2', async () => {
  const { exitCode, out } = await run()
  expect(exitCode).toBe(2)
  for (const { name, summary } of commands)
    expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 9)}`, 'm'))
  expect((await run('--help')).exitCode).toBe(0)
})

test('suggests the nearest command for an unknown one', async () => {
  const { exitCode, err } = await run('chek-layer-sizes')
  expect(exitCode).toBe(2)
  expect(err).toContain('unknown command "chek-layer-sizes" (did you mean "check-layer-sizes"?)')
  expect((await run('help', 'plna')).err).toContain('did you mean "plan"?')
})

describe.each(commands)('$name', ({ name, summary, load }) => {
  test('prints its help', async () => {
    const { usage } = await load()
    for (const args of [
      [name, '--help'],
      [name, '-h'],
      ['help', name],
    ]) {
      const { exitCode, out, err } = await run(...args)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(out).toContain(summary)
      expect(out).toContain(`Usage: binder-actions ${name} ${usage}`)
      expect(out).toContain('Exit code: ')
    }
  })

  test('suggests the nearest option for an unknown one, and prints the usage', async () => {
    const { usage } = await load()
    const { exitCode, err, out } = await run(name, 'anything/else', '--jsn')
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(`binder-actions ${name}: unknown option --jsn (did you mean "--json"?)`)
    expect(err).toContain(`Usage: binder-actions ${name} ${usage}`)
  })

  test('rejects a value for a flag and names the flag', async () => {
    const { exitCode, err } = await run(name, '--json=yes')
    expect(exitCode).toBe(2)
    expect(err).toContain('--json')
  })
})

test('suggests the nearest value for an invalid one and lists all values', async () => {
  const { err } = await run('check-layer-sizes', 'image', '--measure', 'compresed')
  expect(err).toContain(
    '--measure is "compresed" (did you mean "compressed"?): expected uncompressed, compressed',
  )
})
