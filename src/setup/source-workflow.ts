import type { Workflow, WorkflowStep } from '../workflows/workflow.ts'
import { readWorkflowSettings } from '../workflows/workflow-settings.ts'
import { completeSourceWorkflow } from './complete-workflows.ts'
import { readTemplate } from './templates.ts'
import { type CallValues, formatList, formatMapping, type InputValue } from './yaml-value.ts'

/** Default path of the source's workflow. */
export const sourceWorkflowPath = '.github/workflows/binder-image.yml'

/** Path of the source's workflow that rebuilds the image every month. */
export const refreshWorkflowPath = '.github/workflows/refresh.yml'

const ourWorkflowPattern = /\bbinder-image\.ya?ml@/
const ourBuildPattern = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/

/** Settings of the source's workflow. */
export interface SourceWorkflow {
  /** Branches that are built when they are pushed; undefined for all. */
  readonly branches: readonly string[] | undefined
  /** Tags that are built when they are pushed; undefined for all. */
  readonly tags: readonly string[] | undefined
  /** Whether pull requests are built and checked. */
  readonly hasPullRequestBuilds: boolean
  /** Whether the workflow can be run manually, with inputs. */
  readonly hasManualRuns: boolean
  readonly inputs: CallValues
  /** Secrets for the called workflow, by name; `inherit` for all secrets. */
  readonly secrets: CallValues | 'inherit'
}

/** Formats the workflow as in the quick start, or with manual runs as in the complete setup. */
export function formatSourceWorkflow(workflow: SourceWorkflow): string {
  const { hasManualRuns, hasPullRequestBuilds, inputs, secrets } = workflow
  const base = hasManualRuns ? completeSourceWorkflow : readTemplate(`source/${sourceWorkflowPath}`)
  const manualInputs: [string, InputValue][] = ['force', 'no-cache'].map(name => [
    name,
    `\${{ inputs.${name} || false }}`,
  ])
  const allInputs = hasManualRuns ? new Map([...inputs, ...manualInputs]) : inputs
  const pullRequests = hasPullRequestBuilds ? '  pull_request:\n' : ''
  return formatCall(base, allInputs, secrets).replace(
    /^ {2}push:\n(?: {4}.*\n)+/m,
    () => formatPush(workflow) + pullRequests,
  )
}

/** Inputs of binder-image.yml that refresh.yml sets itself. */
const fixedInputs: ReadonlySet<string> = new Set(['dry-run', 'force', 'no-cache', 'only-if-changed', 'push'])

/** Formats the workflow that rebuilds the image every month, with the inputs of the workflow that builds it. */
export function formatRefreshWorkflow({ inputs, secrets }: SourceWorkflow): string {
  const passedInputs = new Map([...inputs].filter(([name]) => !fixedInputs.has(name)))
  return formatCall(readTemplate(`source/${refreshWorkflowPath}`), passedInputs, secrets)
}

/** Replaces the inputs and secrets of the called workflow. */
function formatCall(base: string, inputs: CallValues, secrets: SourceWorkflow['secrets']): string {
  const call = base.replace(
    /^ {4}with:\n(?: {6}.*\n)+/m,
    () => `    with:\n${formatMapping(inputs, '      ')}`,
  )
  if (secrets !== 'inherit' && secrets.size > 0)
    return call.replace(/^( {6})launcher-token: .*\n/m, () => formatMapping(secrets, '      '))
  return call.replace(/^ {4}secrets:\n(?: {6}.*\n)+/m, secrets === 'inherit' ? '    secrets: inherit\n' : '')
}

function formatPush({ branches, tags }: SourceWorkflow): string {
  const filters = [
    ['branches', branches],
    ['tags', tags],
  ] as const
  const lines = filters.map(([name, values]) =>
    values === undefined ? '' : `    ${name}: ${formatList(values)}\n`,
  )
  return `  push:\n${lines.join('')}`
}

/** Returns whether the workflow builds an image with this project, in any form. */
export function buildsWithOurActions({ steps }: Pick<Workflow, 'steps'>): boolean {
  return steps.some(({ uses = '' }) => ourBuildPattern.test(uses))
}

/** Reads the settings of a workflow that calls binder-image.yml; undefined for any other workflow. */
export function readSourceWorkflow(workflow: Workflow, text: string): SourceWorkflow | undefined {
  const call = workflow.steps.find(({ uses = '' }) => ourWorkflowPattern.test(uses))
  if (call === undefined) return undefined
  const push = workflow.events.get('push')
  return {
    branches: push?.branches,
    tags: push?.tags,
    hasPullRequestBuilds: workflow.events.has('pull_request'),
    hasManualRuns: workflow.events.has('workflow_dispatch'),
    inputs: callInputs(call),
    secrets: readWorkflowSettings(text).secrets,
  }
}

/** Returns the inputs of a step whose values are neither lists nor mappings. */
export function callInputs({ with: inputs }: WorkflowStep): CallValues {
  return new Map(Object.entries(inputs).filter((entry): entry is [string, InputValue] => isValue(entry[1])))
}

function isValue(value: unknown): value is InputValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
