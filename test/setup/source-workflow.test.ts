import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { formatRefreshWorkflow } from '../../src/setup/source-workflow.ts'
import { read } from './fixture.ts'

/** Returns the inputs of a reusable workflow of this repository. */
function inputsOf(name: string): string[] {
  const { on } = load(read(`.github/workflows/${name}`)) as {
    on: { workflow_call: { inputs: Readonly<Record<string, unknown>> } }
  }
  return Object.keys(on.workflow_call.inputs)
}

test('passes to refresh.yml the inputs of the build that it has', () => {
  const build = inputsOf('binder-image.yml')
  const text = formatRefreshWorkflow({
    ...{ branches: undefined, tags: undefined, buildsPullRequests: false, hasManualRuns: true },
    ...{ inputs: new Map(build.map(name => [name, 'x'])), secrets: new Map([['launcher-token', 'y']]) },
  })
  const passed = (load(text) as { jobs: { image: { with: object } } }).jobs.image.with
  const accepted = inputsOf('refresh.yml')
  expect(Object.keys(passed).sort()).toEqual(build.filter(name => accepted.includes(name)).sort())
})
