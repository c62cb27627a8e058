/** Replacements for other projects' actions that build images, with their documented inputs and outputs. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../host/command.ts'
import { type ActionValues, assertSupportedInputs } from './action-replacement.ts'
import type { JobContext } from './job-context.ts'

const label = (key: string) => `org.opencontainers.image.${key}`

function docker({ workspace, env }: JobContext, ...args: string[]) {
  return run('docker', args, { cwd: workspace, env: { ...process.env, ...env } })
}

function lines(text = ''): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}

/**
 * Replaces https://github.com/docker/login-action. The replacement does nothing, because the registry of these tests
 * requires no login.
 */
export async function logIn(inputs: ActionValues): Promise<ActionValues> {
  assertSupportedInputs(inputs, ['registry', 'username', 'password'])
  for (const name of ['registry', 'username', 'password']) {
    if (!inputs[name]) throw new Error(`${name} required`)
  }
  return {}
}

/** Replaces https://github.com/docker/metadata-action. @returns the tags of a ref and of its commit, and the labels of a build. */
export async function describeImage(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  assertSupportedInputs(inputs, ['images', 'tags', 'flavor', 'labels'])
  const { ref, sha } = job.event
  const [, kind, name = ''] = /^refs\/(head|tag)s\/(.+)$/.exec(ref) ?? []
  const event = kind === 'tag' ? 'tag' : 'branch'
  const tags = lines(inputs.tags).flatMap(rule => {
    if (rule === 'type=sha,format=long') return [`sha-${sha}`]
    if (rule === `type=ref,event=${event}`) return [name.replaceAll('/', '-')]
    if (/^type=ref,event=(?:branch|tag)$/.test(rule)) return []
    throw new Error(`this runner does not support the tag ${rule}: extend image-actions.ts`)
  })
  const latestTags = event === 'tag' && inputs.flavor?.trim() !== 'latest=false' ? ['latest'] : []
  const labels = new Map([
    [label('source'), `${job.githubUrl}/${job.repository}`],
    [label('revision'), sha],
    [label('created'), new Date().toISOString()],
    ...lines(inputs.labels).map(line => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  ])
  return {
    // The tag of the ref has a higher priority than the tag of the commit.
    version: tags.find(tag => !tag.startsWith('sha-')) ?? tags[0] ?? '',
    tags: [...tags, ...latestTags].map(tag => `${inputs.images}:${tag}`).join('\n'),
    labels: [...labels].map(([key, value]) => `${key}=${value}`).join('\n'),
  }
}

/** Replaces https://github.com/docker/build-push-action. Pushes an index with an attestation. @returns the digest, image ID and metadata. */
export async function buildAndPush(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  assertSupportedInputs(inputs, ['context', 'file', 'push', 'tags', 'labels'])
  const metadata = join(job.directory, 'metadata.json')
  const options = [
    ...lines(inputs.tags).map(tag => `--tag=${tag}`),
    ...lines(inputs.labels).map(text => `--label=${text}`),
    ...(inputs.push === 'true' ? ['--push'] : []),
  ]
  const build = ['buildx', 'build', `--file=${inputs.file}`, '--provenance=mode=min', ...options]
  await docker(job, ...build, `--metadata-file=${metadata}`, inputs.context || '.')
  const text = await readFile(metadata, 'utf8')
  const values: Readonly<Record<string, string>> = JSON.parse(text)
  return {
    digest: values['containerimage.digest'] ?? '',
    imageid: values['containerimage.config.digest'] ?? '',
    metadata: text,
  }
}

/**
 * Replaces https://github.com/jupyterhub/repo2docker-action. Builds an image with two tags: the first 12 digits of the
 * commit, and the additional tag. The replacement builds the Dockerfile of the repository instead of its environment
 * files.
 */
export async function repo2docker(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  const logins = ['DOCKER_USERNAME', 'DOCKER_PASSWORD', 'DOCKER_REGISTRY']
  const names = ['IMAGE_NAME', 'LATEST_TAG_OFF', 'ADDITIONAL_TAG', 'NO_PUSH', 'REPO2DOCKER_EXTRA_ARGS']
  assertSupportedInputs(inputs, [...logins, ...names])
  const { NO_PUSH: noPush = 'false', DOCKER_REGISTRY: registry, ADDITIONAL_TAG: additionalTag } = inputs
  const name = [...(registry ? [registry] : []), inputs.IMAGE_NAME].join('/')
  const commitTag = job.event.sha.slice(0, 12)
  const defaultLabels = ['repo', 'ref'].map(key => `--label=repo2docker.${key}=${job.event.ref}`)
  const extraOptions = (inputs.REPO2DOCKER_EXTRA_ARGS ?? '').split(/\s+/).filter(Boolean)
  const file = join(job.directory, 'repo2docker.Dockerfile')
  await writeFile(file, await readFile(join(job.workspace, 'container/Dockerfile')))
  const tags = [
    commitTag,
    ...(inputs.LATEST_TAG_OFF ? [] : ['latest']),
    ...(additionalTag ? [additionalTag] : []),
  ]
  const tagOptions = tags.map(tag => `--tag=${name}:${tag}`)
  await docker(
    job,
    'build',
    '--provenance=false',
    `--file=${file}`,
    ...tagOptions,
    ...defaultLabels,
    ...extraOptions,
    '.',
  )
  const outputs = { IMAGE_SHA_NAME: `${name}:${commitTag}`, IMAGE_SHA_TAG: commitTag }
  if (noPush === 'true') return { ...outputs, PUSH_STATUS: 'false' }
  for (const tag of tags) await docker(job, 'push', '--quiet', `${name}:${tag}`)
  return { ...outputs, PUSH_STATUS: 'true' }
}
