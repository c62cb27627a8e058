/** A broken small Underworld3 does not reach the registry. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { collectErrors } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'
import { smallUnderworld3 } from './small-underworld3.ts'

let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
})
afterAll(() => fixture.repositories.close())

test.each<[name: string, damage: (dockerfile: string) => string, problem: RegExp]>([
  [
    'an extension without its C code',
    dockerfile => dockerfile.replace(' src/underworld3/petsc_tools.c', ''),
    /undefined symbol: DMInterpolationEvaluate_UW/,
  ],
  [
    'a compiler without its internal programs',
    dockerfile => `${dockerfile}RUN rm -r $RUNTIME/libexec\n`,
    /libexec\/gcc\/\*\/\*\/cc1 is not in the image[\s\S]*cannot execute .cc1/,
  ],
])('rejects %s before the push', async (_name, damage, problem) => {
  const files = await smallUnderworld3(fixture)
  const path = 'container/Dockerfile.base.optimized'
  const previousDigest = await fixture.repositories.headDigest('main-slim')

  const runs = await fixture.push('main', { ...files, [path]: damage(String(files[path])) })

  expect(collectErrors(runs.source).join('\n')).toMatch(problem)
  expect(await fixture.repositories.headDigest('main-slim')).toBe(previousDigest)
})
