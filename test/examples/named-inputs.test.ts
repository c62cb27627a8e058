/** Checks that users of the workflows in docs/set-up.md can set every input that an error or finding suggests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { actionNames } from '../../.github/build/action-file.ts'
import { root } from '../workflows/repository-files.ts'

interface ExampleWorkflow {
  readonly on: {
    readonly workflow_dispatch?: { readonly inputs?: object }
    readonly workflow_call?: { readonly inputs?: object; readonly secrets?: object }
  }
  readonly jobs: Readonly<Record<string, { readonly with?: Readonly<Record<string, unknown>> }>>
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const workflow = (path: string) => load(read(path)) as ExampleWorkflow

/** Workflows of the complete setup. */
const [source, launcher] = ['source', 'launcher'].map(side => {
  const snippets = [...read('docs/set-up.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
  const workflows = snippets.filter(
    text => text.startsWith(`# In the ${side} repository`) && !text.includes('/doctor.yml'),
  )
  if (workflows.length !== 1)
    throw new Error(`docs/set-up.md shows ${workflows.length} workflows of the ${side}, expected 1`)
  return load(workflows[0] ?? '') as ExampleWorkflow
}) as [ExampleWorkflow, ExampleWorkflow]

const manualInputs = {
  source: Object.keys(source.on.workflow_dispatch?.inputs ?? {}),
  launcher: Object.keys(launcher.on.workflow_dispatch?.inputs ?? {}),
} as const

/** Inputs of all actions. */
const inputs = new Set(
  (await Promise.all((await actionNames(root)).map(async name => `actions/${name}/action.yml`))).flatMap(
    path => Object.keys((load(read(path)) as { inputs: object }).inputs),
  ),
)

/** Inputs that the reusable workflows set themselves or expose under another name. */
const setByWorkflows = ['created', 'payload', 'secrets', 'token']

interface NamedInput {
  readonly name: string
  /** Repository whose workflow is run manually with the input. Undefined for an input under `with:`. */
  readonly side: keyof typeof manualInputs | undefined
  readonly sentence: string
}

/** Finds inputs in code spans, `name` or `name: value`, and the sentence around them. */
function findNamedInputs(text: string): NamedInput[] {
  const sentences = text
    .split(/\n\s*\n|\|/)
    .flatMap(part => part.replace(/\s+/g, ' ').split(/(?<=[.:])\s(?=[A-Z`#-])/))
  return sentences.flatMap(sentence =>
    [...sentence.matchAll(/`([a-z]+(?:-[a-z]+)*)(?:: [^`]*)?`/g)]
      .filter(([, name = '']) => inputs.has(name))
      .map(({ 1: name = '', index }) => ({ name, side: findSide(sentence, index), sentence })),
  )
}

function findSide(sentence: string, index: number): NamedInput['side'] {
  if (!/workflow (?:once )?manually|_Run workflow_/.test(sentence)) return undefined
  const before = sentence.slice(0, index)
  return before.lastIndexOf("source's") > before.lastIndexOf("launcher's") ? 'source' : 'launcher'
}

const doctorFixes = readdirSync(join(root, 'src/doctor/checks'))
  .map(name => read(`src/doctor/checks/${name}`))
  .flatMap(text => [...text.matchAll(/(?:fix:|return|\?|:)\s+(['"`].*)$/gm)].map(([, line = '']) => line))
  .map(line => line.replaceAll('\\`', '`'))

describe.each([
  ['the fixes of the doctor', doctorFixes.flatMap(findNamedInputs)],
  ['TROUBLESHOOTING.md', findNamedInputs(read('TROUBLESHOOTING.md'))],
])('%s', (_document, namedInputs) => {
  test('name only inputs and secrets of the reusable workflows', () => {
    const reusableWorkflows = ['binder-image', 'update-launcher', 'doctor'].map(
      name => workflow(`.github/workflows/${name}.yml`).on.workflow_call,
    )
    const availableNames = reusableWorkflows
      .flatMap(call => Object.keys({ ...call?.inputs, ...call?.secrets }))
      .concat(setByWorkflows)
    expect(namedInputs.filter(({ name }) => !availableNames.includes(name))).toEqual([])
  })

  test('suggest a manual run only with inputs of the workflows in docs/set-up.md', () => {
    const runInputs = namedInputs.filter(({ side }) => side !== undefined)
    expect(runInputs.length).toBeGreaterThan(2)
    expect(runInputs.filter(({ name, side = 'source' }) => !manualInputs[side].includes(name))).toEqual([])
  })
})

test.each([
  ['source', source],
  ['launcher', launcher],
] as const)("the manual inputs of the %s's workflow reach the reusable workflow", (side, { jobs }) => {
  const passedInputs = Object.values(jobs).flatMap(job => Object.entries(job.with ?? {}))
  for (const name of manualInputs[side]) {
    const [, value] = passedInputs.find(([input]) => input === name) ?? []
    expect([name, value]).toEqual([name, expect.stringContaining(`inputs.${name}`)])
  }
})
