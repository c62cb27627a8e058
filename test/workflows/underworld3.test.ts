import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher } from '../scenarios/two-repositories.ts'
import { collectErrors, exampleFile, exampleWorkflow, unverifiedText } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'
import { launchJupyter } from './launch-jupyter.ts'
import { smallUnderworld3 } from './small-underworld3.ts'

let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
})
afterAll(() => fixture.repositories.close())

test('pins pushes to branches and a release on their launcher branches', async () => {
  const { image, github } = fixture.repositories
  const [path, example] = await unverifiedText('underworld3/source/binder-image.yml', image)
  // An image of a few bytes cannot meet the contract. The small Underworld3 below meets the contract.
  const text = withoutContract(example)
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

  const pushRuns = await fixture.push('development', files)

  expect(collectErrors([...pushRuns.source, ...pushRuns.launcher])).toEqual([])
  const digest = await fixture.repositories.headDigest('development-slim')
  expect(await fixture.repositories.dockerfile('development')).toBe(
    dockerfile.replace('-slim\n', `-slim@${digest}\n`),
  )

  const releaseBranch = dockerfile.replaceAll('development', 'release-0.99')
  await github.seed(launcher, 'release-0.99', {
    '.binder/Dockerfile': releaseBranch.replace('=release-0.99', '=release/0.99'),
    ...workflow,
  })
  const maintenanceRuns = await fixture.push('release/0.99', { ...files, 'src/model.py': 'one = 0.99\n' })
  expect(collectErrors([...maintenanceRuns.source, ...maintenanceRuns.launcher])).toEqual([])
  expect(await fixture.repositories.dockerfile('release-0.99')).toContain(
    `:release-0.99-slim@${await fixture.repositories.headDigest('release-0.99-slim')}\n`,
  )

  await github.tag('science/model', 'v3.0.1', pushRuns.sha)
  const releaseRuns = await fixture.follow(() =>
    fixture.runner.push('science/model', 'refs/tags/v3.0.1', pushRuns.sha),
  )

  expect(collectErrors([...releaseRuns.source, ...releaseRuns.launcher])).toEqual([])
  const release = await fixture.repositories.dockerfile('v3.0.1')
  expect(release).toContain(`:v3.0.1-slim@${await fixture.repositories.headDigest('v3.0.1-slim')}\n`)
  expect(release).toContain('ENV UW3_BRANCH=v3.0.1\n')
})

/** Removes from a workflow the checks that only a real image can pass. */
function withoutContract(text: string): string {
  const strippedText = text
    .replace(/^ *contract: container\/binder-contract\.yml\n/m, '')
    .replace(/^ *#.*undefined symbol[\s\S]*?^ *END\n/m, '')
  expect(strippedText).not.toMatch(/smoke-command|container\/binder-contract/)
  return strippedText
}

test('starts Jupyter from the launcher of a small Underworld3 that passes its contract and smoke test', async () => {
  const { repositories } = fixture
  const dockerfile = await exampleFile('underworld3/launcher/Dockerfile', repositories.image)
  const workflow = await exampleWorkflow('underworld3/launcher/update-image.yml', repositories.image)
  for (const branch of ['main', 'development']) {
    await repositories.github.seed(launcher, branch, {
      '.binder/Dockerfile': dockerfile.replaceAll('development', branch),
      ...workflow,
    })
  }

  const pushRuns = await fixture.push('development', await smallUnderworld3(fixture))

  expect(collectErrors([...pushRuns.source, ...pushRuns.launcher])).toEqual([])
  const pinnedDockerfile = await repositories.dockerfile('development')
  expect(pinnedDockerfile).toContain(`-slim@${await repositories.headDigest('development-slim')}\n`)
  const { kernels, variables } = await launchJupyter(repositories, pinnedDockerfile)
  expect(kernels).toEqual(expect.arrayContaining(['python3', 'uw3']))
  expect(variables).toContain('UW3_BRANCH=development')
})
