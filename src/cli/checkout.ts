import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunCommand } from '../process.ts'
import { parseRemote, type Remote } from '../refs/git-remote.ts'
import { runOnHost } from '../runner/run-on-host.ts'
import { parseWorkflow, type WorkflowStep } from '../workflows/workflow.ts'

/** Reader of the git repository in a folder. */
export interface LocalCheckout {
  /** Returns the remote `upstream`, or otherwise `origin`; undefined if there is none. */
  readonly remote: () => Promise<Remote | undefined>
  /** Returns the root of the repository. */
  readonly folder: () => Promise<string | undefined>
  /** Returns the commit that is checked out. */
  readonly revision: () => Promise<string | undefined>
  /** Returns the full ref that is checked out: a branch, or otherwise a tag of the commit. */
  readonly ref: () => Promise<string | undefined>
  /** Returns the steps of the repository's workflows. */
  readonly workflowSteps: () => Promise<readonly WorkflowStep[]>
}

/** Creates a reader of the git repository in a folder. All results are undefined without git or outside a repository. */
export function localCheckout(env: NodeJS.ProcessEnv, directory = '.'): LocalCheckout {
  const git = gitReader(runOnHost(env), directory)
  return {
    remote: async () => {
      const address =
        (await git('remote', 'get-url', 'upstream')) ?? (await git('remote', 'get-url', 'origin'))
      return address === undefined ? undefined : parseRemote(address)
    },
    folder: () => git('rev-parse', '--show-toplevel'),
    revision: () => git('rev-parse', 'HEAD'),
    ref: async () => {
      const branch = await git('symbolic-ref', '--quiet', 'HEAD')
      if (branch !== undefined) return branch
      const tag = await git('describe', '--exact-match', '--tags', 'HEAD')
      return tag === undefined ? undefined : `refs/tags/${tag}`
    },
    workflowSteps: async () =>
      readSteps(join((await git('rev-parse', '--show-toplevel')) ?? '.', '.github/workflows')),
  }
}

/** Returns a function that runs git in a folder and returns its output; undefined if it fails or prints nothing. */
export function gitReader(
  run: RunCommand,
  directory: string,
): (...args: string[]) => Promise<string | undefined> {
  return async (...args) => {
    const result = await run({ file: 'git', args, cwd: directory, isQuiet: true }).catch(() => undefined)
    const text = result?.exitCode === 0 ? result.stdout.trim() : ''
    return text === '' ? undefined : text
  }
}

async function readSteps(folder: string): Promise<WorkflowStep[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const files = names.filter(name => /\.ya?ml$/.test(name)).sort()
  const workflows = await Promise.all(
    files.map(async name =>
      parseWorkflow(`.github/workflows/${name}`, await readFile(join(folder, name), 'utf8'), undefined),
    ),
  )
  return workflows.flatMap(workflow => workflow?.steps ?? [])
}
