import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../fakes/github/github.ts'
import { launcher } from '../scenarios/two-repositories.ts'
import { root } from './repository-files.ts'
import type { RunResult } from './workflow-runner.ts'

/** Images in the examples, which tests replace with an image in the local registry. */
const exampleImage = /ghcr\.io\/(?:science\/model|underworldcode\/uw3-base)(?=[\s:])/g
/** Launcher in the examples, which tests replace with the launcher on the fake GitHub. */
const exampleLauncher = /underworldcode\/uw3-binder-launcher(?=\n)/g

/** Reads an example, with the image and the launcher replaced. */
export async function exampleFile(example: string, image: string): Promise<string> {
  const text = await readFile(join(root, 'test/examples', example), 'utf8')
  if (text.search(exampleImage) < 0)
    throw new Error(`${example} does not contain the example image: update exampleImage`)
  return text.replace(exampleImage, image).replace(exampleLauncher, launcher)
}

/** Returns the path and the text of an example workflow. */
export async function exampleText(example: string, image: string): Promise<[path: string, text: string]> {
  return [`.github/workflows/${example.split('/').at(-1)}`, await exampleFile(example, image)]
}

/** Returns an example workflow as a file of a repository. */
export async function exampleWorkflow(example: string, image: string): Promise<Files> {
  return Object.fromEntries([await exampleText(example, image)])
}

/** Inserts inputs into the text of a workflow. */
export function withInputs(text: string, inputs: Readonly<Record<string, string | boolean>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`)
  if (!text.includes('\n    with:\n'))
    throw new Error('the workflow has no call with inputs: add `with:` to its job')
  return text.replace('\n    with:\n', match => match + lines.join(''))
}

/** Reads an example with disabled checks, for tiny images without Jupyter. */
export async function unverifiedText(example: string, image: string): Promise<[path: string, text: string]> {
  const [path, text] = await exampleText(example, image)
  return [path, withInputs(text, { 'check-contract': false, 'smoke-test': false })]
}

/** Returns the errors of all steps. */
export function collectErrors(runs: readonly RunResult[]): string[] {
  return runs.flatMap(run => [...run.jobs.values()].flatMap(job => job.steps.flatMap(step => step.errors)))
}
