import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHub } from '../fakes/github/github.ts'
import { run } from '../host/command.ts'
import { callInputs, callSecrets, dispatchInputs } from './call-inputs.ts'
import { type Contexts, evaluateText, evaluateTexts, isTrue, type Status } from './evaluate.ts'
import type { App, JobContext, Refspec } from './job-context.ts'
import { readOurFile, workflowOfThisRepository } from './our-files.ts'
import { apiGrants, defaultPermissions, type Permissions, refuseMoreThan } from './permissions.ts'
import { type JobResult, runJob, skippedJob } from './run-job.ts'
import { asMapping } from './template.ts'
import { type Event, isTriggered } from './triggers.ts'
import { type Job, parseWorkflowFile, type Workflow } from './workflow-file.ts'

export interface RunResult {
  readonly repository: string
  readonly path: string
  readonly title: string
  readonly event: string
  readonly conclusion: Status
  /** By job; those of a called workflow as `caller/callee`. */
  readonly jobs: ReadonlyMap<string, JobResult>
  readonly outputs: Readonly<Record<string, string>>
}

export interface RunnerOptions {
  readonly github: GitHub
  /** Directory of the stand-in's bare repositories. */
  readonly gitRoot: string
  readonly env: Readonly<Record<string, string>>
  /** Secrets of a repository, by its name. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly vars?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly apps?: readonly App[]
}

/** A run of one workflow file, or of one that it calls. */
interface Scope {
  readonly repository: string
  readonly event: Event
  readonly workflow: Workflow
  readonly contexts: Contexts
  /** What the caller may, for a called workflow. */
  readonly granted: Permissions | undefined
}

/** Runs workflow files as GitHub does, on this machine: GitHub's parser and expressions, our bundles, real git. */
export class WorkflowRunner {
  readonly runs: RunResult[] = []
  readonly #options: RunnerOptions
  #lastRun = 1000

  constructor(options: RunnerOptions) {
    this.#options = options
  }

  /** Every workflow of the pushed commit that listens. */
  async push(repository: string, ref: string, sha: string): Promise<RunResult[]> {
    const payload = { ref, after: sha, repository: { full_name: repository } }
    const event: Event = { name: 'push', ref, sha, actor: 'maintainer', payload }
    return this.#start(repository, event)
  }

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

  /** One workflow, started by a person. */
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

  /** Runs the workflows that an event of another repository starts here. */
  listen(repository: string): void {
    this.#options.github.onRepositoryDispatch(
      repository,
      async (webhook, { workflow, headSha, headBranch, actor }) => {
        const event: Event = {
          name: 'repository_dispatch',
          ref: `refs/heads/${headBranch}`,
          sha: headSha,
          actor,
          payload: webhook,
        }
        const result = await this.#run(
          repository,
          await this.#read(repository, workflow.path, headSha),
          event,
        )
        return result.conclusion
      },
    )
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
    workflow: Workflow,
    event: Event,
    given: Readonly<Record<string, unknown>> = {},
  ): Promise<RunResult> {
    if (!isTriggered(workflow.on, event)) throw new Error(`${workflow.path} does not listen to ${event.name}`)
    const { secrets = {}, vars = {} } = this.#options
    const inputs = event.name === 'workflow_dispatch' ? dispatchInputs(workflow, given) : {}
    const contexts = {
      github: this.#githubContext(repository, workflow, event),
      inputs,
      vars: vars[repository] ?? {},
      secrets: secrets[repository] ?? {},
    }
    const jobs = new Map<string, JobResult>()
    await this.#runJobs({ repository, event, workflow, contexts, granted: undefined }, '', jobs)
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
      outputs: {},
    }
    this.runs.push(result)
    return result
  }

  /** In the order of the file, which has to name a job after those that it needs. */
  async #runJobs(
    scope: Scope,
    prefix: string,
    all: Map<string, JobResult>,
  ): Promise<ReadonlyMap<string, JobResult>> {
    const own = new Map<string, JobResult>()
    for (const job of scope.workflow.jobs) {
      const needed = job.needs.map(id => {
        const result = own.get(id)
        if (result === undefined) throw new Error(`${scope.workflow.path}: put job ${id} before ${job.id}`)
        return [id, { result: result.result, outputs: result.outputs }] as const
      })
      const isGood = needed.every(([, { result }]) => result === 'success')
      const contexts = { ...scope.contexts, needs: Object.fromEntries(needed) }
      const isWanted = isTrue(job.condition, contexts, isGood ? 'success' : 'failure')
      const result = isWanted ? await this.#runOne(job, { ...scope, contexts }, prefix, all) : skippedJob
      own.set(job.id, result)
      all.set(`${prefix}${job.id}`, result)
    }
    return own
  }

  async #runOne(job: Job, scope: Scope, prefix: string, all: Map<string, JobResult>): Promise<JobResult> {
    const { workflow, granted = undefined } = scope
    const asked = job.permissions ?? workflow.permissions
    if (granted !== undefined && asked !== undefined) {
      refuseMoreThan(granted, asked, `The nested job '${job.id}' of ${workflow.path}`)
    }
    const permissions = asked ?? granted ?? defaultPermissions
    if (job.call !== undefined) return this.#call(job, job.call.uses, scope, permissions, prefix, all)
    const context = await this.#jobContext(job, scope, permissions)
    return runJob(job, context, evaluateTexts(workflow.env, context.contexts))
  }

  async #call(
    job: Job,
    uses: string,
    scope: Scope,
    granted: Permissions,
    prefix: string,
    all: Map<string, JobResult>,
  ): Promise<JobResult> {
    const path = workflowOfThisRepository(uses)
    if (path === undefined || job.call === undefined) throw new Error(`this runner cannot call ${uses}`)
    const workflow = await parseWorkflowFile(path, await readOurFile(path))
    const contexts = {
      ...scope.contexts,
      needs: undefined,
      inputs: callInputs(job.call, workflow, scope.contexts),
      secrets: callSecrets(job.call, workflow, scope.contexts),
    }
    const jobs = await this.#runJobs({ ...scope, workflow, contexts, granted }, `${prefix}${job.id}/`, all)
    const results = [...jobs.values()].map(({ result }) => result)
    const ended = { ...contexts, jobs: Object.fromEntries(jobs) }
    const outputs = Object.entries(workflow.callOutputs).map(
      ([name, output]) => [name, evaluateText(asMapping(output, name).value, ended)] as const,
    )
    return {
      result: results.includes('failure') ? 'failure' : 'success',
      outputs: Object.fromEntries(outputs),
      steps: [],
    }
  }

  async #jobContext(job: Job, scope: Scope, permissions: Permissions): Promise<JobContext> {
    const { github, env, apps = [] } = this.#options
    const { repository, event } = scope
    const directory = await mkdtemp(join(tmpdir(), 'job-'))
    const workspace = await mkdtemp(join(directory, 'workspace-'))
    const token = `ghs_${randomUUID()}`
    const addToken: JobContext['addToken'] = (value, kind, repositories) =>
      github.addToken(value, { login: 'github-actions[bot]', kind, repositories })
    addToken(token, 'actions', { [repository]: apiGrants(permissions) })
    const outer = scope.contexts.github as object
    return {
      ...{ repository, event, token, githubUrl: github.url, workspace, directory, env, apps, addToken },
      contexts: {
        ...scope.contexts,
        github: { ...outer, token, workspace, job: job.id },
        secrets: { ...(scope.contexts.secrets as object), GITHUB_TOKEN: token },
      },
      cloneUrl: name => github.cloneUrl(name),
      refsToFetch: (name, ref) =>
        name === repository && !ref ? [localRef(event.ref, event.sha)] : refspecs(ref),
    }
  }

  #githubContext(repository: string, workflow: Workflow, event: Event): Readonly<Record<string, unknown>> {
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
      server_url: url,
      api_url: url,
      graphql_url: `${url}/graphql`,
    }
  }

  async #read(repository: string, path: string, sha: string): Promise<Workflow> {
    const { stdout } = await this.#git(repository, 'show', `${sha}:${path}`)
    return parseWorkflowFile(path, stdout)
  }

  async #head(repository: string, branch: string): Promise<string> {
    const sha = await this.#options.github.head(repository, branch)
    if (sha === undefined) throw new Error(`${repository} has no branch ${branch}`)
    return sha
  }

  #git(repository: string, ...args: string[]) {
    return run('git', ['--git-dir', join(this.#options.gitRoot, `${repository}.git`), ...args], {
      env: process.env,
    })
  }
}

/** What actions/checkout fetches for a ref, in the order that it tries: branches stand for those of the remote. */
function refspecs(ref: string | undefined): Refspec[] {
  if (ref === undefined || ref === '') return [{ from: 'HEAD', to: 'refs/remotes/origin/HEAD' }]
  if (ref.startsWith('refs/')) return [localRef(ref, ref)]
  return [
    localRef(`refs/heads/${ref}`, `refs/heads/${ref}`),
    localRef(`refs/tags/${ref}`, `refs/tags/${ref}`),
  ]
}

function localRef(ref: string, from: string): Refspec {
  return { from, to: ref.replace(/^refs\/heads\//, 'refs/remotes/origin/') }
}
