import { labelKeys, publishImage } from '../scenarios/publish-image.ts'
import { type DemoGitHub, launcher, source } from './demo-github.ts'
import type { DemoOutput } from './demo-output.ts'

const number = 1
const branch = `pr-${number}`
const ref = `refs/pull/${number}/merge`

/**
 * Simulates a pull request, which gets a launcher branch and a comment. The branch is deleted after the pull request is
 * closed.
 */
export async function runPreviewScenario(
  output: DemoOutput,
  github: DemoGitHub,
  buildOutputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { revision = '', created = '' } = buildOutputs
  const tag = `${branch}-slim`
  const labels = {
    [labelKeys.created]: created,
    [labelKeys.revision]: revision,
    [labelKeys.ref]: ref,
    [labelKeys.source]: `https://github.com/${source}`,
  }
  const digest = await publishImage(github.registryUrl, source, tag, { labels })
  const headSha = await github.openPullRequest(number)

  const update = await output.step('The image of a pull request gets its own launcher branch', () =>
    github.updateLauncher({
      ...{ version: 1, branch, sha: digest, image: github.image, tag, ref, created, correlation: 'demo' },
      source: { repository: source, revision, run_url: `https://github.com/${source}/actions/runs/1` },
    }),
  )
  if (update.outputs.outcome !== 'created')
    throw new Error(`the preview has the outcome ${update.outputs.outcome}, expected created`)
  output.show(`${branch} of ${launcher}`, Buffer.from((await github.launcherFile(branch)) ?? '').toString())

  const body = await output.step('A comment on the pull request links to the launch', () =>
    github.commentPreview(number, { 'head-sha': headSha, reference: `${github.image}:${tag}@${digest}` }),
  )
  output.show('The comment', body)

  const { outputs } = await output.step('The branch of a closed pull request is deleted', () =>
    github.closePullRequestAndSweep(number),
  )
  if (!outputs.deleted?.includes(`"${branch}"`) || (await github.launcherFile(branch)) !== undefined)
    throw new Error(`the launcher branch ${branch} was not deleted: ${outputs.deleted}`)
}
