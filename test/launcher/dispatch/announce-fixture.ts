import type { EventReceiver } from '../../../src/github/event-receiver.ts'
import type { WorkflowRun } from '../../../src/github/workflow-runs.ts'
import { announceImage } from '../../../src/launcher/dispatch/announce-image.ts'
import type { AnnounceServices } from '../../../src/launcher/dispatch/announce-services.ts'
import type { Announcement } from '../../../src/launcher/dispatch/announcement.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import type { Image } from '../../../src/oci/read-image.ts'
import { formatGitHubRepository } from '../../../src/refs/github-repository.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { UserError } from '../../../src/user-error.ts'
import { parseWorkflowTrigger } from '../../../src/workflows/workflow-trigger.ts'

export const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const launcher = { owner: 'science', name: 'launcher' }
export const revision = 'c'.repeat(40)
export const handler = `on:
  repository_dispatch:
    types: [image-updated]
`
export const handlerWithRunName = `run-name: Update image (\${{ github.event.client_payload.correlation }})\n${handler}`
export const manualWorkflow = `on:
  workflow_dispatch:
    inputs:
      payload: {}
`

const announcement: Announcement = {
  image: { registry: 'ghcr.io', path: 'science/model', tag: 'main', digest },
  ref: parseSourceRef('refs/heads/main'),
  ...{ revision, created: '2026-01-01T00:00:00Z', launcherBranch: 'main', isOwnBuild: true, dryRun: false },
  repository: launcher,
  transport: { kind: 'repository-dispatch', eventType: 'image-updated' },
  ...{ waitTimeout: undefined, legacyField: undefined },
}

/**
 * Returns a function that announces an image with fake services, and records of their calls. The clock of the services
 * advances while they sleep.
 *
 * @param workflows Texts of the launcher's workflow files.
 * @param receiver Properties of the launcher that replace the defaults.
 * @param changes Services that replace the fake services.
 */
export function createAnnouncer(
  workflows: readonly string[],
  receiver: Partial<EventReceiver> = {},
  changes: Partial<AnnounceServices> = {},
) {
  const calls: string[] = []
  const warnings: string[] = []
  const lines: string[] = []
  const pauses: number[] = []
  let summary = ''
  let time = Date.parse('2026-06-01T00:00:00Z')
  const services: AnnounceServices = {
    readReceiver: async () => ({
      ...{ repository: launcher, isArchived: false, defaultBranch: 'main' },
      workflows: workflows.flatMap(
        (text, index) => parseWorkflowTrigger(`.github/workflows/${index}.yml`, text) ?? [],
      ),
      ...receiver,
    }),
    missingRepositoryError: async repository =>
      new UserError('repository-not-found', `no ${formatGitHubRepository(repository)}`),
    requireWrite: async (_repository, { kind }) => void calls.push(`require ${kind}`),
    send: async (_repository, { eventType, payload }) =>
      void calls.push(`send ${eventType} ${JSON.stringify(payload).slice(0, 30)}`),
    startWorkflow: async (_repository, { workflow, branch, inputs }) => {
      calls.push(`start ${workflow} ${branch} ${Object.keys(inputs).join()}`)
      return { id: 7, url: 'https://github.com/run/7' }
    },
    fetchRun: async (_repository, id) =>
      run({ url: `https://github.com/run/${id}`, conclusion: 'success', isCompleted: true }),
    findRuns: async (_repository, title, since) => {
      calls.push(`find "${title}" since ${since.toISOString()}`)
      return []
    },
    readImage: async () => labelledImage({}),
    sleep: async milliseconds => {
      pauses.push(milliseconds)
      time += milliseconds
    },
    now: () => time,
    log: {
      ...{ info: message => void lines.push(message), error: () => {}, mask: () => {} },
      ...{
        warning: message => void warnings.push(message),
        group: (title, task) => {
          lines.push(title)
          return task()
        },
      },
    },
    writeSummary: async text => {
      summary = text
    },
    workflow: {
      repository: 'science/model',
      runUrl: 'https://github.com/science/model/actions/runs/1',
      serverUrl: 'https://github.com',
    },
    newCorrelation: () => 'id-1',
    ...changes,
  }
  const announce = (overrides: Partial<Announcement> = {}) =>
    announceImage({ ...announcement, ...overrides }, services)
  return { announce, calls, warnings, lines, pauses, summary: () => summary }
}

/** Returns a workflow run with the given properties. */
export function run(properties: Partial<WorkflowRun>): WorkflowRun {
  return {
    url: 'https://github.com/run/1',
    conclusion: undefined,
    isCompleted: false,
    ...properties,
  } as WorkflowRun
}

/** Returns an image with the given labels. */
export function labelledImage(labels: Readonly<Record<string, string>>): Image {
  return { config: { labels, created: '2026-02-01T00:00:00Z' } } as unknown as Image
}
