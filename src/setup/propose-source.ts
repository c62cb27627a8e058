import { parseImageRepository } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import { splitBranches } from './branch-list.ts'
import type { ProposedFile } from './compare-files.ts'
import { formatEnvironmentDockerfile } from './environment-dockerfile.ts'
import { currentSettings, type SetupAnswers } from './questions.ts'
import {
  formatRefreshWorkflow,
  formatSourceWorkflow,
  refreshWorkflowPath,
  type SourceWorkflow,
  sourceWorkflowPath,
} from './source-workflow.ts'
import { suggestIgnoreFile } from './suggest-ignore-file.ts'
import type { SourceSurvey } from './survey-source.ts'
import { readTemplate } from './templates.ts'
import { defaultTransport } from './transport.ts'
import type { InputValue } from './yaml-value.ts'

const keepExisting = () => true
const onlyEqual = () => false
const writtenDockerfile = 'Dockerfile'

/**
 * Returns the files of the source: workflow, contract, `.dockerignore`, and a Dockerfile if the source has none.
 *
 * @throws UserError if the monthly refresh is requested, but the settings of the build cannot be read.
 */
export function proposeSource(survey: SourceSurvey, answers: SetupAnswers): ProposedFile[] {
  if (survey.ownWorkflow !== undefined) return proposeChanges(survey, answers)
  const { environment } = survey
  const isWritten = answers.dockerfile === '' && environment !== undefined
  const workflow = newWorkflow(answers)
  return [
    { path: sourceWorkflowPath, text: formatSourceWorkflow(workflow), accepts: onlyEqual },
    ...proposeRefresh(workflow, answers),
    ...(isWritten
      ? [
          {
            path: writtenDockerfile,
            text: formatEnvironmentDockerfile(environment),
            accepts: onlyEqual,
          },
        ]
      : []),
    { path: contractPath(answers), text: contract(isWritten), accepts: keepExisting },
    // If this file exists, Docker ignores `.dockerignore`.
    ...(survey.files.paths.includes(`${answers.dockerfile || writtenDockerfile}.dockerignore`)
      ? []
      : [{ path: '.dockerignore', text: ignoreFile(survey, answers), accepts: keepExisting }]),
  ]
}

/**
 * Returns the workflow of a configured source in the form that `init` writes; empty if it does not call
 * binder-image.yml.
 *
 * @throws UserError if the monthly refresh is requested, but the settings of the build cannot be read.
 */
function proposeChanges(survey: SourceSurvey, answers: SetupAnswers): ProposedFile[] {
  const settings = currentSettings(survey)
  const path = survey.ownWorkflow?.workflow.path
  if (settings === undefined || path === undefined) {
    if (answers.refresh !== 'yes') return []
    throw new UserError(
      'invalid-input',
      `--refresh: ${path ?? 'the workflow'} does not call binder-image.yml, so its settings cannot be copied: write refresh.yml as in docs/refresh.md`,
    )
  }
  return [
    { path, text: formatSourceWorkflow(settings), accepts: onlyEqual },
    ...proposeRefresh(settings, answers),
  ]
}

/** Returns the workflow that rebuilds the image every month, if it is requested. */
function proposeRefresh(workflow: SourceWorkflow, { refresh }: SetupAnswers): ProposedFile[] {
  if (refresh !== 'yes') return []
  return [{ path: refreshWorkflowPath, text: formatRefreshWorkflow(workflow), accepts: keepExisting }]
}

/** Returns the settings of a new workflow. */
function newWorkflow(answers: SetupAnswers): SourceWorkflow {
  const isGhcr = parseImageRepository(answers.image).registry === 'ghcr.io'
  const file = answers.dockerfile === writtenDockerfile ? '' : answers.dockerfile
  const inputs: readonly (readonly [string, InputValue])[] = [
    ['image', answers.image],
    ['file', file],
    ['contract', contractPath(answers)],
    ['branch-arg', answers['branch-arg']],
    ['revision-arg', answers['revision-arg']],
    ['tag-suffix', answers['tag-suffix']],
    ['registry-username', isGhcr ? '' : '${{ vars.REGISTRY_USERNAME }}'],
    ['launcher-repository', answers.launcher],
    ['transport', answers.transport === defaultTransport ? '' : answers.transport],
  ]
  return {
    branches: splitBranches(answers.branches),
    tags: ['v*'],
    hasPullRequestBuilds: false,
    hasManualRuns: false,
    inputs: new Map(inputs.filter(([, value]) => value !== '')),
    secrets: new Map<string, InputValue>([
      ['launcher-token', '${{ secrets.LAUNCHER_PAT }}'],
      ...(isGhcr ? [] : [['registry-password', '${{ secrets.REGISTRY_PASSWORD }}'] as const]),
    ]),
  }
}

/** Returns the path of the contract, next to the Dockerfile. */
function contractPath({ dockerfile }: SetupAnswers): string {
  return `${dockerfile.slice(0, dockerfile.lastIndexOf('/') + 1)}binder-contract.yml`
}

/**
 * Returns the contract. It requires the kernel `python3` if `init` writes the Dockerfile, which then has this kernel.
 */
function contract(isWritten: boolean): string {
  const text = readTemplate('source/binder-contract.yml')
  return isWritten ? text.replace('# kernels: [python3]', () => 'kernels: [python3]') : text
}

function ignoreFile(survey: SourceSurvey, { dockerfile }: SetupAnswers): string {
  return suggestIgnoreFile(
    survey.dockerfiles.find(({ path }) => path === dockerfile),
    survey,
  )
}
