import * as v from 'valibot'
import type { BuildDefinition } from '../../doctor/facts/build-definition.ts'
import type { LaunchedMember, TestLaunches } from '../../doctor/facts/facts.ts'
import type { DoctorTarget } from '../../doctor/facts/gather-facts.ts'
import { parseJson } from '../../json.ts'
import { defaultDockerfile, parseDockerfileLocator } from '../../launcher/dockerfile-locator.ts'
import { parseImageRepository } from '../../oci/reference.ts'
import {
  formatGitHubRepository,
  isSameRepositoryName,
  parseGitHubRepository,
} from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { didYouMean } from '../../suggest.ts'
import { UserError } from '../../user-error.ts'
import type { Verdict } from '../../verdict.ts'
import { oneOf } from '../../wording.ts'
import { readEventType } from '../inputs/launcher-inputs.ts'

const failConditions = ['error', 'warning', 'never'] as const
type FailOn = (typeof failConditions)[number]

export interface DoctorInputs {
  readonly target: DoctorTarget
  /** Token that reads both repositories. */
  readonly token: string
  /** Token that the source uses to send events. */
  readonly launcherToken: string | undefined
  /** Token that writes the issue; undefined if no issue is written. */
  readonly issueToken: string | undefined
  /** Verdicts of findings that fail the step. */
  readonly failingVerdicts: readonly Verdict[]
}

const failingVerdictsByCondition: Readonly<Record<FailOn, readonly Verdict[]>> = {
  error: ['fail'],
  warning: ['fail', 'warn'],
  never: [],
}

/** Reads the inputs. `source` or `launcher` defaults to the repository in which the workflow runs. */
export function readInputs(
  reader: InputReader,
  { repository: ownRepository }: WorkflowContext,
): DoctorInputs {
  const token = reader.secret('token')
  if (token === undefined) reader.problem('token is empty: omit it to use the token of the workflow')
  return {
    target: {
      ...readRepositories(reader, ownRepository),
      images: reader.lines('images', parseImageRepository) ?? [],
      launcherDockerfile: reader.withDefault(
        'dockerfile',
        parseDockerfileLocator,
        parseDockerfileLocator(defaultDockerfile),
      ),
      build: readBuild(reader),
      eventType: readEventType(reader),
      launches: readLaunches(reader),
    },
    token: token ?? '',
    launcherToken: reader.secret('launcher-token'),
    issueToken: reader.secret('issue-token'),
    failingVerdicts: failingVerdictsByCondition[reader.withDefault('fail-on', parseFailOn, 'error')],
  }
}

/**
 * Parses `fail-on`.
 *
 * @throws Error with the accepted values. For a value of an earlier version, the error suggests the new name.
 */
function parseFailOn(text: string): FailOn {
  const condition = failConditions.find(value => value === text)
  if (condition !== undefined) return condition
  const newName = new Map([
    ['red', 'error'],
    ['yellow', 'warning'],
  ]).get(text)
  const hint = newName === undefined ? didYouMean(text, failConditions) : ` (did you mean "${newName}"?)`
  throw new UserError('invalid-input', `expected ${oneOf(failConditions)}${hint}`)
}

/** Reads both repositories. An omitted repository defaults to the repository in which the workflow runs. */
function readRepositories(
  reader: InputReader,
  ownRepository: string,
): Pick<DoctorTarget, 'source' | 'launcher'> {
  const readRepository = (name: string) => reader.optional(name, parseGitHubRepository)
  const areBothMissing = ['source', 'launcher'].every(name => reader.text(name) === undefined)
  const source = readRepository('source') ?? parseGitHubRepository(ownRepository)
  const launcher = readRepository('launcher') ?? parseGitHubRepository(ownRepository)
  const name = formatGitHubRepository(source)
  if (areBothMissing)
    reader.problem('source or launcher is missing: set the repository in which this workflow does not run')
  else if (isSameRepositoryName(name, formatGitHubRepository(launcher))) {
    reader.problem(
      `source and launcher are both ${name}: set the repository in which this workflow does not run`,
    )
  }
  return { source, launcher }
}

const membersSchema = v.array(
  v.object({
    member: v.string(),
    verdict: v.picklist(['pass', 'warn', 'fail']),
    error: v.optional(v.string()),
    commit: v.optional(v.string()),
    lastSuccess: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
)

/** Reads the results of test-launch in an earlier job; undefined if there are none because that job was skipped. */
function readLaunches(reader: InputReader): TestLaunches | undefined {
  const branch = reader.text('launch-branch') ?? ''
  const members = reader.optional('launch-results', text =>
    parseJson(membersSchema, text, 'the output `members` of test-launch'),
  )
  if (members === undefined) return undefined
  if (branch === '') reader.problem('launch-branch is missing: set it to the branch that was launched')
  return { branch, members: members.map(toLaunchedMember) }
}

function toLaunchedMember(report: v.InferOutput<typeof membersSchema>[number]): LaunchedMember {
  const { member, verdict, error, commit, lastSuccess } = report
  return { member, verdict, error, commit, lastSuccess }
}

function readBuild(reader: InputReader): Partial<BuildDefinition> {
  const file = reader.text('file')
  const context = reader.text('context')
  return {
    ...(file === undefined ? {} : { dockerfile: file }),
    ...(context === undefined ? {} : { context }),
  }
}
