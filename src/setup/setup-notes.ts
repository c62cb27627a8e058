import { parseImageRepository } from '../oci/reference.ts'
import type { WorkflowStep } from '../workflows/workflow.ts'
import { findHandwrittenBuild } from './find-handwritten.ts'
import type { SetupAnswers } from './questions.ts'
import type { SourceSurvey } from './survey-source.ts'

/** Configuration files of repo2docker, which ignores them if there is a Dockerfile. */
const repo2dockerFiles =
  /^(?:\.?binder\/)?(?:apt\.txt|postBuild|start|runtime\.txt|install\.R|Project\.toml)$/

/** Returns notes about the source. */
export function setupNotes(survey: SourceSurvey, answers: SetupAnswers): string[] {
  const { environment, notebooks, ownWorkflow } = survey
  const isWritten = answers.dockerfile === '' && environment !== undefined
  const { registry } = parseImageRepository(answers.image)
  return [
    ...(isWritten ? [...environment.problems, ...unusedFiles(survey)] : []),
    ...(ownWorkflow === undefined
      ? [
          ...undeclaredArguments(survey, answers),
          ...otherBuilds(survey),
          ...otherDockerfiles(survey, answers),
        ]
      : []),
    ...(notebooks.length === 0
      ? ['The repository has no notebooks: users start with an empty JupyterLab']
      : []),
    ...(registry === 'ghcr.io' || ownWorkflow !== undefined
      ? []
      : [
          `To push to ${registry}, store the username in the variable REGISTRY_USERNAME and a token in the secret REGISTRY_PASSWORD of ${answers.source}`,
        ]),
  ]
}

function unusedFiles({ files }: SourceSurvey): string[] {
  return files.paths
    .filter(path => repo2dockerFiles.test(path))
    .map(path => `The Dockerfile does not use ${path}: add the steps of this file to the Dockerfile`)
}

/** Returns a note for each build argument that the Dockerfile does not declare. */
export function undeclaredArguments(
  { dockerfiles }: SourceSurvey,
  { dockerfile, 'branch-arg': branch, 'revision-arg': revision }: SetupAnswers,
): string[] {
  const path = dockerfile || 'The Dockerfile'
  const declaredNames = dockerfile === '' ? [] : dockerfiles.find(item => item.path === dockerfile)?.arguments
  return Object.entries({ 'branch-arg': branch, 'revision-arg': revision })
    .filter(([, name]) => name !== '' && declaredNames?.includes(name) === false)
    .map(
      ([input, name]) =>
        `${path} does not declare \`ARG ${name}\`, so \`${input}: ${name}\` has no effect: declare it in the stage that needs it, or do not set the input`,
    )
}

/** Returns a note for each workflow that already pushes an image. */
function otherBuilds({ workflows }: SourceSurvey): string[] {
  const build = findHandwrittenBuild(workflows)?.found.workflow.path
  const others = workflows.filter(({ workflow }) => workflow.path !== build && pushesImage(workflow.steps))
  return [
    ...(build === undefined
      ? []
      : [`${build} already builds an image: to replace it, run the command with --migrate`]),
    ...others.map(
      ({ workflow: { path } }) =>
        `${path} also pushes an image: delete the jobs that the new workflow replaces, or keep them and see docs/images-built-elsewhere.md`,
    ),
  ]
}

function pushesImage(steps: readonly WorkflowStep[]): boolean {
  return steps.some(
    ({ uses = '', run = '' }) =>
      uses.startsWith('jupyterhub/repo2docker-action@') || /\b(?:docker|podman) push\b/.test(run),
  )
}

/** Returns a note about other Dockerfiles from which the image may be built. */
function otherDockerfiles({ dockerfiles, likelyDockerfile }: SourceSurvey, answers: SetupAnswers): string[] {
  const others = dockerfiles.map(({ path }) => path).filter(path => path !== answers.dockerfile)
  if (others.length === 0 || (likelyDockerfile === undefined && answers.dockerfile !== '')) return []
  const usedDockerfile = answers.dockerfile || 'a new Dockerfile'
  return [`The image is built from ${usedDockerfile}: for ${others.join(' or ')}, use --dockerfile`]
}
