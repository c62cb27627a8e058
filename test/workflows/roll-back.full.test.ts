/** Input `on-failed-launch` of the reusable workflow, with launches in real containers and rollbacks of broken images. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type BinderHub, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import type { HubImage, HubServer } from '../fakes/binderhub/launch.ts'
import { startJupyterContainer } from '../host/jupyter-container.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { launcher } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleFile, exampleText, withInputs } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'
import type { RunResult } from './workflow-runner.ts'

const update = '.github/workflows/update-image.yml'
let fixture: ExampleFixture
let hubs: BinderHub[]
let containers: string[]
/** Callback before a hub starts a server. Returns BinderHub's message if the hub cannot start a server. */
let beforeLaunch: (image: HubImage, hub: number) => Promise<string | undefined>
let branch: string
let branchCount = 0

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await ensureJupyterImage(fixture.engine)
  containers = []
  hubs = await Promise.all(
    [0, 1].map(hub =>
      startBinderHub({
        resolve: (repository, ref) => (repository === launcher ? ref : undefined),
        // All tests share the hubs.
        requestsPerHour: 1000,
        steps: () => [{ phase: 'building', message: 'Step 1/1 : FROM image\n' }],
        startServer: image => startServer(image, hub),
      }),
    ),
  )
}, 600_000)
afterAll(async () => {
  await Promise.all(hubs.map(hub => hub.close()))
  if (containers.length > 0) await fixture.engine.docker(['rm', '--force', ...containers])
  await fixture.repositories.close()
})
beforeEach(async () => {
  beforeLaunch = async () => undefined
  branch = `b${++branchCount}`
})

/**
 * Starts a container of the image that the commit pins. If the container cannot start, returns the failure that
 * BinderHub reports.
 */
async function startServer(image: HubImage, hub: number): Promise<HubServer | { readonly failure: string }> {
  const failure = await beforeLaunch(image, hub)
  if (failure !== undefined) return { failure }
  const bytes = await fixture.repositories.github.readFile(launcher, image.commit, '.binder/Dockerfile')
  const reference = /^FROM (\S+)/m.exec(Buffer.from(bytes ?? []).toString('utf8'))?.[1] ?? ''
  try {
    const { name, server } = await startJupyterContainer(fixture.engine, reference)
    containers.push(name)
    return server
  } catch {
    return { failure: `Image ${reference} for user x failed to launch` }
  }
}

/** Sets up a branch whose workflow launches every new commit. */
async function setUp(inputs: Readonly<Record<string, string>>): Promise<void> {
  const { image, github } = fixture.repositories
  const [path, text] = await exampleText('launcher/update-image.yml', image)
  const urls = hubs.map(({ url }) => url).join(' ')
  const workflow = withInputs(text, { 'test-launch': true, 'binderhub-urls': urls, ...inputs })
  const dockerfile = (await exampleFile('launcher/Dockerfile', image)).replaceAll('development', branch)
  await github.seed(launcher, 'main', { [path]: workflow })
  await github.seed(launcher, branch, { '.binder/Dockerfile': dockerfile, [path]: workflow })
}

/** Pins a digest with a manual run. */
function pin(digest: string): Promise<RunResult> {
  const image = { image: fixture.repositories.image, 'image-tag': `${branch}-slim`, digest }
  return fixture.runner.dispatch(launcher, update, { ...image, ref: `refs/heads/${branch}` })
}

/** Pushes an image with Jupyter. */
async function pushWorkingImage(): Promise<string> {
  const reference = `${fixture.repositories.image}:${branch}-slim`
  const base = await ensureJupyterImage(fixture.engine)
  await fixture.engine.docker(['tag', base, reference])
  await fixture.engine.docker(['push', '--quiet', reference])
  return fixture.repositories.headDigest(`${branch}-slim`)
}

/** Pushes another image with Jupyter. */
async function pushSecondWorkingImage(): Promise<string> {
  const base = await ensureJupyterImage(fixture.engine)
  const output = `--output=type=image,push=true,name=${fixture.repositories.image}:${branch}-slim`
  const input = `FROM ${base}\nENV SECOND=1\n`
  await fixture.engine.docker(['buildx', 'build', '--provenance=false', output, '-'], { input })
  return fixture.repositories.headDigest(`${branch}-slim`)
}

const pushBrokenImage = () => fixture.repositories.pushTinyImage(`${branch}-slim`)

/** Pins a working image and then an image that cannot start. */
async function pinWorkingThenBroken() {
  const workingDigest = await pushWorkingImage()
  const firstRun = await pin(workingDigest)
  expect(collectErrors([firstRun])).toEqual([])
  expect(firstRun.conclusion).toBe('success')
  const brokenDigest = await pushBrokenImage()
  return { workingDigest, brokenDigest, run: await pin(brokenDigest) }
}

const dockerfile = () => fixture.repositories.dockerfile(branch)
const head = () => fixture.repositories.github.head(launcher, branch)
const jobResults = ({ jobs }: RunResult) =>
  Object.fromEntries([...jobs].map(([name, { result }]) => [name.replace('update/', ''), result]))

test('rolls back an image that cannot start, holds the branch, and the next event does not change it', async () => {
  await setUp({ 'on-failed-launch': 'rollback' })
  const { workingDigest, run } = await pinWorkingThenBroken()

  expect(run.conclusion).toBe('failure')
  expect(jobResults(run)).toMatchObject({ 'test-launch': 'failure', 'roll-back': 'success' })
  expect(await dockerfile()).toMatch(
    new RegExp(
      `^# binder-actions: hold rolled back from [0-9a-f]{12}: the launch failed on every BinderHub, see .*/actions/runs/\\d+\nFROM .*@${workingDigest}$`,
      'm',
    ),
  )
  const heldCommit = await head()
  const nextRun = await pin(await fixture.repositories.pushTinyImage(`${branch}-slim`, { other: 'image' }))
  expect(nextRun.jobs.get('update')?.outputs.outcome).toBe('held')
  expect(await head()).toBe(heldCommit)
})

test('keeps the commit by default, and prints the command that rolls the commit back', async () => {
  await setUp({})
  const { brokenDigest, run } = await pinWorkingThenBroken()
  expect(run.conclusion).toBe('failure')
  expect(jobResults(run)).toMatchObject({ 'test-launch': 'failure', 'roll-back': 'skipped' })
  expect(await dockerfile()).toContain(`@${brokenDigest}`)
  const logs = [...run.jobs.values()].flatMap(({ steps }) => steps.map(({ log }) => log))
  expect(logs).toContainEqual(
    expect.stringContaining(
      `::gh workflow run update-image.yml --repo ${launcher} --field branches=${branch} --field rollback-to=previous\n`,
    ),
  )
})

test.each([{}, { 'on-failed-launch': 'rollback' }])(
  'neither rolls back the preview of a pull request nor prints the command for a rollback (%j)',
  async inputs => {
    const { image, github } = fixture.repositories
    await setUp(inputs)
    branch = `pr-${branchCount}`
    const preview = `# binder-actions: preview\nFROM ${image}:${branch}-slim\n\nENV MODEL_BRANCH=${branch}\n`
    await github.seed(launcher, branch, { '.binder/Dockerfile': preview })
    beforeLaunch = async () => 'Image x for user y failed to launch'
    const ref = `refs/pull/${branchCount}/merge`
    const pinPreview = async (content: string) => {
      const labels = { 'org.opencontainers.image.ref.name': ref, content }
      const digest = await fixture.repositories.pushTinyImage(`${branch}-slim`, labels)
      return fixture.runner.dispatch(launcher, update, { image, 'image-tag': `${branch}-slim`, digest, ref })
    }
    await pinPreview('one')
    const run = await pinPreview('two')
    expect(run.jobs.get('update')?.outputs.outcome).toBe('pinned')
    expect(jobResults(run)).toMatchObject({ 'test-launch': 'failure', 'roll-back': 'skipped' })
    const logs = [...run.jobs.values()].flatMap(({ steps }) => steps.map(({ log }) => log))
    expect(logs.join('\n')).not.toContain('rollback-to')
  },
)

const quota = 'Too many users running this image! Try again soon.'

/** Columns: reason, function that pushes the second image, result of the job `roll-back`, preparation. */
test.each<[string, () => Promise<string>, string, () => void]>([
  [
    'one BinderHub launches the image',
    pushSecondWorkingImage,
    'skipped',
    () => {
      beforeLaunch = async (_image, hub) => (hub === 1 ? 'Image x for user y failed to launch' : undefined)
    },
  ],
  [
    'no BinderHub has capacity for the image',
    pushSecondWorkingImage,
    'skipped',
    () => {
      beforeLaunch = async () => quota
    },
  ],
  [
    'a maintainer has committed in the meantime',
    pushBrokenImage,
    'success',
    () => {
      beforeLaunch = async ({ commit }, hub) => {
        if (hub === 0 && commit === (await head()))
          await fixture.repositories.github.seed(launcher, branch, { note: 'x' })
        return undefined
      }
    },
  ],
  [
    'the previous image does not launch either',
    pushBrokenImage,
    'failure',
    () => {
      beforeLaunch = async () => 'Image x for user y failed to launch'
    },
  ],
])('does not roll back if %s', async (_name, pushSecond, rollBack, prepare) => {
  await setUp({ 'on-failed-launch': 'rollback' })
  expect((await pin(await pushWorkingImage())).conclusion).toBe('success')
  const secondDigest = await pushSecond()
  prepare()
  const run = await pin(secondDigest)
  expect(run.conclusion).toBe('failure')
  expect(await dockerfile()).toContain(`@${secondDigest}`)
  expect(await dockerfile()).not.toContain('hold')
  expect(jobResults(run)['roll-back']).toBe(rollBack)
})
