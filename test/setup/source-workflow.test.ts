import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import {
  formatRefreshWorkflow,
  formatSourceWorkflow,
  type SourceWorkflow,
} from '../../src/setup/source-workflow.ts'
import { read } from './fixture.ts'

/** Returns the names of the inputs of a reusable workflow of this repository. */
function readInputNames(name: string): string[] {
  const { on } = load(read(`.github/workflows/${name}`)) as {
    on: { workflow_call: { inputs: Readonly<Record<string, unknown>> } }
  }
  return Object.keys(on.workflow_call.inputs)
}

const settings: SourceWorkflow = {
  ...{ branches: ['main'], tags: undefined, hasPullRequestBuilds: false, hasManualRuns: true },
  ...{ inputs: new Map([['image', 'ghcr.io/a/b']]), secrets: new Map([['launcher-token', 'y']]) },
}

function readCall(text: string): { readonly with: object; readonly secrets?: unknown } {
  return (load(text) as { jobs: { image: { with: object } } }).jobs.image
}

test('passes the build inputs that refresh.yml accepts', () => {
  const build = readInputNames('binder-image.yml')
  const text = formatRefreshWorkflow({ ...settings, inputs: new Map(build.map(name => [name, 'x'])) })
  const passedInputs = readCall(text).with
  const acceptedNames = readInputNames('refresh.yml')
  expect(Object.keys(passedInputs).sort()).toEqual(build.filter(name => acceptedNames.includes(name)).sort())
})

describe.each([
  ['the build workflow', formatSourceWorkflow],
  ['the monthly refresh', formatRefreshWorkflow],
])('%s', (_name, format) => {
  test('inherits the secrets as the existing workflow does', () => {
    expect(readCall(format({ ...settings, secrets: 'inherit' })).secrets).toBe('inherit')
  })

  test('has no entry for secrets if none is passed', () => {
    expect(readCall(format({ ...settings, secrets: new Map() }))).not.toHaveProperty('secrets')
  })

  test('passes the secrets by name', () => {
    expect(readCall(format(settings)).secrets).toEqual({ 'launcher-token': 'y' })
  })
})
