import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const source = join(import.meta.dirname, '../../src')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interruption-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs a recipe in a process of its own, which is told to end when the file `ready` is there. */
async function interrupted(recipe: string): Promise<{ exitCode: number | null; out: string }> {
  const program = join(folder, 'program.ts')
  await writeFile(
    program,
    `import { runOnHost } from '${source}/runner/run-on-host.ts'
import { onInterruption } from '${source}/runner/interruption.ts'
import { withCleanUp } from '${source}/process/clean-up.ts'
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
  while (!existsSync(join(folder, 'ready'))) {
    if (child.exitCode !== null) throw new Error(out)
    await delay(20)
  }
  child.kill('SIGTERM')
  return { exitCode: await ended, out }
}

const isThere = (name: string) => existsSync(join(folder, name))

test('what cleans up already is not ended, and what comes next is not begun', async () => {
  const { exitCode, out } = await interrupted(`
await withCleanUp(host, () => sh('touch ready; sleep 0.5; touch cleaned', { isCleanUp: true }), async () => {})
await sh('touch begun')
console.log('went on')`)

  expect(exitCode).toBe(143)
  expect(isThere('cleaned')).toBe(true)
  expect(isThere('begun')).toBe(false)
  expect(out).toBe('')
})

test.each(['true', 'false'])('a command, quiet %s, is ended with all that it has started', async isQuiet => {
  await interrupted(`
await withCleanUp(host, async () => {}, () =>
  sh('(sleep 1; touch late) & touch ready; wait', { isQuiet: ${isQuiet} }))`)

  await delay(1_500)
  expect(isThere('late')).toBe(false)
})

test('commands go in turn, the newest first; files wait for nobody', async () => {
  await interrupted(`
const note = text => sh('echo ' + text + ' >>notes', { isCleanUp: true })
await withCleanUp(host, () => note('files'), () =>
  withCleanUp(host, () => note('image'), () =>
    withCleanUp(host, async () => { await delay(400); await note('container') }, () => sh('touch ready; sleep 5'))),
  'at once')`)

  expect(await readFile(join(folder, 'notes'), 'utf8')).toBe('files\ncontainer\nimage\n')
})

test('a command that is out of time is ended with all that it has started', async () => {
  await interrupted(`
await sh('(sleep 1; touch late) & wait', { timeout: 200 })
await withCleanUp(host, async () => {}, () => sh('sleep 1.5; touch ready; sleep 5'))`)

  expect(isThere('late')).toBe(false)
})
