import { LauncherDockerfile } from '../launcher/launcher-dockerfile.ts'
import { formatReference, type ImageRepository } from '../oci/reference.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { parseSourceRef, refImageTag, refLauncherBranch } from '../refs/source-ref.ts'
import type { Workflow } from '../workflows/workflow.ts'
import { completeLauncherWorkflow } from './complete-workflows.ts'
import { callInputs } from './source-workflow.ts'
import { readTemplate } from './templates.ts'
import { type CallValues, formatList, formatMapping } from './yaml-value.ts'

/** Default path of the launcher's workflow. */
export const launcherWorkflowPath = '.github/workflows/update-image.yml'
/** Path to the Dockerfile on every launcher branch. */
export const launcherDockerfilePath = '.binder/Dockerfile'

/** Default path of the workflow that receives events as its input. */
export const payloadWorkflowPath = '.github/workflows/image-updated.yml'

const ourUpdatePattern = /\bupdate-launcher\.ya?ml@|\bupdate-launcher-sha@/

/** Settings of the launcher's workflow. */
export interface LauncherWorkflow {
  readonly eventTypes: readonly string[]
  readonly hasManualRuns: boolean
  readonly inputs: CallValues
}

/** Formats the workflow as in the quick start, or with manual runs as in the complete setup. */
export function formatLauncherWorkflow({ eventTypes, hasManualRuns, inputs }: LauncherWorkflow): string {
  const base = hasManualRuns ? completeLauncherWorkflow : readTemplate(`launcher/${launcherWorkflowPath}`)
  const typedText = base.replace(/^ {4}types: .*$/m, () => `    types: ${formatList(eventTypes)}`)
  const values = formatMapping(inputs, '      ')
  if (!hasManualRuns) return values === '' ? typedText : `${typedText}    with:\n${values}`
  const isGenerated = (name: string) => name === 'allowed-image' || name === 'branch-variable'
  return typedText.replace(/^ {4}with:\n(?: {6}.*\n)+/m, block => {
    const manualLines = block
      .split('\n')
      .slice(1)
      .filter(line => line !== '' && !isGenerated(/^ *([\w-]+):/.exec(line)?.[1] ?? ''))
      .filter(line => !inputs.has(/^ *([\w-]+):/.exec(line)?.[1] ?? ''))
    return ['    with:\n', values, ...manualLines.map(line => `${line}\n`)].join('')
  })
}

/** Formats the workflow for a source with `transport: workflow-dispatch`, whose only input is the event. */
export function formatPayloadWorkflow(inputs: CallValues): string {
  return `${readTemplate(`launcher-workflow-dispatch/${payloadWorkflowPath}`)}${formatMapping(inputs, '      ')}`
}

/** Returns whether the workflow pins images with this project. */
export function updatesWithOurActions({ steps }: Pick<Workflow, 'steps'>): boolean {
  return steps.some(({ uses = '' }) => ourUpdatePattern.test(uses))
}

/** Reads the settings of a workflow that calls update-launcher.yml; undefined for any other workflow. */
export function readLauncherWorkflow(workflow: Workflow): LauncherWorkflow | undefined {
  const call = workflow.steps.find(({ uses = '' }) => /\bupdate-launcher\.ya?ml@/.test(uses))
  if (call === undefined) return undefined
  const { dispatchTypes } = workflow.trigger
  return {
    eventTypes: dispatchTypes === undefined || dispatchTypes === 'any' ? [] : dispatchTypes,
    hasManualRuns: workflow.trigger.inputNames !== undefined,
    inputs: callInputs(call),
  }
}

/** New launcher branch, and the image that it launches. */
export interface NewLauncherBranch {
  readonly image: ImageRepository
  /** Short name of the source branch. */
  readonly branch: string
  readonly tagSuffix: string
  /** Name of the `ENV` that contains the source branch. */
  readonly branchVariable: string | undefined
}

/** Returns the launcher branch for a source branch. @throws Error if the name is not valid. */
export function launcherBranch(branch: string): string {
  return refLauncherBranch(parseSourceRef(`refs/heads/${branch}`))
}

/** Formats the Dockerfile of a launcher branch. */
export function formatLauncherDockerfile(newBranch: NewLauncherBranch): string {
  const { image, branch, tagSuffix, branchVariable } = newBranch
  const tag = refImageTag(parseSourceRef(`refs/heads/${branch}`), tagSuffix)
  const from = readTemplate(`launcher/${launcherDockerfilePath}`).replace('ghcr.io/science/model:main', () =>
    formatReference({ ...image, tag }),
  )
  return branchVariable === undefined ? from : `${from}\nENV ${branchVariable}=${branch}\n`
}

/** Returns whether an existing Dockerfile launches the image, with any tag or digest. */
export function launchesImage(text: string, image: ImageRepository): boolean {
  try {
    return LauncherDockerfile.parse(Buffer.from(text)).names(image)
  } catch {
    return false
  }
}

/** Formats the launcher's README with a launch badge. */
export function formatLauncherReadme(
  source: GitHubRepository,
  launcher: GitHubRepository,
  branch: string,
): string {
  return readTemplate('launcher/README.md').replace(
    /science\/model(-launcher\/main)?/g,
    (_, isLauncher?: string) =>
      isLauncher === undefined
        ? formatGitHubRepository(source)
        : `${formatGitHubRepository(launcher)}/${branch}`,
  )
}
