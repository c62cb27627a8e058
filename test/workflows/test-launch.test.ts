/** Launch test of the reusable workflow after the pin. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type BinderHub, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import { launcher } from '../scenarios/two-repositories.ts'
import { exampleFile, exampleText, withInputs } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'

const update = '.github/workflows/update-image.yml'
let fixture: ExampleFixture
let hub: BinderHub

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  const failure = 'Image x for user y failed to launch'
  hub = await startBinderHub({
    resolve: (repository, ref) => (repository === launcher ? ref : undefined),
    steps: () => [{ phase: 'building', message: 'Step 1/1 : FROM image\n' }],
    startServer: async () => ({ failure }),
  })
  const { image, github } = fixture.repositories
  const [path, text] = await exampleText('launcher/update-image.yml', image)
  const workflow = withInputs(text, { 'test-launch': true, 'binderhub-urls': hub.url })
  const dockerfile = (await exampleFile('launcher/Dockerfile', image)).replaceAll('development', 'main')
  await github.seed(launcher, 'main', { '.binder/Dockerfile': dockerfile, [path]: workflow })
})
afterAll(async () => {
  await hub.close()
  await fixture.repositories.close()
})

test('launches the commit of a pin in a separate job, and launches nothing without a commit', async () => {
  const digest = await fixture.repositories.pushTinyImage('main-slim')
  const inputs = {
    image: fixture.repositories.image,
    'image-tag': 'main-slim',
    digest,
    ref: 'refs/heads/main',
  }
  const { jobs } = await fixture.runner.dispatch(launcher, update, inputs)
  const head = await fixture.repositories.github.head(launcher, 'main')
  expect(jobs.get('update')?.outputs).toMatchObject({ outcome: 'pinned', 'commit-sha': head })
  expect(jobs.get('update')?.outputs['launch-verdict']).toBe('fail')
  expect(hub.requests.map(({ path }) => path)).toEqual([`/build/gh/${launcher}/${head}`])

  const secondRun = await fixture.runner.dispatch(launcher, update, inputs)
  expect(secondRun.jobs.get('update')?.outputs.outcome).toBe('unchanged')
  expect(hub.requests).toHaveLength(1)
})
