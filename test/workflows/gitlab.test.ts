/** Recipe for a source on GitLab: its pipeline announces the image to a launcher on GitHub. */
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { runCli } from '../runner/run-cli.ts'
import { dispatchToken, launcher } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleFile, exampleWorkflow } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'
import { type GitLabJob, runPipeline } from './gitlab-runner.ts'
import { readRepositoryFile, root } from './repository-files.ts'

const sha = 'c0ffee'.padEnd(40, '0')
const project = 'institute/group/model'
const actionRepositoryUrl = 'https://github.com/underworldcode/binder-actions.git'

let fixture: ExampleFixture
let clone: string
beforeAll(async () => {
  fixture = await ExampleFixture.open()
  clone = await publishCommandLine()
  const { github, image } = fixture.repositories
  const workflow = await exampleWorkflow('launcher/update-image.yml', image)
  const dockerfile = (await exampleFile('launcher/Dockerfile', image)).replace('-slim', '')
  const main = dockerfile.replaceAll('development', 'main')
  await github.seed(launcher, 'main', { '.binder/Dockerfile': main, ...workflow })
})
afterAll(() => fixture.repositories.close())

/** Creates a repository with the command line of this checkout, tagged v1. */
async function publishCommandLine(): Promise<string> {
  const directory = await mkdtemp(join(fixture.repositories.directory, 'command-line-'))
  const identity = ['-c', 'user.name=release', '-c', 'user.email=release@example.org']
  const git = (...args: string[]) => run('git', [...identity, ...args], { cwd: directory, env: process.env })
  for (const folder of ['dist/cli', 'dist/shared'])
    await cp(join(root, folder), join(directory, folder), { recursive: true })
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '--message=Release')
  await git('tag', 'v1')
  return directory
}

/** Runs the pipeline for a push of a file with this content. */
async function runPushPipeline(content: string, ref: Readonly<Record<string, string>>): Promise<GitLabJob[]> {
  const { engineEnv, github, image, registry, directory } = fixture.repositories
  const checkout = join(await mkdtemp(join(directory, 'gitlab-')), 'model')
  const files = { 'container/Dockerfile': 'FROM scratch\nCOPY data /data\n', data: content }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(checkout, path)), { recursive: true })
    await writeFile(join(checkout, path), text)
  }
  // `docker login` would otherwise store the password in the folder that all tests share.
  const dockerConfig = join(checkout, '..', 'docker')
  await mkdir(dockerConfig)
  const sharedConfig = engineEnv.DOCKER_CONFIG
  if (sharedConfig !== undefined)
    await symlink(join(sharedConfig, 'cli-plugins'), join(dockerConfig, 'cli-plugins'))
  return runPipeline(await readRepositoryFile('test/examples/pushed-by-gitlab/gitlab-ci.yml'), checkout, {
    ...engineEnv,
    DOCKER_CONFIG: dockerConfig,
    ...{ CI_COMMIT_SHA: sha, CI_PROJECT_PATH: project, CI_PROJECT_URL: `https://gitlab.com/${project}` },
    ...{ CI_JOB_URL: `https://gitlab.com/${project}/-/jobs/7`, CI_REGISTRY_IMAGE: image },
    ...{ CI_REGISTRY: registry.host, CI_REGISTRY_USER: 'gitlab-ci-token', CI_REGISTRY_PASSWORD: 'secret' },
    ...{ LAUNCHER_TOKEN: dispatchToken, GITHUB_API_URL: github.url },
    ...{
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${clone}.insteadOf`,
      GIT_CONFIG_VALUE_0: actionRepositoryUrl,
    },
    ...ref,
  })
}

test('a push to main on GitLab is pinned in the launcher on GitHub', async () => {
  const previousCount = fixture.runner.runs.length
  const jobs = await runPushPipeline('one\n', { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' })
  await fixture.repositories.github.idle()

  expect(jobs.map(({ name, exitCode, log }) => [name, exitCode === 0 ? '' : log])).toEqual([
    ['image', ''],
    ['launcher', ''],
  ])
  expect(collectErrors(fixture.runner.runs.slice(previousCount))).toEqual([])
  const digest = await fixture.repositories.headDigest('main')
  expect(await fixture.repositories.headDigest(sha)).toBe(digest)
  expect(await fixture.repositories.dockerfile('main')).toBe(
    `FROM ${fixture.repositories.image}:main@${digest}\n\nENV MODEL_BRANCH=main\n`,
  )
  const [commit] = await fixture.repositories.github.log(launcher, 'main')
  expect(commit?.message).toContain(`Source: ${project}@${sha} (refs/heads/main)`)
  for (const { log } of jobs) expect(log).not.toContain(dispatchToken)

  const token = { GITHUB_API_URL: fixture.repositories.github.url, GITHUB_TOKEN: dispatchToken }
  const doctor = await runCli(['doctor', '--source', launcher, '--launcher', launcher], token)
  expect(doctor).toMatchObject({ exitCode: 0, err: '' })
})

test('creates the launcher branch of a release, and starts no job for another branch', async () => {
  const tag = { CI_COMMIT_TAG: 'v1.0', CI_COMMIT_REF_NAME: 'v1.0' }
  const releaseJobs = await runPushPipeline('release\n', tag)
  await fixture.repositories.github.idle()
  expect(releaseJobs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(await fixture.repositories.dockerfile('v1.0')).toContain(
    `${fixture.repositories.image}:v1.0@${await fixture.repositories.headDigest('v1.0')}\n`,
  )
  const topicJobs = await runPushPipeline('topic\n', {
    CI_COMMIT_BRANCH: 'topic',
    CI_COMMIT_REF_NAME: 'topic',
  })
  expect(topicJobs).toEqual([])
})
