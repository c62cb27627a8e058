import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../fakes/github/github.ts'
import { exampleText, withInputs } from './example-files.ts'
import { type ExampleFixture, filesBelow } from './example-fixture.ts'
import { root } from './repository-files.ts'

/** Returns the files of a small source repository with the example workflow and contract. */
export async function smallUnderworld3(fixture: ExampleFixture): Promise<Files> {
  const { image } = fixture.repositories
  const [path, text] = await exampleText('underworld3/source/binder-image.yml', image)
  const contract = await readFile(join(root, 'test/examples/underworld3/source/binder-contract.yml'))
  return {
    ...(await filesBelow('test/workflows/small-underworld3')),
    [path]: withInputs(text, { 'build-args': `BASE_IMAGE=${await fixture.pushJupyterBase()}` }),
    'container/binder-contract.yml': contract,
  }
}
