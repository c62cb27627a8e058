import { labelKeys, publishImage } from '../scenarios/publish-image.ts'
import type { DemoGitHub } from './demo-github.ts'
import type { DemoOutput } from './demo-output.ts'

const imagePath = 'demo/tinymodel'
const tag = 'development-slim'
const release = 'v1.0.0'

/** Runs further events in a launcher: a late event, a held branch, a release and a drift repair. */
export async function runLauncherScenarios(
  output: DemoOutput,
  github: DemoGitHub,
  buildOutputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { digest = '', revision = '', created = '' } = buildOutputs
  const event = (branch: string, fields: object = {}) => ({
    version: 1,
    branch,
    sha: digest,
    image: github.image,
    tag,
    ref: `refs/heads/${branch}`,
    source: {
      repository: 'demo/tinymodel',
      revision,
      run_url: 'https://github.com/demo/tinymodel/actions/runs/1',
    },
    created,
    correlation: 'demo',
    ...fields,
  })
  const runEvent = async (title: string, payload: unknown, outcomes: readonly string[], inputs = {}) => {
    const { outputs } = await output.step(title, () => github.updateLauncher(payload, inputs))
    if (!outcomes.includes(outputs.outcome ?? ''))
      throw new Error(`"${title}" has the outcome ${outputs.outcome}, expected ${outcomes.join(' or ')}`)
  }

  const labels = { [labelKeys.created]: '2020-01-01T00:00:00Z', [labelKeys.revision]: revision }
  const olderDigest = await publishImage(github.registryUrl, imagePath, 'built-long-ago', { labels })
  await runEvent(
    'A late event is ignored, because a newer image is pinned',
    event('development', { sha: olderDigest }),
    ['stale'],
  )

  await github.editLauncher(
    'held',
    `# binder-actions: hold the new solver is broken\nFROM ${github.image}:${tag}@${olderDigest}\n\nENV MODEL_BRANCH=held\n`,
  )
  await runEvent('A branch that a maintainer holds is not changed', event('held'), ['held'])

  const releaseTag = `${release}-slim`
  const releaseDigest = await publishRelease(github.registryUrl, releaseTag, {
    [labelKeys.created]: created,
    [labelKeys.revision]: revision,
    [labelKeys.ref]: `refs/tags/${release}`,
    [labelKeys.source]: 'https://github.com/demo/tinymodel',
  })
  const payload = event(release, { sha: releaseDigest, ref: `refs/tags/${release}`, tag: releaseTag })
  await runEvent('A release creates its launcher branch and freezes it', payload, ['created', 'unchanged'], {
    'branch-variable': 'MODEL_BRANCH',
  })

  await github.editLauncher('drifted', `FROM ${github.image}:${tag}\n\nENV MODEL_BRANCH=drifted\n`)
  await runEvent('Drift repair pins the current images of the tags', undefined, ['pinned'], {
    branches: 'd* held v*',
  })
}

/**
 * Publishes the image of a release unless an earlier run has published it.
 *
 * @returns the digest of the tag.
 */
async function publishRelease(
  url: string,
  tag: string,
  labels: Readonly<Record<string, string>>,
): Promise<string> {
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const response = await fetch(`${url}/v2/${imagePath}/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept },
  })
  if (response.status === 200) return response.headers.get('docker-content-digest') ?? ''
  return publishImage(url, imagePath, tag, { labels })
}
