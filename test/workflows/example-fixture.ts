import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Files } from '../fakes/github/github.ts'
import type { Engine } from '../host/engine.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { dispatchToken, launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { exampleFile, exampleWorkflow } from './example-files.ts'
import { root } from './repository-files.ts'
import { type RunResult, WorkflowRunner } from './workflow-runner.ts'

export const app = {
  id: '4711',
  slug: 'launcher-app',
  privateKey: 'the key of the app',
  repositories: [launcher],
  permissions: { contents: 'write' },
} as const
/** App with the permission to wait for runs. */
const waitingApp = {
  ...app,
  id: '4712',
  permissions: { contents: 'write', actions: 'read' },
} as const

/** App that can only start workflows of the launcher. */
export const starterApp = {
  ...app,
  id: '4713',
  slug: 'starter',
  privateKey: 'the key of the app that starts workflows',
  permissions: { actions: 'write' },
} as const
/** App that can write to the launcher. Its key is in an environment of the launcher. */
export const writerApp = {
  ...app,
  id: '4714',
  slug: 'writer',
  privateKey: 'the key of the app that writes',
} as const

/** Reads the files below a folder of test/examples. */
export function exampleFolder(folder: string): Promise<Files> {
  return filesBelow(join('test/examples', folder))
}

/** Reads the files below a folder of this repository. */
export async function filesBelow(folder: string): Promise<Files> {
  const base = join(root, folder)
  const entries = await readdir(base, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async path => [relative(base, path), await readFile(path)] as const)),
  )
}

export const sourceFiles: Files = {
  'container/Dockerfile': 'FROM scratch\nARG MODEL_BRANCH\nENV MODEL_BRANCH=$MODEL_BRANCH\nCOPY data /data\n',
  'data/one': 'one\n',
  // Overrides the file of the example image.
  '.dockerignore': '.git\n',
}

/** Source and launcher repositories with the example workflows, and a runner for them. */
export class ExampleFixture {
  readonly repositories: TwoRepositories
  readonly runner: WorkflowRunner

  private constructor(repositories: TwoRepositories, runner: WorkflowRunner) {
    this.repositories = repositories
    this.runner = runner
  }

  static async open(): Promise<ExampleFixture> {
    const repositories = await TwoRepositories.open({ withEngine: true })
    const runner = new WorkflowRunner({
      github: repositories.github,
      gitRoot: join(repositories.directory, 'github'),
      directory: repositories.directory,
      env: repositories.engineEnv,
      secrets: {
        [source]: {
          LAUNCHER_APP_KEY: app.privateKey,
          LAUNCHER_PAT: dispatchToken,
          STARTER_APP_KEY: starterApp.privateKey,
        },
      },
      vars: {
        [source]: {
          LAUNCHER_APP_ID: app.id,
          WAITING_APP_ID: waitingApp.id,
          STARTER_APP_ID: starterApp.id,
        },
      },
      environments: {
        [launcher]: {
          launcher: {
            secrets: { WRITER_APP_KEY: writerApp.privateKey },
            vars: { WRITER_APP_ID: writerApp.id },
            refs: ['refs/heads/main'],
          },
        },
      },
      apps: [app, waitingApp, starterApp, writerApp],
    })
    runner.listen(launcher)
    return new ExampleFixture(repositories, runner)
  }

  get engine(): Engine {
    return this.repositories.engine
  }

  /** Pushes a base image with Jupyter to the registry. @returns its name for FROM. */
  async pushJupyterBase(): Promise<string> {
    const { registry } = this.repositories
    const { engine } = this
    const base = `${registry.host}/base/jupyter:trixie`
    await engine.docker(['tag', await ensureJupyterImage(engine), base])
    await engine.docker(['push', '--quiet', base])
    await engine.docker(['image', 'rm', base])
    return base
  }

  /** Creates launcher branches with the example Dockerfile and workflow. */
  async seedLauncher(...branches: string[]): Promise<void> {
    const workflow = await exampleWorkflow('launcher/update-image.yml', this.repositories.image)
    const example = await exampleFile('launcher/Dockerfile', this.repositories.image)
    for (const branch of branches) {
      const dockerfile = example.replaceAll('development', branch)
      await this.repositories.github.seed(launcher, branch, { '.binder/Dockerfile': dockerfile, ...workflow })
    }
  }

  /** Pushes a commit to the source, and runs the workflows of the source and of the launcher. */
  async push(
    branch: string,
    files: Files,
  ): Promise<{ sha: string; source: RunResult[]; launcher: RunResult[] }> {
    const sha = await this.repositories.github.seed(source, branch, files)
    return { sha, ...(await this.follow(() => this.runner.push(source, `refs/heads/${branch}`, sha))) }
  }

  /** Starts workflow runs, and waits for them and for the runs of the launcher. */
  async follow(start: () => Promise<RunResult[]>): Promise<{ source: RunResult[]; launcher: RunResult[] }> {
    const previousCount = this.runner.runs.length
    const runs = await start()
    await this.repositories.github.idle()
    return {
      source: runs,
      launcher: this.runner.runs.slice(previousCount).filter(run => run.repository === launcher),
    }
  }
}
