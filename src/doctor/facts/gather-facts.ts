import type { FetchBranchRules } from '../../github/branch-rules.ts'
import type { CommitFiles } from '../../github/commit-files.ts'
import type { LauncherState } from '../../github/launcher-reader.ts'
import type { RepositoryTree, TreeFileEntry } from '../../github/repository-files.ts'
import type { RepositorySurvey } from '../../github/repository-survey.ts'
import type { DockerfileLocator } from '../../launcher/dockerfile-locator.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import type { ImageRepository } from '../../oci/reference.ts'
import { isBotBranch } from '../../refs/bot-branch.ts'
import type { GitHubRepository } from '../../refs/github-repository.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { findLauncherBranch } from '../../refs/source-ref.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { parseWorkflow } from '../../workflows/workflow.ts'
import { branchFacts, isPreview } from './branch-facts.ts'
import { type BuildDefinition, findBuildDefinition } from './build-definition.ts'
import { hasPathFilter } from './build-workflows.ts'
import {
  attempt,
  type BranchCommits,
  type Facts,
  type LauncherFacts,
  type RepositoryFacts,
  type SourceFacts,
  type TestLaunches,
} from './facts.ts'
import { type EventServices, gatherEvents } from './gather-events.ts'
import { gatherImages } from './gather-images.ts'
import { gatherKernels } from './gather-kernels.ts'
import { type FindProvenance, gatherProvenance } from './gather-provenance.ts'
import { withoutOtherImages } from './without-other-images.ts'

/** Repositories to check, and settings that override the values found in them. */
export interface DoctorTarget {
  readonly source: GitHubRepository
  readonly launcher: GitHubRepository
  /** Image repositories to check in addition to those that the launcher names. */
  readonly images: readonly ImageRepository[]
  readonly launcherDockerfile: DockerfileLocator
  /** Explicit settings of the image's build, which override those found in workflows. */
  readonly build: Partial<BuildDefinition>
  readonly eventType: string
  readonly launches?: TestLaunches | undefined
}

/** Read-only access to GitHub and registries. */
export interface FactServices extends EventServices {
  readonly survey: (repository: GitHubRepository) => Promise<RepositorySurvey>
  readonly fetchTree: (repository: GitHubRepository, commit: string) => Promise<RepositoryTree>
  readonly fetchTexts: (
    repository: GitHubRepository,
    files: readonly TreeFileEntry[],
  ) => Promise<ReadonlyMap<string, string>>
  readonly readLauncher: (
    repository: GitHubRepository,
    dockerfile: DockerfileLocator,
  ) => Promise<LauncherState>
  readonly fetchRules: FetchBranchRules
  /** Fetches the newest commits of a branch, with the files that each of them changes. */
  readonly fetchCommitFiles: (repository: GitHubRepository, branch: string) => Promise<CommitFiles[]>
  /** Connects without a login, as mybinder.org does. */
  readonly connect: ConnectRegistry
  /** Verifies the provenance of a digest that a launcher requires. */
  readonly findProvenance: (
    launcher: GitHubRepository,
    ...request: Parameters<FindProvenance>
  ) => ReturnType<FindProvenance>
  /** Returns the current time, in milliseconds since the epoch. */
  readonly now: () => number
}

/** Matches scripts that may print launch links. Source code in other folders is not read. */
const script =
  /^(?=[^/]*$|(?:.*\/)?(?:\.?binder|bin|docs?|examples?|scripts?|tools?|utils?)\/).*[^/]\.(?:py|sh|js|mjs|jl|R)$/s
const page = /(?:^|\/)README[^/]*$|\.(?:md|rst|html|txt)$/i
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/
const notebook = /(?<!-checkpoint)\.ipynb$/
/** Maximum number of files of each kind. In a repository with more files, most of them are generated. */
const maxTexts = 500
const maxConcurrentRequests = 6

/**
 * Gathers the facts about both repositories and their images.
 *
 * @throws Error if one of the repositories cannot be read.
 */
export async function gatherFacts(target: DoctorTarget, services: FactServices): Promise<Facts> {
  const [launcher, repository] = await Promise.all([
    gatherLauncher(target, services),
    gatherRepository(target.source, services),
  ])
  const launchedReferences = launcher.branches.flatMap(({ launches }) =>
    launches.isKnown ? [launches.value.reference] : [],
  )
  const context = { launcher, images: [...launchedReferences, ...target.images] }
  const source = await gatherSource(target, repository, context, services)
  const [images, provenance, kernels] = await Promise.all([
    gatherImages(launchedReferences, target.images, services.connect),
    gatherProvenance(launchedReferences, launcher.workflows, (digest, requirements) =>
      services.findProvenance(target.launcher, digest, requirements),
    ),
    gatherKernels(source, launcher, services.connect),
  ])
  const { eventType, launches } = target
  return { source, launcher, images, provenance, kernels, eventType, launches, now: services.now() }
}

/** Reads the survey, tree, pages and workflows of the default branch. */
async function gatherRepository(repository: GitHubRepository, services: FactServices) {
  const survey = await services.survey(repository)
  const { branches, workflowStates, tags: _, ...state } = survey
  const { defaultBranch } = state
  const head = branches.find(({ name }) => name === defaultBranch)?.head
  const noFiles = { files: [], isTruncated: false }
  const { files, isTruncated } = head === undefined ? noFiles : await services.fetchTree(repository, head)
  const fetchMatching = (pattern: RegExp) =>
    services.fetchTexts(repository, files.filter(({ path }) => pattern.test(path)).slice(0, maxTexts))
  const [pages, scripts, workflowTexts] = await Promise.all([
    fetchMatching(page),
    fetchMatching(script),
    fetchMatching(workflowFile),
  ])
  const workflows = [...workflowTexts]
    .map(([path, text]) => parseWorkflow(path, text, workflowStates.get(path)))
    .filter(workflow => workflow !== undefined)
  const name = formatGitHubRepository(repository)
  const facts: RepositoryFacts = { name, ...state, workflows, pages, scripts, isTreeTruncated: isTruncated }
  return { facts, survey, files, fetchMatching }
}

/** Reads the facts that only a source has. @param context the launcher, and the images whose builds are considered. */
async function gatherSource(
  { source, build }: DoctorTarget,
  { facts, survey, files, fetchMatching }: Awaited<ReturnType<typeof gatherRepository>>,
  { launcher, images }: { readonly launcher: LauncherFacts; readonly images: readonly ImageRepository[] },
  services: FactServices,
): Promise<SourceFacts> {
  const builds = withoutOtherImages(facts.workflows, images)
  const target = findBuildDefinition(builds, build)
  const { dockerfile, context, dependencies = dockerfile } = target
  const buildFilePaths = new Set([
    ...[dockerfile, dependencies].flatMap(file => [file, `${file}.dockerignore`]),
    context === '' ? '.dockerignore' : `${context}/.dockerignore`,
  ])
  const branches = survey.branches.map(({ name }) => name)
  const launchedBranch = launchedSourceBranch(facts.defaultBranch, branches, launcher)
  const [notebooks, commits, buildFiles] = await Promise.all([
    fetchMatching(notebook),
    launchedBranch !== undefined && hasPathFilter(builds)
      ? fetchCommits(source, launchedBranch, services)
      : undefined,
    services.fetchTexts(
      source,
      files.filter(({ path }) => buildFilePaths.has(path)),
    ),
  ])
  return {
    ...facts,
    ...target,
    branches,
    tags: survey.tags,
    files: files.map(({ path }) => path),
    notebooks,
    commits,
    buildFiles,
  }
}

/** Returns the branch whose commits are counted: the default branch if launched, otherwise the first launched branch. */
function launchedSourceBranch(
  defaultBranch: string,
  branches: readonly string[],
  launcher: LauncherFacts,
): string | undefined {
  const launchedNames = new Set(
    launcher.branches.flatMap(({ name, launches }) => (launches.isKnown ? [name] : [])),
  )
  return [defaultBranch, ...branches].find(name => {
    return launchedNames.has(findLauncherBranch(`refs/heads/${name}`) ?? '')
  })
}

async function fetchCommits(
  source: GitHubRepository,
  branch: string,
  services: FactServices,
): Promise<BranchCommits> {
  return { branch, commits: await attempt(() => services.fetchCommitFiles(source, branch)) }
}

async function gatherLauncher(
  { launcher, launcherDockerfile, eventType }: DoctorTarget,
  services: FactServices,
): Promise<LauncherFacts> {
  const [{ facts, survey }, state] = await Promise.all([
    gatherRepository(launcher, services),
    services.readLauncher(launcher, launcherDockerfile),
  ])
  const events = await gatherEvents(launcher, facts.workflows, eventType, services)
  const protectedBranches = new Set(
    survey.branches.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])),
  )
  const launchableBranches = state.branches.filter(entry => !isBotBranch(entry.branch) && !isPreview(entry))
  const branches = await mapConcurrent(launchableBranches, maxConcurrentRequests, async entry => {
    const { branch: name } = entry
    const rules = await attempt(() =>
      services.fetchRules(launcher, { name, isProtected: protectedBranches.has(name) }),
    )
    return branchFacts(entry, rules, launcherDockerfile.label)
  })
  return { ...facts, ...events, branches, tags: survey.tags }
}
