import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { exampleFolder } from '../workflows/example-fixture.ts'
import { launchJupyter } from '../workflows/launch-jupyter.ts'
import { VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

/** Returns options that mount the source repository in a container at the URL with which the image was built. */
async function mountSource(): Promise<string[]> {
  const { directory } = fixture.repositories
  const settings = join(directory, 'gitconfig')
  await writeFile(settings, '[safe]\n\tdirectory = *\n')
  const repository = join(directory, 'github', `${source}.git`)
  return [`--volume=${repository}:/srv/source.git:ro`, `--volume=${settings}:/etc/gitconfig:ro`]
}

test('the example that pulls its code starts without its repository, and gets new code without a build', async () => {
  const inputs = {
    file: 'container/Dockerfile',
    contract: 'container/binder-contract.yml',
    'build-args': `BASE_IMAGE=${fixture.base}\nSOURCE_URL=file:///srv/source.git`,
    'revision-arg': '',
  }
  const files = await exampleFolder('pulled-code')

  const first = await fixture.build('main', files, inputs)

  expect(first.errors).toEqual([])
  expect(first.log).toMatch(/Jupyter responded after \d+\.\d s/)
  const launcher = `FROM ${first.outputs.reference}\nENV MODEL_BRANCH=main\n`
  const offlineStart = await launchJupyter(fixture.repositories, launcher)
  expect(offlineStart.log).toContain('Code: as in the image, because the branch could not be fetched')

  const second = await fixture.build('main', { ...files, 'src/model/__init__.py': 'answer = 43\n' }, inputs)

  expect(second.outputs.built).toBe('false')
  const head = await fixture.repositories.github.readFile(source, 'main', 'src/model/__init__.py')
  expect(String(Buffer.from(head ?? []))).toBe('answer = 43\n')
  const updatedStart = await launchJupyter(fixture.repositories, launcher, await mountSource())
  expect(updatedStart.log).toMatch(/Code: commit [0-9a-f]{40} of the branch/)
  expect(updatedStart.log).toContain("Compiling 'src/model/__init__.py'")
})
