import { LauncherDockerfile } from '../launcher/launcher-dockerfile.ts'
import { parseSourceRef, refLauncherBranch } from '../refs/source-ref.ts'
import type { Workflow } from '../workflows/workflow.ts'
import { formatLauncherWorkflow, launcherDockerfilePath, launcherWorkflowPath } from './launcher-files.ts'
import type { EventSettings } from './map-event.ts'
import { otherCommands } from './other-commands.ts'
import { handwrittenWorkflow, type LauncherSurvey } from './propose-launcher.ts'
import type { SetupAnswers } from './questions.ts'

/** Replacement of a hand-written workflow of the launcher. */
export interface LauncherMigration {
  readonly path: string
  readonly text: string
  readonly remarks: readonly string[]
}

/** Returns the text of the launcher's hand-written workflow; undefined if there is none. */
export function handwrittenUpdate(survey: LauncherSurvey): string | undefined {
  return handwrittenWorkflow(survey)?.text
}

/**
 * Returns the replacement of the workflow that changes `FROM`; undefined if there is none.
 *
 * @param event event of the new source workflow; undefined if unknown.
 */
export function migrateLauncher(
  survey: LauncherSurvey,
  answers: SetupAnswers,
  event: Pick<EventSettings, 'eventType'> | undefined,
): LauncherMigration | undefined {
  const oldWorkflow = handwrittenWorkflow(survey)
  if (oldWorkflow === undefined) return undefined
  const { workflow, text } = oldWorkflow
  const variable = findBranchVariable(survey, answers)
  const eventTypes = handledTypes(workflow, event?.eventType)
  const inputs = new Map([
    ['allowed-image', answers.image],
    ...(variable === undefined ? [] : [['branch-variable', variable] as const]),
  ])
  return {
    path: workflow.path,
    text: formatLauncherWorkflow({ eventTypes, hasManualRuns: true, inputs }).replace(
      launcherWorkflowPath,
      () => workflow.path,
    ),
    remarks: [...workflowRemarks(workflow, text), ...dockerfileRemarks(survey, answers)],
  }
}

/** Returns the parts of the old workflow that the new one does not replace. */
function workflowRemarks(workflow: Workflow, text: string): string[] {
  const others = workflow.steps.filter(({ uses = '' }) => !uses.startsWith('actions/checkout@'))
  const otherEvents = [...workflow.events.keys()].filter(
    name => name !== 'repository_dispatch' && name !== 'workflow_dispatch',
  )
  return [
    ...others.flatMap(({ uses, run = '', line }) => {
      const lostCommands = uses === undefined ? otherCommands(run).map(command => `\`${command}\``) : [uses]
      return lostCommands.map(
        name =>
          `${workflow.path}:${line}: ${name} has no equivalent: if you need it, move it to another workflow`,
      )
    }),
    ...otherEvents.map(name => `${workflow.path}: the new workflow does not run on ${name}`),
    ...(/\bclient_payload\.ref\b/.test(text)
      ? [
          `${workflow.path} reads \`client_payload.ref\`, which is now a full ref such as refs/heads/main: replace the workflows of both repositories before the next push`,
        ]
      : []),
  ]
}

/** Returns the event types that the old workflow handles, and the type that the source sends. */
function handledTypes({ trigger }: Workflow, sentType: string | undefined): readonly string[] {
  const types = trigger.dispatchTypes
  if (types === undefined || types === 'any') return [sentType ?? 'image-updated']
  return [...new Set([...types, ...(sentType === undefined ? [] : [sentType])])]
}

/** Returns the name of the environment variable that contains the branch in a launcher's Dockerfile. */
function findBranchVariable({ branches }: LauncherSurvey, answers: SetupAnswers): string | undefined {
  const names = [...branches].flatMap(([branch, texts]) => {
    const environment = parse(texts.get(launcherDockerfilePath))?.environment ?? new Map()
    const isOwner = (value: string) => findBranch(value) === branch
    return [...environment].flatMap(([name, { value }]) => (isOwner(value) ? [name] : []))
  })
  return names.includes(answers['branch-arg']) ? answers['branch-arg'] : names[0]
}

function findBranch(value: string): string | undefined {
  try {
    return refLauncherBranch(parseSourceRef(`refs/heads/${value}`))
  } catch {
    return undefined
  }
}

/** Returns a remark for each branch that launches an image other than the one that the source will push. */
function dockerfileRemarks(
  { branches }: LauncherSurvey,
  { image, 'tag-suffix': suffix }: SetupAnswers,
): string[] {
  return [...branches].flatMap(([branch, texts]) => {
    const namedImage = parse(texts.get(launcherDockerfilePath))?.namedImage
    if (namedImage === undefined || namedImage.text.split('@')[0] === `${image}:${branch}${suffix}`) return []
    return [
      `${launcherDockerfilePath} on branch ${branch} launches ${namedImage.text}, but the source pushes ${image}:${branch}${suffix}: correct FROM, or the settings of the source`,
    ]
  })
}

/** Parses a launcher's Dockerfile. @returns undefined if it is missing or malformed, which `doctor` reports. */
function parse(text: string | undefined): Pick<LauncherDockerfile, 'environment' | 'namedImage'> | undefined {
  if (text === undefined) return undefined
  try {
    const { environment, namedImage } = LauncherDockerfile.parse(Buffer.from(text))
    return { environment, namedImage }
  } catch {
    return undefined
  }
}
