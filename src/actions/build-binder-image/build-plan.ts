import { relative, resolve } from 'node:path'
import type { Checkout } from '../../checkout/git-checkout.ts'
import type { BuildRequest } from '../../docker/build-arguments.ts'
import { fingerprintOf } from '../../docker/fingerprint.ts'
import { createdKey, fingerprintKey, refNameKey, revisionKey, sourceKey } from '../../oci/annotations.ts'
import type { Digest } from '../../oci/digest.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { BuildSubject } from './build-subject.ts'
import type { Inputs } from './inputs.ts'

export interface BuildPlan extends BuildRequest {
  /** Undefined when the work tree is not what the commit says: such an image must not be taken for the commit's. */
  readonly fingerprint: Digest | undefined
  readonly created: string
  /** Why it would be built. */
  readonly reason: string
}

export interface PlanAdapters {
  readonly checkout: Checkout
  readonly log: Log
  readonly workflow: WorkflowContext
  readonly now: () => Date
}

/** Decides what is handed to buildx, and what identifies the result. */
export async function planBuild(
  inputs: Inputs,
  subject: BuildSubject,
  adapters: PlanAdapters,
): Promise<BuildPlan> {
  const { checkout, log, workflow } = adapters
  const paths = [inputs.context, inputs.file].map(path => pathInTree(workflow.workspace, path))
  const [entries, changes] = await Promise.all([checkout.entries(paths), checkout.changes(paths)])
  const isThere = (path: string) => changes.includes(path) || entries.some(entry => entry.path === path)
  if (!isThere(pathInTree(workflow.workspace, inputs.file))) {
    throw new Error(
      `There is no file ${inputs.file} in commit ${subject.revision}: \`file\` must name the Dockerfile`,
    )
  }
  if (changes.length > 0) {
    log.warning(
      `The work tree differs from commit ${subject.revision} in ${changes.slice(0, 5).join(', ')}` +
        `${changes.length > 5 ? ` and ${changes.length - 5} more` : ''}: the image is built with these changes, and will be built anew next time`,
    )
  }
  const { target, platform, labels } = inputs
  const buildArgs = new Map([...inputs.buildArgs, ...named(inputs.branchArg, subject.ref.short)])
  const ingredients = { entries, file: inputs.file, target, platform, buildArgs, labels }
  const fingerprint = changes.length === 0 ? fingerprintOf(ingredients) : undefined
  const created = `${adapters.now().toISOString().slice(0, 19)}Z`
  return {
    ...ingredients,
    workingDirectory: workflow.workspace,
    context: inputs.context,
    buildArgs: new Map([...buildArgs, ...named(inputs.revisionArg, subject.revision)]),
    labels: new Map([
      [sourceKey, `${workflow.serverUrl}/${workflow.repository}`],
      [revisionKey, subject.revision],
      [createdKey, created],
      [refNameKey, subject.ref.full],
      ...(fingerprint === undefined ? [] : [[fingerprintKey, fingerprint] as const]),
      ...labels,
    ]),
    builder: inputs.builder,
    noCache: inputs.noCache,
    fingerprint,
    created,
    reason: reasonFor(inputs, fingerprint),
  }
}

function pathInTree(workspace: string, path: string): string {
  const inside = relative(workspace, resolve(workspace, path))
  if (inside.startsWith('..')) throw new Error(`${path} is outside the work tree ${workspace}`)
  return inside || '.'
}

function named(name: string | undefined, value: string): [string, string][] {
  return name === undefined ? [] : [[name, value]]
}

function reasonFor({ force, noCache, push }: Inputs, fingerprint: Digest | undefined): string {
  if (force) return 'force was given'
  if (noCache) return 'no-cache was given'
  if (!push) return 'a build without push always builds'
  if (fingerprint === undefined) return 'the work tree differs from the commit'
  return 'the registry holds no image of what would be built'
}
