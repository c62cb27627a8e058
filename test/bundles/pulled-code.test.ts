import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { exampleFolder } from '../workflows/example-fixture.ts'
import { launchJupyter } from '../workflows/launch-jupyter.ts'
import { VerificationRig } from './verification-rig.ts'

let rig: VerificationRig

beforeAll(async () => {
  rig = await VerificationRig.open()
})
afterAll(() => rig.close())

/** Options with which a container sees the source repository at the URL that the image was built with. */
async function withSource(): Promise<string[]> {
  const { directory } = rig.stage
  const settings = join(directory, 'gitconfig')
  await writeFile(settings, '[safe]\n\tdirectory = *\n')
  const repository = join(directory, 'github', `${source}.git`)
  return [`--volume=${repository}:/srv/source.git:ro`, `--volume=${settings}:/etc/gitconfig:ro`]
}

test('the example with pulled code answers in time, with and without the branch, and gets new code without a build', async () => {
  const inputs = {
    file: 'container/Dockerfile',
    contract: 'container/binder-contract.yml',
    'build-args': `BASE_IMAGE=${rig.base}\nSOURCE_URL=file:///srv/source.git`,
    'revision-arg': '',
  }
  const files = await exampleFolder('pulled-code')

  const first = await rig.build('main', files, inputs)

  expect(first.errors).toEqual([])
  expect(first.log).toMatch(/Jupyter answered after \d+\.\d s/)
  const launcher = `FROM ${first.outputs.reference}\nENV MODEL_BRANCH=main\n`
  const offline = await launchJupyter(rig.stage, launcher)
  expect(offline.log).toContain('Code: as in the image, because the branch could not be fetched')

  const second = await rig.build('main', { ...files, 'src/model/__init__.py': 'answer = 43\n' }, inputs)

  expect(second.outputs.built).toBe('false')
  const head = await rig.stage.github.readFile(source, 'main', 'src/model/__init__.py')
  expect(String(Buffer.from(head ?? []))).toBe('answer = 43\n')
  const updated = await launchJupyter(rig.stage, launcher, await withSource())
  expect(updated.log).toMatch(/Code: commit [0-9a-f]{40} of the branch/)
  expect(updated.log).toContain("Compiling 'src/model/__init__.py'")
})
