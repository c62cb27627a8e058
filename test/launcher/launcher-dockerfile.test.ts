import { expect, test } from '@jest/globals'
import type { PinRequest } from '../../src/launcher/image-updated-event.ts'
import { LauncherDockerfile } from '../../src/launcher/launcher-dockerfile.ts'
import { pinImage } from '../../src/launcher/pin.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'

const digest = sha256Digest(Buffer.from('new'))
const oldDigest = sha256Digest(Buffer.from('old'))
const event: PinRequest = {
  launcherBranch: 'main',
  digest,
  image: { registry: 'ghcr.io', path: 'science/model', tag: 'main-slim' },
}
const originalEvent: PinRequest = { launcherBranch: 'main', digest }

function pin(text: string, update = event, allowedImageName?: string) {
  const result = pinImage(LauncherDockerfile.parse(Buffer.from(text)), update, {
    allowedImage: allowedImageName === undefined ? undefined : parseImageRepository(allowedImageName),
    allowVariant: false,
  })
  return { ...result, text: Buffer.from(result.dockerfile.bytes).toString() }
}

test.each([
  [
    'a tag without a digest',
    'FROM ghcr.io/science/model:main-slim\n',
    event,
    `FROM ghcr.io/science/model:main-slim@${digest}\n`,
  ],
  [
    'an older digest',
    `FROM ghcr.io/science/model:x@${oldDigest}`,
    event,
    `FROM ghcr.io/science/model:main-slim@${digest}`,
  ],
  [
    'the tag of an event in the original form',
    `FROM ghcr.io/a/b:kept@${oldDigest}`,
    originalEvent,
    `FROM ghcr.io/a/b:kept@${digest}`,
  ],
  ['an image without a tag', 'FROM ghcr.io/a/b', originalEvent, `FROM ghcr.io/a/b@${digest}`],
  ['a short name of Docker Hub', 'FROM owner/name:1', originalEvent, `FROM owner/name:1@${digest}`],
  ['a one-word name of Docker Hub', 'FROM debian:13', originalEvent, `FROM debian:13@${digest}`],
])('pins %s', (_name, before, update, after) => {
  expect(pin(before, update).text).toBe(after)
  expect(pin(after, update).text).toBe(after)
})

test.each([
  ['a tag without its beginning', ':-slim'],
  ['an empty tag', ':'],
  ['a digest that is too short', ':main-slim@sha256:abc'],
  ['an empty digest', ':main-slim@'],
])('repairs %s', (_name, suffix) => {
  const text = `FROM ghcr.io/science/model${suffix} AS app\nENV A=b\n`
  const result = pin(text)
  expect(result).toMatchObject({ previousText: `ghcr.io/science/model${suffix}` })
  expect(result.text).toBe(`FROM ghcr.io/science/model:main-slim@${digest} AS app\nENV A=b\n`)
  expect(() => pin(text.replace('model', 'other'))).toThrow(`launches ghcr.io/science/other${suffix}, not`)
})

test.each([
  ['main', 'main-slim', false],
  ['main-slim', 'main', false],
  ['main-slim', 'main-full', false],
  ['2025.01', 'main-slim', false],
  ['main-slim', 'main-slim', true],
  ['2025.01-slim', 'main-slim', true],
  ['other-slim', 'main-slim', true],
  ['old', 'main', true],
  ['main.1', 'main', true],
  ['-slim', 'main-slim', true],
  // The tag is not named after the ref, so its variant is unknown.
  ['2025.01-slim', '2025.02', true],
])('returns whether FROM …:%s accepts an event for main with the tag %s: %s', (current, tag, isAccepted) => {
  const ref = parseSourceRef('refs/heads/main')
  const update = { ...event, image: { registry: 'ghcr.io', path: 'science/model', tag }, ref }
  const pinVariant = (allowVariant: boolean) =>
    pinImage(LauncherDockerfile.parse(Buffer.from(`FROM ghcr.io/science/model:${current}`)), update, {
      allowedImage: undefined,
      allowVariant,
    })
  expect(pinVariant(true).pinned.tag).toBe(tag)
  if (isAccepted) expect(pinVariant(false).pinned.tag).toBe(tag)
  else expect(() => pinVariant(false)).toThrow('another variant of the image: send')
})

test('returns the previously pinned image', () => {
  expect(pin(`FROM ghcr.io/science/model:x@${oldDigest}`).previous).toMatchObject({
    tag: 'x',
    digest: oldDigest,
  })
})

test('rejects another image unless `allowed-image` names the announced image', () => {
  const otherDockerfile = 'FROM ghcr.io/science/former:main\n'
  expect(() => pin(otherDockerfile)).toThrow(
    'line 1 launches ghcr.io/science/former:main, not ghcr.io/science/model: write',
  )
  expect(pin(otherDockerfile, event, 'ghcr.io/science/model').text).toBe(
    `FROM ghcr.io/science/model:main-slim@${digest}\n`,
  )
  expect(() => pin(otherDockerfile, event, 'ghcr.io/science/former')).toThrow(
    '`allowed-image` is ghcr.io/science/former: set `allowed-image` to the announced image',
  )
})

test('changes no other image with `allowed-image` if FROM already names the announced image', () => {
  const dockerfile = 'FROM debian:13 AS tools\nFROM ghcr.io/science/model:old\n'
  expect(pin(dockerfile, event, 'ghcr.io/science/model').text).toBe(
    `FROM debian:13 AS tools\nFROM ghcr.io/science/model:main-slim@${digest}\n`,
  )
})

test('changes only the launched image for an event in the original form', () => {
  const dockerfile = 'FROM ghcr.io/a/b:1 AS x\nFROM ghcr.io/c/d:1\n'
  expect(pin(dockerfile, originalEvent).text).toBe(`FROM ghcr.io/a/b:1 AS x\nFROM ghcr.io/c/d:1@${digest}\n`)
  expect(() => pin(dockerfile, originalEvent, 'ghcr.io/a/b')).toThrow(
    'line 2 launches ghcr.io/c/d:1, not ghcr.io/a/b',
  )
  expect(pin(dockerfile, originalEvent, 'ghcr.io/c/d').text).toBe(
    `FROM ghcr.io/a/b:1 AS x\nFROM ghcr.io/c/d:1@${digest}\n`,
  )
})

test('pins the base of the last stage, resolved through earlier stages', () => {
  const stages = 'FROM ghcr.io/science/model:old AS base\nFROM base\nENV A=b\n'
  expect(pin(stages).text).toBe(
    `FROM ghcr.io/science/model:main-slim@${digest} AS base\nFROM base\nENV A=b\n`,
  )
})

test('rejects an image that two FROM instructions name', () => {
  const dockerfile = 'FROM ghcr.io/science/model:a AS tools\nFROM ghcr.io/science/model:b\n'
  expect(() => pin(dockerfile)).toThrow('several FROM instructions name the image: keep only one of them')
})

/** Returns the kind and the message of the error, or the accepted value. */
function rejection(task: () => unknown): string {
  try {
    return `accepted: ${task()}`
  } catch (error) {
    const { kind, message } = error as { kind: string; message: string }
    return `${kind}: ${message}`
  }
}

const model = 'ghcr.io/science/model'

test('names the accepted image in every error', () => {
  const otherDockerfile = 'ARG X=1\nFROM ghcr.io/science/former:main\n'
  expect(rejection(() => pin(otherDockerfile))).toBe(
    `from-not-found: line 2 launches ghcr.io/science/former:main, not ${model}: write \`FROM ${model}\` with a tag, or set ` +
      '`allowed-image` to the image that the launcher may run',
  )
  expect(rejection(() => pin(`FROM ${model}:main\n`, event, 'ghcr.io/science/former'))).toBe(
    `image-not-allowed: The event announces ${model}, but \`allowed-image\` is ghcr.io/science/former: set ` +
      '`allowed-image` to the announced image if the launcher may run that image',
  )
  const variantEvent = { ...event, ref: parseSourceRef('refs/heads/main') }
  expect(rejection(() => pin(`FROM ${model}:main\n`, variantEvent))).toBe(
    'image-not-allowed: line 1 launches the tag "main", but the event announces "main-slim", another variant of the image: ' +
      'send each variant to its own launcher branch with `launcher-branch`, or run once with `allow-variant: true` to ' +
      'switch to "main-slim"',
  )
})

test('keeps the tag of FROM, or adds no tag, if the tag of the event has moved', () => {
  const eventWithMovedTag = { ...event, isTagMoved: true }
  expect(pin(`FROM ${model}:main\n`, eventWithMovedTag).text).toBe(`FROM ${model}:main@${digest}\n`)
  expect(pin(`FROM ${model}@${oldDigest}\n`, eventWithMovedTag).text).toBe(`FROM ${model}@${digest}\n`)
  expect(pin('FROM ghcr.io/a/b:old\n', eventWithMovedTag, model).text).toBe(`FROM ${model}:old@${digest}\n`)
})

test('lists the images of all instructions, and explains an image that is not known', () => {
  const parse = (text: string) => LauncherDockerfile.parse(Buffer.from(text))
  const stages = `FROM ${model}:1 AS base\nFROM scratch\nCOPY --from=base / /\nCOPY --from=debian:13 /a /a\n`
  expect(parse(stages).images.map(({ path, tag }) => `${path}:${tag}`)).toEqual([
    'science/model:1',
    'library/debian:13',
  ])
  const unknown = 'does not name an image that is known before the build: write `FROM name:tag`'
  expect(rejection(() => parse('ARG X\nFROM $X\n').images)).toBe(`dockerfile-malformed: FROM $X ${unknown}`)
  expect(rejection(() => parse('ARG X\nFROM $X\n').launchedImage)).toBe(
    `dockerfile-malformed: line 2: FROM $X ${unknown}`,
  )
  expect(rejection(() => parse(`FROM ${model}:-x\n`).launchedImage)).toMatch(
    /^dockerfile-malformed: line 1: .*-x/,
  )
  expect(rejection(() => parse('FROM -:x\n').namedImage)).toMatch(/^dockerfile-malformed: line 1: /)
})

test.each([
  ['debian', 'debian:13'],
  ['docker.io/library/debian', 'docker.io/library/debian:13'],
  ['docker.io/owner/name', 'docker.io/owner/name:1'],
])('keeps the written form of the name %s', (name, writtenName) => {
  expect(pin(`FROM ${writtenName}\n`, originalEvent).text).toMatch(new RegExp(`^FROM ${name}:\\d+@sha256:`))
})
