import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, existsSync, openSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const source = join(import.meta.dirname, '../../src')
let folder: string
const pipes: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interruption-'))
})
afterEach(async () => {
  for (const name of pipes.splice(0)) closePipe(name)
  await rm(folder, { recursive: true, force: true })
})

const inFolder = (name: string) => join(folder, name)
const exists = (name: string) => existsSync(inFolder(name))
const readText = (name: string) => readFile(inFolder(name), 'utf8')

/** Runs a program in a process that receives SIGINT when the file `ready` exists. */
async function runInterrupted(code: string): Promise<{ exitCode: number | null; out: string }> {
  const program = inFolder('program.ts')
  await writeFile(
    program,
    `import { existsSync } from 'node:fs'
import { runOnHost } from '${source}/runner/run-on-host.ts'
import { onInterruption } from '${source}/runner/interruption.ts'
import { withCleanUp } from '${source}/process.ts'
import { setTimeout as delay } from 'node:timers/promises'
const run = runOnHost(process.env)
const host = { runCommand: run, onInterruption }
const sh = (text, more = {}) => run({ file: 'sh', args: ['-c', text], isQuiet: true, ...more })
${code}
`,
  )
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], { cwd: folder })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (out += String(chunk)))
  const exit = new Promise<number | null>(resolve => child.once('close', resolve))
  while (!exists('ready')) {
    if (child.exitCode !== null) throw new Error(out)
    await delay(20)
  }
  child.kill('SIGINT')
  return { exitCode: await exit, out }
}

/** Creates a pipe. @returns a function that returns the content of the pipe after the last writer has ended. */
function pipe(name: string): () => Promise<string> {
  execFileSync('mkfifo', [inFolder(name)])
  pipes.push(name)
  const content = readText(name)
  return () => content
}

/** Ends the reader of a pipe that no process has opened for writing. Otherwise, the reader would not end. */
function closePipe(name: string): void {
  try {
    closeSync(openSync(inFolder(name), constants.O_WRONLY | constants.O_NONBLOCK))
  } catch {
    // The pipe no longer has a reader.
  }
}

test('completes a running cleanup, and starts no other command', async () => {
  const readOutput = pipe('alive')
  execFileSync('mkfifo', [inFolder('continue')])
  const run = runInterrupted(`
sh('exec 9>alive; touch started; sleep 60')
await withCleanUp(
  host,
  () => sh('while ! test -e started; do sleep 0.1; done; touch ready; read line <continue; touch cleaned', { isCleanUp: true }),
  async () => {},
)
await sh('touch next')
console.log('continued')`)
  // The other command has ended, so the run is being cancelled.
  await readOutput()
  await writeFile(inFolder('continue'), 'now\n')

  const { exitCode, out } = await run
  expect(exitCode).toBe(130)
  expect(exists('cleaned')).toBe(true)
  expect(exists('next')).toBe(false)
  expect(out).toBe('')
})

describe('ends every shell of a process tree before its next command', () => {
  const shells = `for i in $(seq 40); do (sleep 60; echo "$i continued" >&9) & done`

  test.each([true, false])('when the run of a command (quiet: %s) is interrupted', async isQuiet => {
    const readOutput = pipe('alive')
    await runInterrupted(`
await withCleanUp(host, async () => {}, () =>
  sh('exec 9>alive; ${shells}; touch ready; wait; echo "the first continued" >&9', { isQuiet: ${isQuiet} }))`)
    expect(await readOutput()).toBe('')
  })

  test('when a command exceeds its timeout', async () => {
    const readOutput = pipe('alive')
    const run = runInterrupted(`
await sh('exec 9>alive; ${shells}; wait; echo "the first continued" >&9', { timeout: 3_000 })
await withCleanUp(host, async () => {}, () => sh('touch ready; sleep 60'))`)
    expect(await readOutput()).toBe('')
    await run
  })

  test('while the tree is growing', async () => {
    const readOutput = pipe('alive')
    const growingTree = 'for i in $(seq 300); do (sleep 60; echo "$i continued" >&9) & sleep 0.01; done; wait'
    await runInterrupted(`
await withCleanUp(host, async () => {}, () =>
  sh('exec 9>alive; touch ready; ${growingTree}'))`)
    expect(await readOutput()).toBe('')
  })
})

test('cleans up after commands in reverse order, and removes files concurrently', async () => {
  await runInterrupted(`
const note = text => sh('echo ' + text + ' >>notes', { isCleanUp: true })
const afterFiles = async () => { while (!existsSync('notes')) await delay(20); await note('container') }
await withCleanUp(host, () => note('files'), () =>
  withCleanUp(host, () => note('image'), () =>
    withCleanUp(host, afterFiles, () => sh('touch ready; sleep 60'))),
  'at once')`)

  expect(await readText('notes')).toBe('files\ncontainer\nimage\n')
})
