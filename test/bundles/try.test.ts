/** `binder-actions try`: starts an image on this machine as mybinder.org does, until Ctrl-C. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runCli } from '../runner/run-cli.ts'
import { tryUntilVisited } from '../runner/try-until-visited.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
})
afterAll(() => repositories.close())

async function writeFolder(dockerfile: string): Promise<string> {
  const base = await ensureJupyterImage(repositories.engine)
  const directory = await mkdtemp(join(repositories.directory, 'try-'))
  await mkdir(join(directory, '.binder'))
  await writeFile(join(directory, '.binder/Dockerfile'), `FROM ${base}\n${dockerfile}`)
  return directory
}

test('builds the folder of a launcher, starts the image as user 1000, and removes the image on Ctrl-C', async () => {
  const directory = await writeFolder('USER jovyan\nWORKDIR /home/jovyan\nCMD ["jupyter", "lab"]\n')
  let status = 0
  let userId = ''
  const { exitCode, err, out } = await tryUntilVisited(
    [directory],
    { ...repositories.engine?.env },
    async url => {
      status = (await fetch(url)).status
      const { stdout } = await repositories.engine.docker(['ps', '--quiet'])
      const { stdout: user } = await repositories.engine.docker(['exec', stdout.trim(), 'id', '-u'])
      userId = user.trim()
    },
  )
  expect({ exitCode, status, userId }).toEqual({ exitCode: 130, status: 200, userId: '1000' })
  expect(err).toContain('The image meets its contract.')
  expect(err).toMatch(/Jupyter responded after [\d.]+ s; mybinder\.org times out after 30 s\./)
  expect(out.trim()).toMatch(/^http:\S+$/)
  expect((await repositories.engine.docker(['ps', '--all', '--quiet'])).stdout).toBe('')
  expect((await repositories.engine.docker(['images', '--quiet', 'binder-actions/try'])).stdout).toBe('')
})

test('--file selects the Dockerfile, and --platform selects the platform of the build', async () => {
  const directory = await writeFolder('RUN exit 1\n')
  const file = join(directory, 'container/Dockerfile')
  await mkdir(join(directory, 'container'))
  await writeFile(file, 'FROM scratch\nARG TARGETPLATFORM\nCOPY missing-for-$TARGETPLATFORM /\n')
  const { err, exitCode } = await runCli(
    ['try', directory, '--file=container/Dockerfile', '--platform=linux/arm64'],
    repositories.engineEnv,
  )
  expect(err).toContain('missing-for-linux/arm64')
  expect(err).toContain(`docker build failed for ${file}`)
  expect(exitCode).toBe(2)
})

test.each([
  [['nowhere:1', '--file=Dockerfile'], '--file requires a folder to build, but nowhere:1 is an image'],
  [['.', '--file=nowhere'], '--file is "nowhere": there is no such file'],
])('%j is rejected before anything is started', async (args, message) => {
  const { exitCode, err } = await runCli(['try', ...args], { PATH: '/nowhere' })
  expect(err).toContain(message)
  expect(exitCode).toBe(2)
})

test('prints the violations of the contract, and starts the image anyway', async () => {
  const directory = await writeFolder('USER root\nWORKDIR /home/jovyan\nCMD ["jupyter", "lab"]\n')
  const { err } = await tryUntilVisited([directory], { ...repositories.engine?.env }, async () => {})
  expect(err).toContain('The image violates its contract, and would not be pushed:\n- ')
  expect(err).toContain('Jupyter responded after')
})

test('the error for an image whose server does not respond quotes the log of the container', async () => {
  const directory = await writeFolder(
    'USER jovyan\nENTRYPOINT ["sh", "-c", "echo the start script fails; exit 3", "--"]\n',
  )
  const { exitCode, err } = await runCli(['try', directory], repositories.engineEnv)
  expect(exitCode).toBe(1)
  expect(err).toContain('the container has ended')
  expect(err).toContain('the start script fails')
})

/** Module that makes Node report the processor of Apple Silicon. */
const armModule = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'arch', { value: 'arm64' })")}`

test.each([
  ['linux/amd64', true],
  ['linux/arm64', false],
])('on Apple Silicon, says that Docker emulates %s: %j', async (platform, isEmulated) => {
  const directory = await writeFolder('')
  const env = { PATH: '/nowhere', NODE_OPTIONS: `--import=${armModule}` }
  const { exitCode, err } = await runCli(['try', directory, `--platform=${platform}`], env)
  expect(err.includes('This machine has an ARM processor, so Docker emulates linux/amd64')).toBe(isEmulated)
  expect(err).toContain('docker is not installed: install Docker')
  expect(exitCode).toBe(2)
})

test.each([
  ['./nowhere', 'there is no file or folder "./nowhere"'],
  ['.', 'expected an image layout or a Dockerfile'],
])('%s is rejected before anything is started', async (argument, message) => {
  const { exitCode, err } = await runCli(['try', argument], { PATH: '/nowhere' })
  expect(exitCode).toBe(2)
  expect(err).toContain(message)
})
