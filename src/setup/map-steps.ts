import type { WorkflowStep } from '../workflows/workflow.ts'
import { isBuildPush, isEventStep } from './find-handwritten.ts'
import { onlySetsValues } from './other-commands.ts'
import { isCallable, type KnownValues, resolveExpressions } from './resolve-expressions.ts'
import type { InputValue } from './yaml-value.ts'

/** Inputs and secrets that replace steps. */
export interface MappedSteps {
  readonly inputs: ReadonlyMap<string, InputValue>
  readonly secrets: ReadonlyMap<string, InputValue>
  /** Remarks about settings without an equivalent, with the line of the step. */
  readonly remarks: readonly string[]
}

/** Matches actions that are not needed, because the reusable workflow has equivalent steps. */
const replacedActions = /^(?:docker\/(?:setup-buildx|setup-qemu|metadata)-action|actions\/cache)@/
const freesDiskSpace = /^(?:jlumbroso\/free-disk-space|easimon\/maximize-build-space)@/
const largeFolders = /\/usr\/share\/dotnet|\/usr\/local\/lib\/android|\/opt\/ghc/

/** Maps the steps of a workflow other than its build and its event. */
export function mapSteps(steps: readonly WorkflowStep[], path: string, values: KnownValues): MappedSteps {
  const mappedSteps = steps.map(step => mapStep(step, path, values))
  return {
    inputs: new Map(mappedSteps.flatMap(({ inputs }) => [...inputs])),
    secrets: new Map(mappedSteps.flatMap(({ secrets }) => [...secrets])),
    remarks: [...new Set(mappedSteps.flatMap(({ remarks }) => remarks))],
  }
}

const noSteps: MappedSteps = { inputs: new Map(), secrets: new Map(), remarks: [] }

function mapStep(step: WorkflowStep, path: string, values: KnownValues): MappedSteps {
  const { uses = '', run = '' } = step
  if (isBuildPush(step) || isEventStep(step) || replacedActions.test(uses)) return noSteps
  if (uses.startsWith('actions/checkout@')) return mapCheckout(step, path)
  if (uses.startsWith('docker/login-action@')) return mapLogin(step, path, values)
  if (freesDiskSpace.test(uses) || deletesTools(run))
    return { ...noSteps, inputs: new Map([['free-disk', true]]) }
  if (uses === '' && onlySetsValues(run)) return noSteps
  const name = uses === '' ? `\`${run.trim().split('\n', 1)[0] ?? ''}\`` : uses
  return {
    ...noSteps,
    remarks: [
      formatRemark(
        step,
        path,
        `${name} has no equivalent: if you need it, move it to another workflow or job`,
      ),
    ],
  }
}

/** Returns whether a line of the script deletes tools of a GitHub-hosted runner. */
function deletesTools(run: string): boolean {
  return run.split('\n').some(line => /\brm\s/.test(line) && largeFolders.test(line))
}

function formatRemark({ line }: WorkflowStep, path: string, text: string): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${text}`
}

function mapCheckout(step: WorkflowStep, path: string): MappedSteps {
  const { submodules = false, lfs = false, repository } = step.with
  const usedInputs = Object.entries({ submodules, lfs, repository }).filter(
    ([, value]) => value !== undefined && String(value) !== 'false',
  )
  const names = usedInputs.map(([name, value]) => `\`${name}: ${value}\``)
  return names.length === 0
    ? noSteps
    : {
        ...noSteps,
        remarks: [
          formatRemark(
            step,
            path,
            `${names.join(', ')} of actions/checkout: the reusable workflow checks out only the repository; use the action underworldcode/binder-actions after your own checkout`,
          ),
        ],
      }
}

/** Maps a login to a registry. The reusable workflow logs in to ghcr.io itself. */
function mapLogin(step: WorkflowStep, path: string, values: KnownValues): MappedSteps {
  const input = (name: string) => resolveExpressions(String(step.with[name] ?? ''), values)
  if (input('registry') === 'ghcr.io') return noSteps
  const [username, password] = [input('username'), input('password')]
  const isKnown = isCallable(username)
  return {
    inputs: new Map([['registry-username', isKnown ? username : '${{ vars.REGISTRY_USERNAME }}']]),
    secrets: new Map([['registry-password', password]]),
    remarks: isKnown
      ? []
      : [
          formatRemark(
            step,
            path,
            `a username in a secret cannot be passed on: store ${username} in the variable REGISTRY_USERNAME`,
          ),
        ],
  }
}
