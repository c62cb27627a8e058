import { expect, test } from '@jest/globals'
import { createLauncherDockerfile } from '../../src/launcher/create-launcher-dockerfile.ts'
import { LauncherDockerfile } from '../../src/launcher/launcher-dockerfile.ts'
import { assertPreviewPair, previewNumber } from '../../src/launcher/preview-branch.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { findSourceRef, parseSourceRef } from '../../src/refs/source-ref.ts'

test.each([
  ['pr-7', 7],
  ['pr-1234567890', 1234567890],
  ['pr-0', undefined],
  ['pr-07', undefined],
  ['pr-7-slim', undefined],
  ['pr-', undefined],
  ['PR-7', undefined],
  ['my-pr-7', undefined],
  ['pr-12345678901', undefined],
  ['pr-7\n', undefined],
])('returns the number of the pull request of branch %j', (branch, number) => {
  expect(previewNumber(branch)).toBe(number)
})

const check = (launcherBranch: string, isPreview: boolean, ...refs: readonly string[]) =>
  assertPreviewPair('image', refs.map(findSourceRef), { launcherBranch, isPreview })

test.each([
  ['pr-7', true, ['refs/pull/7/merge']],
  ['pr-7', true, ['refs/pull/7/head']],
  ['pr-7', true, ['', 'refs/pull/7/merge', 'refs/pull/7/merge']],
  ['main', false, ['refs/heads/main']],
  ['main', false, []],
  ['pr-7', false, ['refs/heads/pr-7']],
  ['v1', false, ['refs/tags/v1']],
])('accepts the refs of an image on branch %s (preview: %s): %j', (branch, isPreview, refs) => {
  expect(() => check(branch, isPreview, ...refs)).not.toThrow()
})

test.each([
  ['main', false, ['refs/pull/7/merge'], 'only on launcher branch "pr-7", not on "main"'],
  ['main', true, ['refs/pull/7/merge'], 'only on launcher branch "pr-7", not on "main"'],
  ['pr-8', true, ['refs/pull/7/merge'], 'only on launcher branch "pr-7", not on "pr-8"'],
  ['pr-7', false, ['refs/pull/7/merge'], 'launcher branch "pr-7" is not a preview'],
  ['main', false, ['refs/heads/main', 'refs/pull/7/merge'], 'not on "main"'],
  ['pr-7', true, ['refs/heads/main'], 'is the preview of pull request 7 and launches only its images'],
  ['pr-7', true, ['refs/pull/7/merge', 'refs/heads/main'], 'but image was built from refs/heads/main'],
  ['pr-7', true, ['refs/heads/pr-7'], 'but image was built from refs/heads/pr-7'],
  ['pr-7', true, ['refs/tags/pr-7'], 'but image was built from refs/tags/pr-7'],
  ['pr-7', true, ['', ''], 'image has no label that names the pull request'],
  ['main', true, ['refs/heads/main'], 'delete the line `# binder-actions: preview`'],
])('rejects the refs of an image on branch %s (preview: %s): %j', (branch, isPreview, refs, message) => {
  expect(() => check(branch, isPreview, ...refs)).toThrow(
    expect.objectContaining({ kind: 'no-launcher-branch', message: expect.stringContaining(message) }),
  )
})

test('explains how to make the branch of a pull request a preview again', () => {
  expect(() => check('pr-7', false, 'refs/pull/7/merge')).toThrow(
    'or add the line `# binder-actions: preview` above FROM in its Dockerfile',
  )
})

const image = { registry: 'ghcr.io', path: 'science/model', tag: 'pr-7-slim' }
const digest = sha256Digest(Buffer.from('image'))
const create = (ref: string, template?: string) =>
  Buffer.from(
    createLauncherDockerfile({
      event: { launcherBranch: 'pr-7', digest, image, ref: parseSourceRef(ref) },
      template: template === undefined ? undefined : Buffer.from(template),
      base: Buffer.from('FROM ghcr.io/science/model:main\n'),
      branchVariable: 'MODEL_BRANCH',
      allowedImage: undefined,
    }).dockerfile.bytes,
  ).toString()

test('marks the new branch of a pull request as a preview and names it `pr-7`', () => {
  expect(create('refs/pull/7/merge')).toBe(
    '# Binder launcher for refs/pull/7/merge\n' +
      '# Binder Actions keeps the digest below up to date. You can edit all other lines.\n\n' +
      `# binder-actions: preview\nFROM ghcr.io/science/model:pr-7-slim@${digest}\n\nENV MODEL_BRANCH=pr-7\n`,
  )
  expect(create('refs/heads/pr-7')).not.toContain('preview')
})

test('fills a template for a preview, marks it once and does not freeze it', () => {
  const template =
    '# <branch>\n# binder-actions: frozen\nFROM ghcr.io/science/model:x\nENV MODEL_BRANCH=<branch>\n'
  const expected = `# pr-7\n# binder-actions: preview\nFROM ghcr.io/science/model:pr-7-slim@${digest}\nENV MODEL_BRANCH=pr-7\n`
  expect(create('refs/pull/7/merge', template)).toBe(expected)
  expect(create('refs/pull/7/merge', template.replace('frozen', 'preview'))).toBe(expected)
  expect(LauncherDockerfile.parse(Buffer.from(expected)).marks).toEqual({ preview: { reason: '', line: 2 } })
})
