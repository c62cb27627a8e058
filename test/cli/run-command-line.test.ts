import { readFile } from 'node:fs/promises'
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
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  for (const { name, summary } of commands)
    expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 9)}`, 'm'))
  expect((await run('--help')).exitCode).toBe(0)
})

test('suggests the nearest command for an unknown one', async () => {
  const { exitCode, err } = await run('chek-layer-sizes')
  expect(exitCode).toBe(2)
  expect(err.split('\n')).toHaveLength(2)
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
      const words = out.replace(/\s+/g, ' ')
      expect(words).toContain(summary)
      expect(words).toContain(`Usage: binder-actions ${name} ${usage}`)
      expect(out).toMatch(/^Exit code: /m)
      expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
    }
  })

  test('suggests the nearest option for an unknown one, in two lines', async () => {
    const { exitCode, err, out } = await run(name, 'anything/else', '--jsn')
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err.split('\n')).toEqual([
      `binder-actions ${name}: unknown option --jsn (did you mean "--json"?)`,
      `Run \`binder-actions ${name} --help\` for its arguments and options.`,
    ])
  })

  test('rejects a value for a flag and names the flag', async () => {
    const { exitCode, err } = await run(name, '--json=yes')
    expect(exitCode).toBe(2)
    expect(err).toContain(`${name}: --json takes no value: write --json alone\n`)
  })
})

test('prints the version in package.json', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  for (const arg of ['--version', '-V', 'version'])
    expect(await run(arg)).toEqual({
      exitCode: 0,
      out: `binder-actions ${version} (Node.js ${process.versions.node})`,
      err: '',
    })
  expect((await run('--verson')).err).toContain('unknown option "--verson" (did you mean "--version"?)')
})

test('suggests the nearest value for an invalid one and lists all values', async () => {
  const { err } = await run('check-layer-sizes', 'image', '--measure', 'compresed')
  expect(err).toContain(
    '--measure is "compresed" (did you mean "compressed"?): expected one of uncompressed, compressed',
  )
})
