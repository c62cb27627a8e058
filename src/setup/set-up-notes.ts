import { parseImageRepository } from '../oci/reference.ts'
import { findHandwrittenBuild } from './find-handwritten.ts'
import type { SetupAnswers } from './questions.ts'
import type { SourceSurvey } from './survey-source.ts'

/** Files of repo2docker that a Dockerfile replaces. */
const repo2dockerFiles =
  /^(?:\.?binder\/)?(?:apt\.txt|postBuild|start|runtime\.txt|install\.R|Project\.toml)$/

/** Returns advice that depends on the source, each one sentence or two. */
export function setUpNotes(survey: SourceSurvey, answers: SetupAnswers): string[] {
  const { environment, files, notebooks, ownWorkflow, workflows } = survey
  const build = findHandwrittenBuild(workflows)?.found.workflow.path
  const isWritten = answers.dockerfile === '' && environment !== undefined
  const unused = files.paths.filter(path => repo2dockerFiles.test(path))
  const { registry } = parseImageRepository(answers.image)
  return [
    ...(isWritten ? environment.problems : []),
    ...(isWritten && unused.length > 0
      ? [`The Dockerfile does not use ${unused.join(', ')}: add what they do to it`]
      : []),
    ...(build === undefined || ownWorkflow !== undefined
      ? []
      : [`${build} already builds an image: to replace it, run the command with --migrate`]),
    ...(notebooks.length === 0
      ? ['The repository has no notebooks: users start with an empty JupyterLab']
      : []),
    ...(registry === 'ghcr.io' || ownWorkflow !== undefined
      ? []
      : [
          `To push to ${registry}, store the user name in the variable REGISTRY_USERNAME and a token in the secret REGISTRY_PASSWORD of ${answers.source}`,
        ]),
  ]
}
