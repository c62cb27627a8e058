import { expect, test } from '@jest/globals'
import {
  assertLabelledBranch,
  assertLabelsAgree,
  assertPushedOrigin,
  type LabelledBuild,
  missingLabels,
} from '../../src/launcher/labelled-build.ts'
import { assertRunAddress } from '../../src/launcher/run-address.ts'
import type { Image } from '../../src/oci/read-image.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'
import { labelKeys } from '../scenarios/publish-image.ts'

const announcedBuild = { ref: 'refs/heads/main', revision: 'a'.repeat(40), repository: 'Science/Model' }
const labels: LabelledBuild = {
  ref: parseSourceRef('refs/heads/main'),
  revision: 'a'.repeat(40),
  source: { host: 'github.com', repository: 'science/model' },
}
const noLabels: LabelledBuild = { ref: undefined, revision: undefined, source: undefined }

test('accepts labels that match the event, ignoring case and missing values', () => {
  expect(() => assertLabelsAgree('image', labels, announcedBuild)).not.toThrow()
  expect(() => assertLabelsAgree('image', noLabels, announcedBuild)).not.toThrow()
  const incompleteBuild = { ref: undefined, revision: undefined, repository: undefined }
  expect(() => assertLabelsAgree('image', labels, incompleteBuild)).not.toThrow()
})

test('lists every difference between the labels and the event', () => {
  const otherBuild = { ref: 'refs/heads/x', revision: 'b'.repeat(40), repository: 'mallory/model' }
  expect(() => assertLabelsAgree('image', labels, otherBuild)).toThrow(
    `image was built from refs/heads/main, but the event is for refs/heads/x, and was built from commit ${labels.revision}`,
  )
})

const pushedLabels = {
  [labelKeys.ref]: 'refs/heads/main',
  [labelKeys.revision]: 'a'.repeat(40),
  [labelKeys.source]: ' https://github.com/science/model.git/ ',
}

/** Returns the labels of a pushed image, or the kind and the message of its rejection. */
function pushedOrigin(imageLabels: Readonly<Record<string, string>>, annotations = {}): unknown {
  const image = { name: 'model', config: { labels: imageLabels }, manifest: { annotations } }
  try {
    return assertPushedOrigin(image as unknown as Image, announcedBuild)
  } catch (error) {
    const { kind, message } = error as { kind: string; message: string }
    return `${kind}: ${message}`
  }
}

test('accepts an image that was pushed for the commit of the run, and returns its labels', () => {
  expect(pushedOrigin(pushedLabels, pushedLabels)).toEqual(labels)
  expect(pushedOrigin({}, {})).toEqual(noLabels)
})

test('rejects an image whose labels or annotations name another commit', () => {
  const otherLabels = {
    ...pushedLabels,
    [labelKeys.revision]: 'b'.repeat(40),
    [labelKeys.source]: '/mallory/model',
  }
  const problem = `was built from commit ${'b'.repeat(40)}, but it is pushed for ${announcedBuild.revision}, and was built from mallory/model, but it is pushed for Science/Model`
  expect(pushedOrigin(otherLabels, pushedLabels)).toBe(
    `labels-mismatch: model ${problem}. If a label is inherited from the base image, set it in the build`,
  )
  expect(pushedOrigin(pushedLabels, otherLabels)).toBe(
    `labels-mismatch: According to the annotations of its manifest, model ${problem}: push the image that was built for this commit, or remove the annotations`,
  )
})

test('returns the keys of missing labels', () => {
  expect(missingLabels(labels)).toEqual([])
  expect(missingLabels({ ...labels, ref: undefined })).toEqual(['org.opencontainers.image.ref.name'])
})

test('accepts a labelled ref on its own launcher branch, or on a branch that declares the ref as owner', () => {
  const labelsWithSlash = { ...labels, ref: parseSourceRef('refs/heads/a/b') }
  expect(() => assertLabelledBranch('image', labelsWithSlash, 'a-b', undefined)).not.toThrow()
  expect(() => assertLabelledBranch('image', labelsWithSlash, 'stable', 'a/b')).not.toThrow()
  expect(() => assertLabelledBranch('image', labelsWithSlash, 'main', 'main')).toThrow(
    expect.objectContaining({
      kind: 'labels-mismatch',
      message: expect.stringContaining('does not belong on launcher branch "main"'),
    }),
  )
  const pullLabels = { ...labels, ref: parseSourceRef('refs/pull/7/merge') }
  expect(() => assertLabelledBranch('image', pullLabels, 'main', undefined)).not.toThrow()
})

const server = 'https://ghe.example.org'
test.each([
  ['https://ghe.example.org/science/model/actions/runs/1', undefined],
  ['https://github.com/science/model/actions/runs/1/attempts/2', undefined],
  ['https://github.com/science/model/actions/runs/1', 'github.com'],
  ['https://github.com/science/model/actions/runs/1234567/attempts/12', 'github.com'],
  ['https://gitlab.com/science/model/-/jobs/1', 'gitlab.com'],
])('accepts %s for a source on %s', (url, host) => {
  const source = host === undefined ? undefined : { host, repository: 'science/model' }
  expect(() => assertRunAddress(url, 'science/model', source, server)).not.toThrow()
})

test.each([
  ['https://ghe.example.org/science/model/actions/runs/1', 'github.com'],
  ['https://github.com/mallory/model/actions/runs/1', 'github.com'],
  ['http://github.com/science/model/actions/runs/1', 'github.com'],
  ['https://github.com/science/model/actions/runs/', undefined],
  ['https://github.com/science/model/actions/runs/1?x', undefined],
])('rejects %s for a source on %s', (url, host) => {
  const source = host === undefined ? undefined : { host, repository: 'science/model' }
  expect(() => assertRunAddress(url, 'science/model', source, server)).toThrow('actions/runs/<number>')
})
