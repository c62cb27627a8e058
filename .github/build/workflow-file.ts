import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { ActionFile, ActionInput } from './action-file.ts'
import { readInputGroups } from './input-groups.ts'

/** Inputs, secrets and outputs of a reusable workflow. */
export interface WorkflowFile extends Pick<ActionFile, 'inputs' | 'groups' | 'outputs'> {
  readonly secrets: Readonly<Record<string, Pick<ActionInput, 'description' | 'required'>>>
}

/**
 * Reads a workflow file.
 *
 * @param name file name in .github/workflows, without `.yml`.
 * @throws Error when the workflow is not reusable.
 */
export async function readWorkflowFile(root: string, name: string): Promise<WorkflowFile> {
  const text = await readFile(join(root, '.github/workflows', `${name}.yml`), 'utf8')
  const { on } = load(text) as { readonly on: { readonly workflow_call?: Partial<WorkflowFile> } }
  if (on.workflow_call === undefined) throw new Error(`${name}.yml has no \`workflow_call\` trigger: add it`)
  const call = { inputs: {}, secrets: {}, outputs: {}, ...on.workflow_call }
  return { ...call, groups: readInputGroups(text, call.inputs) }
}
