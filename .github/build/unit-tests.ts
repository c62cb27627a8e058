/** Runs the unit tests whose inputs have changed since they last passed: on a fresh clone, all unit tests. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { hashInputs, type SourceTree } from './test-inputs.ts'

const root = join(import.meta.dirname, '../..')
const cacheDirectory = join(root, '.cache')
const passedFile = join(cacheDirectory, 'passed-unit-tests.json')
const reportFile = join(cacheDirectory, 'unit-test-report.json')
const jestArguments = [
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--selectProjects=unit',
  '--config=jest.config.mjs',
]

const tree = readTree()
const settings = `${process.version}\0${tree.get('package-lock.json')}\0${tree.get('jest.config.mjs')}`
const hashes = new Map(
  listTests().map(test => [test, hashInputs(tree, relative(root, test), settings)] as const),
)
const passedHashes = new Set(readPassedHashes())
const changedTests = [...hashes].filter(([, hash]) => !passedHashes.has(hash)).map(([test]) => test)
process.stdout.write(`Test files to run: ${changedTests.length} of ${hashes.size}\n`)
if (changedTests.length > 0) process.exitCode = runTests(changedTests)

function readTree(): SourceTree {
  const paths = git('ls-files', '--cached', '--others', '--exclude-standard', '-z', ':!dist').split('\0')
  const texts = paths.filter(Boolean).map(path => [path, readText(join(root, path))] as const)
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])))
}

function listTests(): string[] {
  const lines = run(process.execPath, [...jestArguments, '--listTests']).split('\n')
  return lines.filter(line => line.endsWith('.test.ts'))
}

function runTests(tests: readonly string[]): number {
  const options = ['--randomize', '--maxWorkers=100%', '--json', `--outputFile=${reportFile}`]
  const paths = tests.length === hashes.size ? [] : ['--runTestsByPath', ...tests]
  mkdirSync(cacheDirectory, { recursive: true })
  const { status } = spawnSync(process.execPath, [...jestArguments, ...options, ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as {
    testResults: { name: string; status: string }[]
  }
  const newlyPassed = new Set(
    report.testResults.filter(({ status }) => status === 'passed').map(({ name }) => name),
  )
  const validHashes = [...hashes].filter(([test, hash]) => passedHashes.has(hash) || newlyPassed.has(test))
  writeFileSync(passedFile, JSON.stringify(validHashes.map(([, hash]) => hash)))
  return status ?? 1
}

function readPassedHashes(): string[] {
  const text = readText(passedFile)
  return text === undefined ? [] : (JSON.parse(text) as string[])
}

/** Returns the text of a file; undefined if the file does not exist. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function git(...args: readonly string[]): string {
  return run('git', args)
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`)
  return stdout
}
