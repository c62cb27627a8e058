import { expect, test } from '@jest/globals'
import {
  type EventPin,
  pinWithConfirmedTag,
  startReading,
} from '../../../src/actions/update-launcher-sha/pin-with-confirmed-tag.ts'
import { planPin } from '../../../src/actions/update-launcher-sha/plan-pin.ts'
import type { PinCandidate } from '../../../src/actions/update-launcher-sha/verify-labels.ts'
import { LauncherDockerfile } from '../../../src/launcher/launcher-dockerfile.ts'
import { pinImage } from '../../../src/launcher/pin.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import type { Image } from '../../../src/oci/read-image.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { labelKeys } from '../../scenarios/publish-image.ts'
import { updateInputs } from './memory-launcher.ts'
import { event, image, labels, revision } from './science-model.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const announced = event(digest)
const { build: _build, ref: _ref, ...minimalEvent } = announced
const createPin = (dockerfile: string) =>
  pinImage(LauncherDockerfile.parse(Buffer.from(dockerfile)), announced, {
    allowedImage: undefined,
    allowVariant: false,
  })
const pin = createPin(`FROM ${image}:main\n`)

/** Returns the trailers of the commit that pins an image with these labels. */
async function trailers(
  imageLabels: Readonly<Record<string, string>>,
  candidate: Partial<PinCandidate> = {},
) {
  const published = { config: { labels: imageLabels }, manifest: { annotations: {} } } as unknown as Image
  const { message } = await planPin(
    updateInputs({}),
    pin,
    {
      ...{ image: published, event: minimalEvent, origin: undefined, owner: undefined, isPreview: false },
      ...candidate,
    },
    { isCommitOnRef: async () => true, log: { warning: () => {} } as never },
  )
  return message.body.split('\n').slice(1)
}

const withSource = (source: string) => ({ ...labels(undefined), [labelKeys.source]: source })
const source = `Source: science/model@${revision} (refs/heads/main)`

test.each([
  'https://github.com/science/model',
  'https://github.com/science/model.git',
  'http://git.example:8080/science/model',
])('records the source in the label %s if the event does not name it', async text => {
  expect(await trailers(withSource(text))).toEqual([source])
})

test('records names with all characters that GitHub allows', async () => {
  expect(await trailers(withSource('https://github.com/my-org/my.model_2'))).toEqual([
    `Source: my-org/my.model_2@${revision} (refs/heads/main)`,
  ])
})

test.each([
  '',
  'science/model',
  'ssh://git@github.com/science/model',
  'see https://github.com/science/model',
  'https://github.com/science',
  'https://github.com/science/model/tree/main',
  'https://github.com/science/model?tab=readme',
  'https://git hub.com/science/model',
])('records no source for the label %j', async text => {
  expect(await trailers(withSource(text))).toEqual([])
})

test('records no commit if the revision label is not a commit ID, and no ref if the ref label is not a full ref', async () => {
  expect(await trailers({ ...labels(undefined), [labelKeys.revision]: 'main' })).toEqual([])
  const { [labelKeys.revision]: _revision, ...others } = labels(undefined)
  expect(await trailers(others)).toEqual([])
  expect(await trailers({ ...labels(undefined), [labelKeys.ref]: 'ubuntu' })).toEqual([
    `Source: science/model@${revision}`,
  ])
})

test('prefers the ref of the event to the ref label', async () => {
  const labelsWithoutRef = { ...labels(undefined), [labelKeys.ref]: '' }
  const candidate = { event: { ...minimalEvent, ref: parseSourceRef('refs/heads/main') } }
  expect(await trailers(labelsWithoutRef, candidate)).toEqual([source])
})

test('records the build that the event names', async () => {
  expect(await trailers(labels(undefined), { event: announced })).toEqual([
    source,
    'Build: https://github.com/science/model/actions/runs/1',
  ])
})

test('prefers the verified origin to the event and the labels', async () => {
  const origin = {
    ...{ repository: { owner: 'science', name: 'model' }, ref: parseSourceRef('refs/heads/main'), revision },
    ...{ workflow: 'https://github.com/x', runUrl: 'https://github.com/science/model/actions/runs/9' },
    trigger: 'push',
  }
  expect(await trailers({}, { origin })).toEqual([
    source,
    'Build: https://github.com/science/model/actions/runs/9',
  ])
})

test('starts reading the new image, the pinned one and the provenance at the same time', () => {
  const pinned = parseDigest(`sha256:${'cd'.repeat(32)}`)
  const read = (dockerfile: string) => {
    const started: unknown[] = []
    const recordRead = (...names: readonly unknown[]) => {
      started.push(names)
      return Promise.reject(new Error('reported later'))
    }
    startReading({ event: announced, pin: createPin(dockerfile) }, {
      images: {
        read: (reference: unknown) => recordRead('read', reference),
        readIfExists: (reference: unknown) => recordRead('readIfExists', reference),
      },
      findOrigins: (name: string, wanted: string) => recordRead('findOrigins', name, wanted),
    } as never)
    return started
  }
  const model = { registry: 'ghcr.io', path: 'science/model', tag: 'main' }
  const newImageReads = [
    ['read', { ...model, digest }],
    ['findOrigins', `${image}:main@${digest}`, digest],
  ]
  expect(read(`FROM ${image}:main\n`)).toEqual(newImageReads)
  expect(read(`FROM ${image}:main@${pinned}\n`)).toEqual([
    newImageReads[0],
    ['readIfExists', { ...model, digest: pinned }],
    newImageReads[1],
  ])
})

test.each<readonly [string, Partial<EventPin['event']>, boolean | undefined]>([
  ['the tag points to the digest', {}, undefined],
  [
    'it is already known that the tag has not moved',
    { isTagMoved: false, digest: 'sha256:0' as never },
    false,
  ],
  ['it is already known that the tag has moved', { isTagMoved: true }, true],
  ['the event names no image', { image: undefined as never, digest: 'sha256:0' as never }, undefined],
])('keeps the pin if %s', async (_name, change, isTagMoved) => {
  const changedEvent = { ...announced, ...change }
  const images = { headDigest: async () => digest } as never
  const repin = () => {
    throw new Error('pinned again')
  }
  const result = await pinWithConfirmedTag({ event: changedEvent, pin }, { images }, repin)
  expect(result.pin).toBe(pin)
  expect(result.event.isTagMoved).toBe(isTagMoved)
})
