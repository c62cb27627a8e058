/** Annotations in the manifest of an `existing-image`, copied from an image that this action built. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import { layoutFiles, writeFiles } from '../layout/local-image.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { source, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const prefix = 'io.github.binder-actions'
const buildAnnotations = {
  [`${prefix}.fingerprint`]: `sha256:${'f'.repeat(64)}`,
  [`${prefix}.ingredients`]: 'copied',
  [`${prefix}.proof`]: 'contract smoke-test',
  [`${prefix}.split`]: 'copied',
}

let repositories: TwoRepositories
beforeAll(async () => {
  repositories = await TwoRepositories.open()
})
afterAll(() => repositories.close())

/** Pushes an image with annotations as an `existing-image`. */
async function push(context: StepContext, annotations: Readonly<Record<string, string>>) {
  const image = fakeImage(manifest => {
    manifest.annotations = annotations
  })
  const directory = join(repositories.directory, context.ref.replaceAll('/', '-'))
  writeFiles(directory, layoutFiles(image))
  const inputs = { image: repositories.image, 'existing-image': `oci-layout:${directory}`, ...unverified }
  return {
    digest: image.manifest.digest,
    ...(await runAction('actions/build-binder-image', inputs, context)),
  }
}

async function fetchAnnotations(tag: string): Promise<unknown> {
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const response = await fetch(`${repositories.registry.url}/v2/science/model/manifests/${tag}`, {
    headers: { accept },
  })
  return ((await response.json()) as { annotations?: unknown }).annotations
}

test('annotations that state what this action built and checked are not copied', async () => {
  const context = await repositories.push({ a: 'copied' }, 'copied')
  const { errors, outputs, digest } = await push(context, { ...buildAnnotations, 'org.example.note': 'kept' })
  expect(errors).toEqual([])
  expect(await fetchAnnotations('copied')).toEqual({ 'org.example.note': 'kept' })
  expect(outputs.digest).toBe(await repositories.headDigest('copied'))
  expect(outputs.digest).not.toBe(digest)
})

test('other annotations do not change the digest', async () => {
  const context = await repositories.push({ a: 'agrees' }, 'agrees')
  const originLabels = {
    [labelKeys.source]: `${context.githubUrl}/${source}`,
    [labelKeys.revision]: context.sha,
    [labelKeys.ref]: 'refs/heads/agrees',
  }
  const { errors, outputs, digest } = await push(context, originLabels)
  expect(errors).toEqual([])
  expect(outputs.digest).toBe(digest)
})

test.each([
  ['another branch', labelKeys.ref, 'refs/heads/main', 'refs/heads/main'],
  ['another commit', labelKeys.revision, 'a'.repeat(40), `commit ${'a'.repeat(40)}`],
  ['another repository', labelKeys.source, 'https://github.com/other/model', 'other/model'],
])('an annotation that names %s is rejected, and nothing is pushed', async (title, key, value, origin) => {
  const branch = title.replaceAll(' ', '-')
  const context = await repositories.push({ a: title }, branch)
  const { errors } = await push(context, { [key]: value })
  expect(errors).toEqual([
    expect.stringMatching(
      new RegExp(
        `^According to the annotations of its manifest, oci-layout:.* was built from ${origin}, but it is pushed for `,
      ),
    ),
  ])
  expect(await repositories.headDigest(branch)).toBe('status 404')
})
