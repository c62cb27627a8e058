import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher } from '../scenarios/two-repositories.ts'
import { collectErrors, ExampleStage, exampleFile, exampleWorkflow, unverifiedText } from './example-stage.ts'

let stage: ExampleStage

beforeAll(async () => {
  stage = await ExampleStage.open()
}, 300_000)
afterAll(() => stage.two.close())

test("Underworld's own settings: a push, a release, and the launcher's branches", async () => {
  const { image, github } = stage.two
  const [path, example] = await unverifiedText('underworld3/source/binder-image.yml', image)
  // The image built here does not fulfil the contract; the tests of contracts read the contract itself.
  const text = example.replace(/^ *contract: container\/binder-contract\.yml\n/m, '')
  expect(text).not.toBe(example)
  const files = {
    'container/Dockerfile.base.optimized':
      'FROM scratch\nARG UW3_BRANCH\nENV UW3_BRANCH=$UW3_BRANCH\nCOPY src /src\n',
    'src/model.py': 'one = 1\n',
    [path]: text,
  }
  const dockerfile = await exampleFile('underworld3/launcher/Dockerfile', image)
  const workflow = await exampleWorkflow('underworld3/launcher/update-image.yml', image)
  await github.seed(launcher, 'main', {
    '.binder/Dockerfile': dockerfile.replaceAll('development', 'main'),
    ...workflow,
  })
  await github.seed(launcher, 'development', { '.binder/Dockerfile': dockerfile, ...workflow })

  const pushed = await stage.push('development', files)

  expect(collectErrors([...pushed.source, ...pushed.launcher])).toEqual([])
  const digest = await stage.two.headDigest('development-slim')
  expect(await stage.two.dockerfile('development')).toBe(dockerfile.replace('-slim\n', `-slim@${digest}\n`))

  await github.tag('science/model', 'v3.0.1', pushed.sha)
  const released = await stage.follow(() =>
    stage.runner.push('science/model', 'refs/tags/v3.0.1', pushed.sha),
  )

  expect(collectErrors([...released.source, ...released.launcher])).toEqual([])
  const release = await stage.two.dockerfile('v3.0.1')
  expect(release).toContain(`:v3.0.1-slim@${await stage.two.headDigest('v3.0.1-slim')}\n`)
  expect(release).toContain('ENV UW3_BRANCH=v3.0.1\n')
}, 300_000)
