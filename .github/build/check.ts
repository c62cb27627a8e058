/** Runs all fast checks concurrently and prints the output of the failed checks: `npm run check`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const root = join(import.meta.dirname, '../..')

/** Command of an incremental type check. Later runs check only the files that have changed. */
const typeCheck = ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile']
const checks: Readonly<Record<string, readonly string[]>> = {
  types: [...typeCheck, '.cache/types.tsbuildinfo'],
  'types of the page': [...typeCheck, '.cache/types-page.tsbuildinfo', '--project', 'src/page'],
  lint: ['biome', 'check', '--error-on-warnings', '.'],
  'unused code': ['knip', '--no-progress'],
  prose: ['npm', 'run', '--silent', 'test:prose'],
  'regular expressions': ['npm', 'run', '--silent', 'test:regexes'],
  'unit tests': ['node', '.github/build/unit-tests.ts'],
}

interface CheckResult {
  readonly name: string
  readonly output: string
  readonly isPassed: boolean
}

async function runCheck(name: string, [command = '', ...args]: readonly string[]): Promise<CheckResult> {
  const start = performance.now()
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const exit = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const isPassed = code === 0
  process.stdout.write(`${isPassed ? 'passed' : 'FAILED'}  ${name}, ${seconds} s\n`)
  return { name, output: stdout + stderr, isPassed }
}

const results = await Promise.all(Object.entries(checks).map(([name, command]) => runCheck(name, command)))
const failedChecks = results.filter(({ isPassed }) => !isPassed)
for (const { name, output } of failedChecks) process.stdout.write(`\n${name}:\n${output}`)
process.exitCode = failedChecks.length > 0 ? 1 : 0
