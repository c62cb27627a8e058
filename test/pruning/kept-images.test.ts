import { expect, test } from '@jest/globals'
import type { LauncherReader } from '../../src/github/launcher-reader.ts'
import { parseDockerfileLocator } from '../../src/launcher/dockerfile-locator.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { readKeptImages } from '../../src/pruning/kept-images.ts'

const image = parseImageRepository('ghcr.io/science/model')
const digest = `sha256:${'a'.repeat(64)}`

/** Reads the kept images of a launcher whose only branch has this Dockerfile. */
function readKept(dockerfile: string) {
  const branch = { branch: 'main', head: '0'.repeat(40), bytes: Buffer.from(dockerfile) }
  const reader: LauncherReader = {
    readState: async () => ({
      defaultBranch: 'main',
      branches: [{ ...branch, problem: undefined, isAbsent: false }],
    }),
    readHistory: async () => [],
  }
  const launcher = { name: 'science/launcher', reader, dockerfile: parseDockerfileLocator('auto') }
  return readKeptImages(launcher, image, 5)
}

test.each([
  ['is launched', `FROM ghcr.io/science/model:main@${digest}\n`],
  ['an earlier stage builds on', `FROM ghcr.io/science/model@${digest} AS data\nFROM debian:13\n`],
  ['files are copied from', `FROM debian:13\nCOPY --from=ghcr.io/science/model@${digest} /data /data\n`],
  ['is mounted', `FROM debian:13\nRUN --mount=from=ghcr.io/science/model@${digest},target=/data true\n`],
])('keeps an image that %s', async (_use, dockerfile) => {
  const reason = 'branch "main" of science/launcher pins it'
  expect(await readKept(dockerfile)).toEqual([{ reference: { digest }, reason }])
})

test('keeps an image that a Dockerfile names by tag, and all images of a branch', async () => {
  const keptImages = await readKept('FROM ghcr.io/science/model:v1 AS old\nFROM ghcr.io/science/model\n')
  expect(keptImages.map(({ reference }) => reference)).toEqual([{ tag: 'v1' }, { tag: 'latest' }])
})

test('fails if a Dockerfile names no image', async () => {
  await expect(readKept('FROM scratch\n')).rejects.toThrow('no FROM instruction names an image')
})

test.each(['FROM $NOWHERE AS data\nFROM debian:13\n', 'FROM debian:13 AS data\nFROM $NOWHERE\n'])(
  'fails if an image in %j is unknown',
  async dockerfile => {
    await expect(readKept(dockerfile)).rejects.toThrow('has a Dockerfile that cannot be read (FROM $NOWHERE')
  },
)
