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
  for (const name of pipes.splice(0)) endWaiting(name)
  await rm(folder, { recursive: true, force: true })
})

const inFolder = (name: string) => join(folder, name)
const isThere = (name: string) => existsSync(inFolder(name))
const readNamed = (name: string) => readFile(inFolder(name), 'utf8')

/** Runs a recipe in a process of its own, which gets SIGINT when the file `ready` exists. */
async function interrupted(recipe: string): Promise<{ exitCode: number | null; out: string }> {
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
${recipe}
`,
  )
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], { cwd: folder })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (out += String(chunk)))
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  while (!isThere('ready')) {
    if (child.exitCode !== null) throw new Error(out)
    await delay(20)
  }
  child.kill('SIGINT')
  return { exitCode: await ended, out }
}

/** Returns what a pipe received once the last process that had opened it for writing has ended. */
function pipe(name: string): () => Promise<string> {
  execFileSync('mkfifo', [inFolder(name)])
  pipes.push(name)
  const received = readNamed(name)
  return () => received
}

/** After a failure, the pipe may not have been opened, and its reader would wait forever. */
function endWaiting(name: string): void {
  try {
    closeSync(openSync(inFolder(name), constants.O_WRONLY | constants.O_NONBLOCK))
  } catch {
    // There is no reader any more.
  }
}

test('a clean-up that is already running is not ended, and the next command is not started', async () => {
  const ended = pipe('alive')
  execFileSync('mkfifo', [inFolder('go-on')])
  const run = interrupted(`
sh('exec 9>alive; touch started; sleep 60')
await withCleanUp(
  host,
  () => sh('while ! test -e started; do sleep 0.1; done; touch ready; read line <go-on; touch cleaned', { isCleanUp: true }),
  async () => {},
)
await sh('touch begun')
console.log('continued')`)
  // The other command has ended: from then on the run is being cancelled.
  await ended()
  await writeFile(inFolder('go-on'), 'now\n')

  const { exitCode, out } = await run
  expect(exitCode).toBe(130)
  expect(isThere('cleaned')).toBe(true)
  expect(isThere('begun')).toBe(false)
  expect(out).toBe('')
})

describe('no shell of the tree runs its next command', () => {
  const shells = `for i in $(seq 40); do (sleep 60; echo "$i continued" >&9) & done`

  test.each([true, false])('when a command (quiet: %s) is ended with the run', async isQuiet => {
    const ended = pipe('alive')
    await interrupted(`
await withCleanUp(host, async () => {}, () =>
  sh('exec 9>alive; ${shells}; touch ready; wait; echo "the first continued" >&9', { isQuiet: ${isQuiet} }))`)
    expect(await ended()).toBe('')
  })

  test('when a command is ended because its time is up', async () => {
    const ended = pipe('alive')
    const run = interrupted(`
await sh('exec 9>alive; ${shells}; wait; echo "the first continued" >&9', { timeout: 3_000 })
await withCleanUp(host, async () => {}, () => sh('touch ready; sleep 60'))`)
    expect(await ended()).toBe('')
    await run
  })

  test('when the tree still grows', async () => {
    const ended = pipe('alive')
    const growing = 'for i in $(seq 300); do (sleep 60; echo "$i continued" >&9) & sleep 0.01; done; wait'
    await interrupted(`
await withCleanUp(host, async () => {}, () =>
  sh('exec 9>alive; touch ready; ${growing}'))`)
    expect(await ended()).toBe('')
  })
})

test('commands are cleaned up in turn, the newest first; files are removed meanwhile', async () => {
  await interrupted(`
const note = text => sh('echo ' + text + ' >>notes', { isCleanUp: true })
const afterFiles = async () => { while (!existsSync('notes')) await delay(20); await note('container') }
await withCleanUp(host, () => note('files'), () =>
  withCleanUp(host, () => note('image'), () =>
    withCleanUp(host, afterFiles, () => sh('touch ready; sleep 60'))),
  'at once')`)

  expect(await readNamed('notes')).toBe('files\ncontainer\nimage\n')
})
