import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitHub } from '../fakes/github/github.ts'
import { run } from '../host/command.ts'
import { dispatchInputs } from './call-inputs.ts'
import { localRef, refspecs } from './checkout-refs.ts'
import { type Contexts, evaluateText, type Status } from './evaluate.ts'
import type { App, Environment, JobContext } from './job-context.ts'
import { apiGrants, type Permissions, removeWriteAccess } from './permissions.ts'
import { pullRequestEvent, workflowRunEvent } from './pull-request-event.ts'
import type { JobResult } from './run-job.ts'
import { type JobScope, runWorkflowJobs } from './run-workflow-jobs.ts'
import { type Event, isTriggered } from './triggers.ts'
import { type Job, parseWorkflowFile, type WorkflowDefinition } from './workflow-file.ts'

export interface RunResult {
  readonly repository: string
  readonly path: string
  readonly title: string
  readonly event: string
  readonly conclusion: Status
  /** Results by job. Jobs of a called workflow are named `caller/callee`. */
  readonly jobs: ReadonlyMap<string, JobResult>
}

export interface RunnerOptions {
  readonly github: GitHub
  /** Directory of the bare repositories of the fake GitHub. */
  readonly gitRoot: string
  /** Directory for workspaces. The caller removes the directory. */
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  /** Secrets by the name of the repository. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly vars?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Environments by the name of the repository and of the environment. */
  readonly environments?: Readonly<Record<string, Readonly<Record<string, Environment>>>>
  readonly apps?: readonly App[]
}

/**
 * Runs workflow files on this machine with GitHub's parser and expressions, the bundles of this repository, and real
 * git.
 */
export class WorkflowRunner {
  readonly runs: RunResult[] = []
  readonly #options: RunnerOptions
  #lastRun = 1000

  constructor(options: RunnerOptions) {
    this.#options = options
  }

  /** Runs every workflow of the pushed commit that handles the push. */
  async push(repository: string, ref: string, sha: string): Promise<RunResult[]> {
    const payload = { ref, after: sha, repository: { full_name: repository } }
    const event: Event = { name: 'push', ref, sha, actor: 'maintainer', payload }
    return this.#start(repository, event)
  }

  /**
   * Runs the workflows that handle a pull request event, and then the workflows of the default branch that handle the end
   * of these runs.
   */
  async pullRequest(
    repository: string,
    number: number,
    action: 'opened' | 'synchronize' | 'reopened' | 'closed',
  ): Promise<RunResult[]> {
    const event = await pullRequestEvent(this.#options.github, repository, number, action)
    const runs = await this.#start(repository, event)
    const followers: RunResult[] = []
    const sha = await this.#head(repository, 'main')
    for (const { title } of runs) {
      const endEvent = workflowRunEvent(event, title, sha)
      followers.push(...(await this.#start(repository, endEvent)))
    }
    return [...runs, ...followers]
  }

  /** Runs the scheduled workflows of a branch. */
  async schedule(repository: string, branch = 'main'): Promise<RunResult[]> {
    const sha = await this.#head(repository, branch)
    return this.#start(repository, {
      name: 'schedule',
      ref: `refs/heads/${branch}`,
      sha,
      actor: 'maintainer',
      payload: {},
    })
  }

  /** Runs one workflow manually. */
  async dispatch(
    repository: string,
    path: string,
    inputs: Readonly<Record<string, unknown>> = {},
    branch = 'main',
  ): Promise<RunResult> {
    const sha = await this.#head(repository, branch)
    const event: Event = {
      name: 'workflow_dispatch',
      ref: `refs/heads/${branch}`,
      sha,
      actor: 'maintainer',
      payload: { inputs },
    }
    return this.#run(repository, await this.#read(repository, path, sha), event, inputs)
  }

  /** From now on, runs the workflows of a repository that another repository starts by an event or by name. */
  listen(repository: string): void {
    const { github } = this.#options
    github.onRepositoryDispatch(repository, async (payload, run) => {
      const { workflow, headSha: sha, headBranch, actor } = run
      const ref = `refs/heads/${headBranch}`
      const event: Event = { name: 'repository_dispatch', ref, sha, actor, payload }
      const definition = await this.#read(repository, workflow.path, sha)
      return (await this.#run(repository, definition, event)).conclusion
    })
    github.onWorkflowDispatch(repository, async (payload, run) => {
      const { workflow, headSha: sha, actor } = run
      const event: Event = { name: 'workflow_dispatch', ref: payload.ref, sha, actor, payload }
      const definition = await this.#read(repository, workflow.path, sha)
      return (await this.#run(repository, definition, event, payload.inputs)).conclusion
    })
  }

  async #start(repository: string, event: Event): Promise<RunResult[]> {
    const { stdout } = await this.#git(repository, 'ls-tree', '--name-only', event.sha, '.github/workflows/')
    const paths = stdout.split('\n').filter(path => /\.ya?ml$/.test(path))
    const workflows = await Promise.all(paths.map(path => this.#read(repository, path, event.sha)))
    const results: RunResult[] = []
    for (const workflow of workflows) {
      if (isTriggered(workflow.on, event)) results.push(await this.#run(repository, workflow, event))
    }
    return results
  }

  async #run(
    repository: string,
    workflow: WorkflowDefinition,
    event: Event,
    providedInputs: Readonly<Record<string, unknown>> = {},
  ): Promise<RunResult> {
    if (!isTriggered(workflow.on, event))
      throw new Error(`${workflow.path} does not handle the event ${event.name}`)
    const { secrets = {}, vars = {} } = this.#options
    const inputs = event.name === 'workflow_dispatch' ? dispatchInputs(workflow, providedInputs) : {}
    const contexts = {
      github: this.#githubContext(repository, workflow, event),
      inputs,
      vars: vars[repository] ?? {},
      secrets: event.isRestricted === true ? {} : (secrets[repository] ?? {}),
    }
    const jobs = new Map<string, JobResult>()
    const prepare: JobScope['prepare'] = (job, jobContexts, permissions) =>
      this.#prepare(repository, event, job, jobContexts, permissions)
    await runWorkflowJobs({ workflow, contexts, granted: undefined, prefix: '', allResults: jobs, prepare })
    const isFailed = [...jobs.values()].some(({ result }) => result === 'failure')
    const title = workflow.runName === undefined ? workflow.name : evaluateText(workflow.runName, contexts)
    const conclusion = isFailed ? 'failure' : 'success'
    const result: RunResult = {
      repository,
      path: workflow.path,
      title,
      event: event.name,
      conclusion,
      jobs,
    }
    this.runs.push(result)
    return result
  }

  async #prepare(
    repository: string,
    event: Event,
    job: Job,
    contexts: Contexts,
    permissions: Permissions,
  ): Promise<JobContext> {
    const { github, env, apps = [] } = this.#options
    const directory = await mkdtemp(join(this.#options.directory, 'job-'))
    const workspace = await mkdtemp(join(directory, 'workspace-'))
    const token = `ghs_${randomUUID()}`
    const addToken: JobContext['addToken'] = (value, account, repositories) =>
      github.addToken(value, { ...account, repositories })
    const account = { login: 'github-actions[bot]', kind: 'actions' } as const
    const grants = event.isRestricted === true ? removeWriteAccess(permissions) : permissions
    addToken(token, account, { [repository]: apiGrants(grants) })
    const environment = this.#environment(repository, event, job, contexts)
    return {
      ...{ repository, event, token, githubUrl: github.url, workspace, directory, env, apps, addToken },
      contexts: {
        ...contexts,
        github: { ...(contexts.github as object), token, workspace, job: job.id },
        vars: { ...(contexts.vars as object), ...environment?.vars },
        secrets: { ...(contexts.secrets as object), ...environment?.secrets, GITHUB_TOKEN: token },
      },
      cloneUrl: name => github.cloneUrl(name),
      refsToFetch: (name, ref) =>
        name === repository && !ref ? [localRef(event.ref, event.sha)] : refspecs(ref),
    }
  }

  /** Returns the environment of a job. @throws Error if the rules of the environment exclude the run. */
  #environment(repository: string, event: Event, job: Job, contexts: Contexts): Environment | undefined {
    const name = evaluateText(job.environment, contexts)
    const environment = this.#options.environments?.[repository]?.[name]
    if (environment !== undefined && !environment.refs.includes(event.ref))
      throw new Error(`${event.ref} is not allowed to deploy to ${name} due to environment protection rules.`)
    return environment
  }

  #githubContext(
    repository: string,
    workflow: WorkflowDefinition,
    event: Event,
  ): Readonly<Record<string, unknown>> {
    const { url } = this.#options.github
    this.#lastRun += 1
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(event.ref) ?? []
    return {
      event: event.payload,
      event_name: event.name,
      ref: event.ref,
      ref_name: name ?? event.ref,
      ref_type: kind === 'tags' ? 'tag' : 'branch',
      sha: event.sha,
      repository,
      repository_owner: repository.split('/')[0],
      actor: event.actor,
      run_id: String(this.#lastRun),
      run_number: '1',
      run_attempt: '1',
      workflow: workflow.name,
      workflow_ref: `${repository}/${workflow.path}@${event.ref}`,
      server_url: url,
      api_url: url,
      graphql_url: `${url}/graphql`,
    }
  }

  async #read(repository: string, path: string, sha: string): Promise<WorkflowDefinition> {
    const { stdout } = await this.#git(repository, 'show', `${sha}:${path}`)
    return parseWorkflowFile(path, stdout)
  }

  async #head(repository: string, branch: string): Promise<string> {
    const sha = await this.#options.github.head(repository, branch)
    if (sha === undefined) throw new Error(`${repository} has no branch ${branch}: create it first`)
    return sha
  }

  #git(repository: string, ...args: string[]) {
    return run('git', ['--git-dir', join(this.#options.gitRoot, `${repository}.git`), ...args], {
      env: process.env,
    })
  }
}
