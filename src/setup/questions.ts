import { errorMessage } from '../error-message.ts'
import { formatImageRepository, parseImageRepository } from '../oci/reference.ts'
import { parseGitHubAddress } from '../refs/github-address.ts'
import { formatGitHubRepository, isSameRepositoryName } from '../refs/github-repository.ts'
import { parseSourceRef, refImageTag } from '../refs/source-ref.ts'
import { FormatError } from '../user-error.ts'
import { parseBranches } from './branch-list.ts'
import { readSourceWorkflow, type SourceWorkflow } from './source-workflow.ts'
import type { SourceSurvey } from './survey-source.ts'
import { defaultTransport, parseTransport } from './transport.ts'

/** Settings for which `init` prompts, as text; empty if they are not set. */
export interface SetupAnswers {
  /** Source repository, as `owner/name`. */
  readonly source: string
  /** Launcher repository, as `owner/name`. */
  readonly launcher: string
  readonly image: string
  /** Path to the Dockerfile; empty to write one. */
  readonly dockerfile: string
  /** Names of branches, separated by commas. */
  readonly branches: string
  readonly 'tag-suffix': string
  readonly 'branch-arg': string
  readonly 'revision-arg': string
  /** Transport of the event that notifies the launcher: `repository-dispatch` or `workflow-dispatch`. */
  readonly transport: string
  /** `yes` to add a workflow that rebuilds the image every month. There is no prompt for this setting. */
  readonly refresh: string
}

/** Question about one setting. */
export interface SetupQuestion {
  readonly name: keyof SetupAnswers
  /** Name of the option of the command line, without dashes. */
  readonly option: string
  readonly text: string
  /** Returns the suggested answer, from the repository and the previous answers. */
  readonly suggest: (survey: SourceSurvey, knownAnswers: Partial<SetupAnswers>) => string
  /** Returns the answer in its normal form. @throws Error that names the accepted form. */
  readonly parse: (answer: string, survey: SourceSurvey, knownAnswers: Partial<SetupAnswers>) => string
}

const branchArgument = /^(?:\w+_)?BRANCH$/
const revisionArgument = /^(?:\w+_)?(?:REVISION|COMMIT|COMMIT_SHA|GIT_SHA)$/

/** All questions, in the order in which they are asked. */
const questions: readonly SetupQuestion[] = [
  {
    name: 'source',
    option: 'repository',
    text: 'Source repository on GitHub (owner/name)',
    suggest: ({ git }) => git.repository ?? '',
    parse: answer => formatGitHubRepository(parseGitHubAddress(answer)),
  },
  {
    name: 'launcher',
    option: 'launcher',
    text: 'Launcher repository on GitHub (owner/name)',
    suggest: (survey, { source = '' }) => {
      const currentValue = currentInput(survey, 'launcher-repository')
      return currentValue === '' && source !== '' ? `${source}-launcher` : currentValue
    },
    parse: parseLauncher,
  },
  {
    name: 'image',
    option: 'image',
    text: 'Image repository to push to',
    suggest: (survey, { source = '' }) => {
      const currentValue = currentInput(survey, 'image')
      return currentValue === '' && source !== '' ? `ghcr.io/${source.toLowerCase()}` : currentValue
    },
    parse: answer => formatImageRepository(parseImageRepository(answer)),
  },
  {
    name: 'dockerfile',
    option: 'dockerfile',
    text: 'Dockerfile of the image',
    suggest: survey => currentInput(survey, 'file') || (survey.likelyDockerfile ?? ''),
    parse: parseDockerfilePath,
  },
  {
    name: 'branches',
    option: 'branch',
    text: 'Branches to build and launch (separated by commas)',
    suggest: survey => {
      const branches = currentSettings(survey)?.branches?.filter(name => !/[*?[!+]/.test(name)) ?? []
      return branches.length > 0 ? branches.join(', ') : (survey.git.defaultBranch ?? 'main')
    },
    parse: parseBranches,
  },
  {
    name: 'tag-suffix',
    option: 'tag-suffix',
    text: 'Suffix of the image tag, such as -slim (empty: none)',
    suggest: survey => currentInput(survey, 'tag-suffix'),
    parse: answer => refImageTag(parseSourceRef('refs/heads/x'), answer).slice(1),
  },
  {
    name: 'branch-arg',
    option: 'branch-arg',
    text: 'Build argument that receives the branch (empty: none)',
    suggest: (survey, knownAnswers) => suggestArgument(survey, knownAnswers, 'branch-arg', branchArgument),
    parse: parseArgument,
  },
  {
    name: 'revision-arg',
    option: 'revision-arg',
    text: 'Build argument that receives the commit (empty: none)',
    suggest: (survey, knownAnswers) =>
      suggestArgument(survey, knownAnswers, 'revision-arg', revisionArgument),
    parse: parseArgument,
  },
  {
    name: 'transport',
    option: 'transport',
    text: 'Event that notifies the launcher: repository-dispatch, or workflow-dispatch, whose token cannot change files',
    suggest: survey => currentInput(survey, 'transport') || defaultTransport,
    parse: parseTransport,
  },
]

/**
 * Rejects a suffix without a separator. Suffixes of existing workflows are not checked.
 *
 * @throws Error with the resulting tag.
 */
export function assertSeparator(suffix: string): void {
  if (/^[A-Za-z0-9]/.test(suffix))
    throw new FormatError(
      `the suffix ${JSON.stringify(suffix)} makes the tag main${suffix}: begin it with "-", "_" or ".", such as -${suffix}`,
    )
}

/** Returns the settings of the source's workflow if it already calls binder-image.yml. */
export function currentSettings({ ownWorkflow }: SourceSurvey): SourceWorkflow | undefined {
  return ownWorkflow === undefined ? undefined : readSourceWorkflow(ownWorkflow.workflow, ownWorkflow.text)
}

/** Returns an input of the build in the source's workflow; empty if it is not set, or an expression. */
function currentInput({ ownWorkflow }: SourceSurvey, name: string): string {
  const values = (ownWorkflow?.workflow.steps ?? []).map(step => step.with[name])
  const text = values.find(value => typeof value === 'string' && !value.includes('${{'))
  return typeof text === 'string' ? text : ''
}

/** Suggests an argument that the Dockerfile declares, because any other argument has no effect. */
function suggestArgument(
  survey: SourceSurvey,
  { dockerfile }: Partial<SetupAnswers>,
  input: string,
  pattern: RegExp,
): string {
  const names = survey.dockerfiles.find(({ path }) => path === dockerfile)?.arguments ?? []
  const matchingNames = names.filter(name => pattern.test(name))
  return currentInput(survey, input) || (matchingNames.length === 1 ? (matchingNames[0] ?? '') : '')
}

function parseLauncher(
  answer: string,
  _survey: SourceSurvey,
  { source = '' }: Partial<SetupAnswers>,
): string {
  const launcher = formatGitHubRepository(parseGitHubAddress(answer))
  if (isSameRepositoryName(launcher, source))
    throw new FormatError(
      `the launcher must be a repository other than the source, such as ${source}-launcher`,
    )
  return launcher
}

function parseArgument(answer: string): string {
  if (answer !== '' && !/^[A-Za-z_]\w*$/.test(answer))
    throw new FormatError(
      `${JSON.stringify(answer)} is not the name of a build argument: expected a name such as MODEL_BRANCH`,
    )
  return answer
}

function parseDockerfilePath(answer: string, { files, environment, dockerfiles }: SourceSurvey): string {
  const path = answer.replace(/^(?:\.\/)+/, '')
  if (path === '') {
    if (environment !== undefined) return ''
    if (dockerfiles.length > 0)
      throw new FormatError(`the repository has several Dockerfiles: choose one of ${listPaths(dockerfiles)}`)
    throw new FormatError(
      'there is no Dockerfile, pixi.toml, environment.yml, requirements.txt or notebook: add one of them first',
    )
  }
  if (files.paths.includes(path)) return path
  const paths = listPaths(dockerfiles) || 'none'
  throw new FormatError(
    `file ${JSON.stringify(answer)} does not exist in the repository; Dockerfiles found: ${paths}`,
  )
}

function listPaths(files: SourceSurvey['dockerfiles']): string {
  return files.map(({ path }) => path).join(', ')
}

/**
 * Returns the answer to every question: the given one or, if there is none, the result of `ask`, which receives the
 * suggested answer.
 *
 * @param givenAnswers known answers.
 * @throws Error that names the setting, if an answer is invalid.
 */
export async function answerQuestions(
  survey: SourceSurvey,
  givenAnswers: Partial<SetupAnswers>,
  ask: (
    question: SetupQuestion,
    suggestion: string,
    knownAnswers: Readonly<Partial<SetupAnswers>>,
  ) => Promise<string>,
): Promise<SetupAnswers> {
  const answers: Partial<Record<keyof SetupAnswers, string>> = {}
  for (const question of questions) {
    const answer =
      givenAnswers[question.name] ?? (await ask(question, question.suggest(survey, answers), answers))
    try {
      answers[question.name] = question.parse(answer.trim(), survey, answers)
    } catch (error) {
      throw new FormatError(`--${question.option}: ${errorMessage(error)}`, { cause: error })
    }
  }
  const text = (name: keyof SetupAnswers) => answers[name] ?? ''
  return {
    source: text('source'),
    launcher: text('launcher'),
    image: text('image'),
    dockerfile: text('dockerfile'),
    branches: text('branches'),
    'tag-suffix': text('tag-suffix'),
    'branch-arg': text('branch-arg'),
    'revision-arg': text('revision-arg'),
    transport: text('transport'),
    refresh: givenAnswers.refresh ?? '',
  }
}
