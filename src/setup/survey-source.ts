import { contextSources } from '../dockerfile/context-sources.ts'
import { declaredArguments } from '../dockerfile/declared-arguments.ts'
import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { parseWorkflow, type Workflow } from '../workflows/workflow.ts'
import { type Environment, findEnvironment, notebookEnvironment } from './environment.ts'
import { isDockerfile, type SourceFiles } from './source-files.ts'
import { buildsWithOurActions } from './source-workflow.ts'

/** Facts about the git repository of the source. */
export interface GitFacts {
  /** `owner/name` of the remote on GitHub; undefined if there is none. */
  readonly repository: string | undefined
  readonly defaultBranch: string | undefined
  readonly branches: readonly string[]
  readonly tags: readonly string[]
}

/** Dockerfile in the source repository. */
export interface FoundDockerfile {
  readonly path: string
  /** Names of its build arguments. */
  readonly arguments: readonly string[]
  /** Patterns of the files that it copies; undefined for the whole build context. */
  readonly sources: readonly string[] | undefined
}

/** Workflow file, and its text. */
export interface FoundWorkflow {
  readonly workflow: Workflow
  readonly text: string
}

/** Facts about a source repository from which `init` derives its files. */
export interface SourceSurvey {
  readonly git: GitFacts
  readonly files: SourceFiles
  /** Dockerfiles, the best candidate first. */
  readonly dockerfiles: readonly FoundDockerfile[]
  /** Path of the best candidate; undefined if another candidate has the same rank. */
  readonly likelyDockerfile: string | undefined
  /** Packages for a new Dockerfile; undefined if there are none, or only notebooks next to a Dockerfile. */
  readonly environment: Environment | undefined
  readonly workflows: readonly FoundWorkflow[]
  /** Workflow that already builds with this project. */
  readonly ownWorkflow: FoundWorkflow | undefined
  readonly notebooks: readonly string[]
}

/** Derives the facts from the files and the git repository. */
export function surveySource(files: SourceFiles, git: GitFacts): SourceSurvey {
  const workflows = readWorkflows(files.texts)
  const dockerfiles = files.paths.filter(isDockerfile).sort(byPreference).flatMap(readDockerfile(files))
  const [bestDockerfile, secondDockerfile] = dockerfiles
  const notebooks = files.paths.filter(path => path.endsWith('.ipynb'))
  const hasOnlyNotebooks = notebooks.length > 0 && bestDockerfile === undefined
  const isAmbiguous =
    bestDockerfile !== undefined &&
    secondDockerfile !== undefined &&
    rank(bestDockerfile.path) === rank(secondDockerfile.path)
  return {
    git,
    files,
    dockerfiles,
    likelyDockerfile: isAmbiguous ? undefined : bestDockerfile?.path,
    environment: findEnvironment(files) ?? (hasOnlyNotebooks ? notebookEnvironment : undefined),
    workflows,
    ownWorkflow: workflows.find(({ workflow }) => buildsWithOurActions(workflow)),
    notebooks,
  }
}

/** Reads the workflow files among texts by path. */
export function readWorkflows(texts: ReadonlyMap<string, string>): FoundWorkflow[] {
  return [...texts]
    .filter(([path]) => path.startsWith('.github/workflows/'))
    .flatMap(([path, text]) => {
      const workflow = parseWorkflow(path, text, undefined)
      return workflow === undefined ? [] : [{ workflow, text }]
    })
}

/** Folders in which a Dockerfile is likely to be that of the image. */
const likelyFolders = ['container', '', 'docker', '.binder', 'binder']

function byPreference(first: string, second: string): number {
  return rank(first) - rank(second) || first.length - second.length
}

function rank(path: string): number {
  const slash = path.lastIndexOf('/')
  const folder = likelyFolders.indexOf(slash < 0 ? '' : path.slice(0, slash))
  const isPlain = path.slice(slash + 1) === 'Dockerfile'
  return (folder < 0 ? likelyFolders.length : folder) * 2 + (isPlain ? 0 : 1)
}

/** Returns a function that parses a Dockerfile, and returns an empty list for a file that is not a valid Dockerfile. */
function readDockerfile({ texts }: SourceFiles): (path: string) => FoundDockerfile[] {
  return path => {
    try {
      const dockerfile = parseDockerfile(Buffer.from(texts.get(path) ?? ''))
      return [{ path, arguments: [...declaredArguments(dockerfile)], sources: contextSources(dockerfile) }]
    } catch {
      return []
    }
  }
}
