import type { Workflow } from '../workflows/workflow.ts'
import { readWorkflowSettings } from '../workflows/workflow-settings.ts'
import { splitBranches } from './branch-list.ts'
import { findComputedValues } from './find-computed-values.ts'
import { findHandwrittenBuild, findHandwrittenEvent, type HandwrittenBuild } from './find-handwritten.ts'
import { mapBuildInputs } from './map-build-inputs.ts'
import { type EventSettings, legacyFields, readEvent } from './map-event.ts'
import { type MappedSteps, mapSteps } from './map-steps.ts'
import type { SetupAnswers } from './questions.ts'
import { knownValues, withRefNames } from './resolve-expressions.ts'
import type { SourceWorkflow } from './source-workflow.ts'
import type { SourceSurvey } from './survey-source.ts'
import type { InputValue } from './yaml-value.ts'

/** Replacement of a hand-written workflow of the source. */
export interface SourceMigration {
  /** Path of the old and the new workflow. */
  readonly path: string
  readonly workflow: SourceWorkflow
  readonly event: EventSettings | undefined
  /** Remarks about settings without an equivalent, or with another meaning, with the line of the old workflow. */
  readonly remarks: readonly string[]
}

/** Fields of old events whose values are derived from the ref. */
const derivedFields = ['ref_type', 'ref_name', 'is_release']
/** Events that trigger the new workflow if they triggered the old one. */
const keptEvents = ['push', 'pull_request', 'workflow_dispatch']

/** Order of the inputs in the new workflow. */
const inputOrder = [
  ...['image', 'file', 'context', 'target', 'branch-arg', 'revision-arg', 'build-args', 'labels'],
  ...['tag-suffix', 'tags', 'free-disk', 'no-cache', 'cache', 'cache-ref', 'registry-username'],
  ...['launcher-repository', 'event-type', 'legacy-fields'],
]

/** Returns the answers that the old workflow contains. */
export function suggestFromWorkflow(survey: SourceSurvey, source: string): Partial<SetupAnswers> {
  const build = findHandwrittenBuild(survey.workflows)
  if (build === undefined) return {}
  const { inputs, event } = mapWorkflow(survey, build, source)
  const text = (name: string) => (typeof inputs.get(name) === 'string' ? String(inputs.get(name)) : undefined)
  const file = text('file') ?? `${text('context') === undefined ? '' : `${text('context')}/`}Dockerfile`
  const branches = build.found.workflow.events.get('push')?.branches?.filter(isName)
  const suggestions = {
    launcher: event?.launcher,
    image: text('image'),
    dockerfile: survey.files.paths.includes(file) ? file : undefined,
    branches: branches === undefined || branches.length === 0 ? undefined : branches.join(','),
    'tag-suffix': text('tag-suffix') ?? '',
    'branch-arg': text('branch-arg') ?? '',
    'revision-arg': text('revision-arg') ?? '',
  }
  return Object.fromEntries(Object.entries(suggestions).filter(([, value]) => value !== undefined))
}

/** Returns whether a branch filter is a name instead of a pattern. */
function isName(filter: string): boolean {
  return !/[*?[!+]/.test(filter)
}

/**
 * Returns the replacement of the workflow that builds the image; undefined if there is none.
 *
 * @param launcherWorkflow text of the launcher's hand-written workflow; undefined if unknown.
 */
export function migrateSource(
  survey: SourceSurvey,
  answers: SetupAnswers,
  launcherWorkflow: string | undefined,
): SourceMigration | undefined {
  const build = findHandwrittenBuild(survey.workflows)
  if (build === undefined) return undefined
  const mapped = mapWorkflow(survey, build, answers.source)
  const { event } = mapped
  const oldFields = launcherWorkflow === undefined ? unknownFields(event) : legacyFields(launcherWorkflow)
  const [legacy, ...otherLegacy] = oldFields.filter(field => derivedFields.includes(field))
  const inputs = new Map<string, InputValue>([
    ...mapped.inputs,
    ...answeredInputs(answers),
    ['event-type', event?.eventType === 'image-updated' ? '' : (event?.eventType ?? '')],
    ['legacy-fields', legacy ?? ''],
  ])
  const { workflow } = build.found
  const lostFields = [...otherLegacy, ...oldFields.filter(field => !derivedFields.includes(field))]
  return {
    path: workflow.path,
    workflow: {
      ...readTriggers(build, answers),
      inputs: orderInputs(inputs),
      secrets: new Map([
        ['launcher-token', event?.token ?? '${{ secrets.LAUNCHER_PAT }}'],
        ...mapped.secrets,
      ]),
    },
    event,
    remarks: [
      ...mapped.remarks,
      ...lostFields.map(
        field =>
          `The event no longer has the field ${field}, which the launcher's workflow may read until it is replaced`,
      ),
    ],
  }
}

/** Returns the inputs that are answers to questions. */
function answeredInputs(answers: SetupAnswers): [string, InputValue][] {
  return [
    ['image', answers.image],
    ['branch-arg', answers['branch-arg']],
    ['revision-arg', answers['revision-arg']],
    ['tag-suffix', answers['tag-suffix']],
    ['launcher-repository', answers.launcher],
  ]
}

/** Returns the inputs that are set, in the order of the new workflow. */
function orderInputs(inputs: ReadonlyMap<string, InputValue>): Map<string, InputValue> {
  return new Map(
    inputOrder.flatMap(name => {
      const value = inputs.get(name)
      return value === undefined || value === '' ? [] : [[name, value] as const]
    }),
  )
}

/** Returns the fields of the old event that new events have only on request. */
function unknownFields(event: EventSettings | undefined): string[] {
  return (event?.fields ?? []).filter(field => derivedFields.includes(field))
}

function mapWorkflow(
  survey: SourceSurvey,
  { found, builds }: HandwrittenBuild,
  source: string,
): MappedSteps & { readonly event: EventSettings | undefined } {
  const { workflow, text } = found
  const [build, ...otherBuilds] = builds
  const baseValues = knownValues(source, readWorkflowSettings(text).environment)
  const computedValues = findComputedValues(workflow.steps.map(({ run = '' }) => run))
  const values = withRefNames(new Map([...baseValues, ...computedValues.texts]), computedValues.names)
  const tagValues = withRefNames(values, computedValues.imageTags)
  const metadata = workflow.steps.find(({ uses = '' }) => uses.startsWith('docker/metadata-action@'))
  const mapped = mapBuildInputs(build, { values, tagValues, metadata })
  const steps = mapSteps(workflow.steps, workflow.path, values)
  const eventStep = findHandwrittenEvent(survey.workflows)
  const place = `${workflow.path}:${build.line}`
  return {
    inputs: new Map([...mapped.inputs, ...steps.inputs]),
    secrets: steps.secrets,
    event: eventStep === undefined ? undefined : readEvent(eventStep, values),
    remarks: [
      ...mapped.remarks.map(remark => `${place}: ${remark}`),
      ...otherBuilds.map(
        ({ line }) =>
          `${workflow.path}:${line}: another image is built here. Only one is migrated; for several, see test/examples/source-with-variants`,
      ),
      ...steps.remarks,
      ...triggerRemarks(workflow),
      ...(eventStep === undefined || eventStep.workflow.path === workflow.path
        ? []
        : [
            `${eventStep.workflow.path}: delete this workflow or its step that sends the event, which the new workflow sends itself`,
          ]),
    ],
  }
}

/** Returns the differences between the triggers of the old and the new workflow. */
function triggerRemarks(workflow: Workflow): string[] {
  const { path, events } = workflow
  const otherEvents = [...events.keys()].filter(name => !keptEvents.includes(name))
  return [
    ...(otherEvents.length === 0
      ? []
      : [
          `${path}: the new workflow does not run on ${otherEvents.join(', ')}: extend \`on\` if you need that`,
        ]),
    ...(addsTags(workflow)
      ? [
          `${path}: the new workflow also builds tags such as v1.2.3: remove \`on.push.tags\` if you do not want that`,
        ]
      : []),
    ...(events.get('push')?.paths === undefined
      ? []
      : [
          `${path}: \`on.push.paths\` is not needed: only a change to an ingredient of the image triggers a rebuild`,
        ]),
  ]
}

/** Returns whether the new workflow builds tags, unlike the old one: a branch filter alone excludes all tags. */
function addsTags({ events }: Workflow): boolean {
  const push = events.get('push')
  return push?.branches !== undefined && push.tags === undefined
}

function readTriggers(
  { found }: HandwrittenBuild,
  answers: SetupAnswers,
): Pick<SourceWorkflow, 'branches' | 'tags' | 'hasPullRequestBuilds' | 'hasManualRuns'> {
  const { events } = found.workflow
  const push = events.get('push')
  return {
    branches: push === undefined ? splitBranches(answers.branches) : push.branches,
    tags: push === undefined || addsTags(found.workflow) ? ['v*'] : push.tags,
    hasPullRequestBuilds: events.has('pull_request'),
    hasManualRuns: true,
  }
}
