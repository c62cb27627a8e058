import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { canHaveStore } from '../host/engine-with-store.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unproven } from '../scenarios/two-repositories.ts'

/** Docker's classic store writes no cache: the build goes on without. */
const testOnClassicStore = (await canHaveStore('classic')) ? test : test.skip

let stage: TwoRepositories | undefined
beforeAll(async () => {
  if (await canHaveStore('classic')) stage = await TwoRepositories.open({ store: 'classic' })
}, 150_000)
afterAll(() => stage?.close())

testOnClassicStore(
  'a builder that cannot write a cache builds without one, and says what to use instead',
  async () => {
    if (stage === undefined) throw new Error('no engine')
    const context = await stage.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })
    const inputs = { image: stage.image, ...unproven, cache: 'registry' }

    const { outputs, errors, warnings } = await runAction('actions/build-binder-image', inputs, context)

    expect(errors).toEqual([])
    expect(outputs.built).toBe('true')
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The build was done without a cache: Cache export is not supported .*docker\/setup-buildx-action/,
      ),
    ])
  },
  60_000,
)
