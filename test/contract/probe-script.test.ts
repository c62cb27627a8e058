/** Runs the probe in a shell of this machine, with replacements for Jupyter and for the commands that test PID 1. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { probeCommand, readListedKernels } from '../../src/contract/probe.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'probe-script-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Installs a program `jupyter` with these shell commands for its arguments. */
function installJupyter(cases: Readonly<Record<string, string>>): void {
  const branches = Object.entries(cases).map(([words, script]) => `"${words}") ${script};;`)
  writeFileSync(
    join(directory, 'jupyter'),
    `#!/bin/sh\ncase "$*" in\n${branches.join('\n')}\n*) exit 1;;\nesac\n`,
  )
  chmodSync(join(directory, 'jupyter'), 0o755)
}

/** Runs the probe after these shell commands. By default, `readlink` prints no namespace, so the signal is not sent. */
function probe(contract: Partial<Contract>, setUp = 'readlink() { :; }') {
  const [shell = '', option = '', script = '', ...args] = probeCommand({
    ...{ ...binderContract, commands: [] },
    ...contract,
  })
  const { stdout, stderr, status } = spawnSync(shell, [option, `${setUp}\n${script}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${directory}:${process.env.PATH}` },
  })
  const facts = stdout.split('\n').map(line => line.replace(/^binder-contract /, ''))
  return { output: { stdout, stderr, exitCode: status ?? -1 }, facts }
}

test('prints the parent process, and that the signal was not tested because the namespace of PID 1 is unknown', () => {
  const { facts, output } = probe({})
  expect(facts).toEqual([expect.stringMatching(/^parent \S+/), 'kernels ', 'end', 'signal untested', ''])
  expect(output).toMatchObject({ stderr: '', exitCode: 0 })
})

test('does not test the signal if the contract allows any entrypoint', () => {
  expect(probe({ entrypoint: 'any' }).facts.slice(-2)).toEqual(['end', ''])
})

test('prints that the command receives a signal that PID 1 forwards', () => {
  const setUp =
    'readlink() { echo same; }; sleep() { :; }; kill() { [ "$*" = "-TERM 1" ] && command kill -TERM "$$"; }'
  expect(probe({}, setUp).facts.slice(-3)).toEqual(['end', 'signal received', ''])
})

test('waits ten seconds for a signal that PID 1 does not forward', () => {
  const setUp = `readlink() { echo same; }; kill() { :; }; sleep() { echo "slept $1" >> ${directory}/log; }`
  expect(probe({}, setUp).facts.slice(-2)).toEqual(['end', ''])
  expect(readFileSync(join(directory, 'log'), 'utf8')).toBe('slept 1\n'.repeat(10))
})

test('does not send the signal to PID 1 of another namespace', () => {
  const setUp = 'readlink() { echo "$1"; }; kill() { echo killed; }'
  expect(probe({}, setUp).facts.slice(-2)).toEqual(['signal untested', ''])
})

test('prints the missing commands; one of several alternatives is enough', () => {
  const { facts } = probe({ commands: ['sh', 'absent|ls', 'absent|missing', '*'], entrypoint: 'any' })
  expect(facts.filter(fact => fact.startsWith('lacks'))).toEqual(['lacks absent|missing', 'lacks *'])
})

test('prints the output of the revision check on one line, with its errors', () => {
  const revisionCheck = 'echo "a  b"; echo c >&2'
  expect(probe({ revisionCheck, entrypoint: 'any' }).facts).toContain('revision a  b c ')
})

test('prints the kernels that Jupyter lists on several lines', () => {
  installJupyter({
    'kernelspec list --json': 'echo warning >&2; printf \'{"kernelspecs":\\n {"IR": {},\\n "uw3": {}}}\\n\'',
  })
  expect(readListedKernels(probe({ entrypoint: 'any' }).output)).toEqual(new Set(['ir', 'uw3']))
})

const printPaths = (folder: string) => `printf 'config:\\n    ${folder}\\ndata:\\n    /other\\n'`

test.each<[string, boolean, string, Readonly<Record<string, string>>]>([
  ['in the main configuration', true, 'jupyter_server_config.json', {}],
  ['in a folder of the configuration', true, 'jupyter_notebook_config.d/nbgitpuller.json', {}],
  ['in another file', false, 'other.json', {}],
  [
    'in the list of extensions',
    true,
    'other.json',
    { 'server extension list': 'echo "    nbgitpuller enabled" >&2' },
  ],
  [
    'in the list of extensions, as disabled',
    false,
    'other.json',
    { 'server extension list': 'echo "    nbgitpuller disabled"' },
  ],
])('finds nbgitpuller %s: %s', (_name, isFound, path, cases) => {
  const file = join(directory, 'config', path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '{"ServerApp": {"jpserver_extensions": {"nbgitpuller": true}}}')
  installJupyter({ '--paths': printPaths(join(directory, 'config')), ...cases })
  expect(probe({ nbgitpuller: true, entrypoint: 'any' }).facts.includes('extension')).toBe(isFound)
  expect(probe({ entrypoint: 'any' }).facts).not.toContain('extension')
})
