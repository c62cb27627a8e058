/** Parsers of single values: references, digests, refs, addresses and sizes. */
import { parseRetryAfter } from '../../../src/http/retry.ts'
import { parsePinMessage } from '../../../src/launcher/version-history.ts'
import { parseMaxLayers } from '../../../src/layers/split-settings.ts'
import { parseImageLocation } from '../../../src/layout/image-location.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { parsePlatform } from '../../../src/oci/platform.ts'
import { formatReference, parseImageRepository, parseReference } from '../../../src/oci/reference.ts'
import { parseRemote } from '../../../src/refs/git-remote.ts'
import { parseGitHubAddress } from '../../../src/refs/github-address.ts'
import { parseRelease } from '../../../src/refs/release.ts'
import { immutableTag, parseSourceRef, refImageTag, refLauncherBranch } from '../../../src/refs/source-ref.ts'
import { formatSize, parseDuration, parseSize } from '../../../src/units.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { texts } from '../inputs.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const references = texts(
  [`ghcr.io/science/model:main@${digest}`, 'localhost:5000/a__b/c-d:1', 'ubuntu', `[::1]:5000/x@${digest}`],
  ['ghcr.io', 'docker.io/', 'library/', ':latest', '@sha256:', '__', 'A', ':65536', 'index.docker.io'],
)
const addresses = texts(
  [
    'https://github.com/a/b/tree/main',
    'git@github.com:a/b.git',
    'ssh://git@h:22/a/b.git',
    'docker-daemon:a',
    'oci:dir',
  ],
  ['https://', 'git@', '.git', ':', 'oci:', 'docker-archive:', '[::1]'],
)
const sizes = texts(
  ['1GB', '800 MB', '1.5GiB', '90s', '10m', '1h', '40', 'linux/amd64', 'Wed, 21 Oct 2026 07:28:00 GMT'],
  [...['KB', 'MiB', 'gib', '.', 'e9', '-', '00', '१', 'Infinity', 'linux/', '/v8']],
)

export const valueParsers = [
  defineTarget('reference', references, text => {
    const reference = parseReference(text)
    assertHolds(
      JSON.stringify(parseReference(formatReference(reference))) === JSON.stringify(reference),
      'a formatted reference is parsed to the same reference',
    )
    if (reference.tag === undefined && reference.digest === undefined) parseImageRepository(text)
  }),
  defineTarget(
    'digest',
    texts([digest, digest.toUpperCase(), `sha512:${'a'.repeat(128)}`], ['sha256:', 'a'.repeat(64), 'g']),
    text => {
      assertHolds(/^sha256:[0-9a-f]{64}$/.test(parseDigest(text)), 'a digest is sha256 in lower case')
    },
  ),
  defineTarget(
    'source-ref',
    texts(
      ['refs/heads/release/0.99', 'refs/tags/v3.0.1', 'refs/pull/12/merge'],
      ['refs/', 'heads/', '@{', '.lock', '..', '-'],
    ),
    text => {
      parseRelease(text)
      const ref = parseSourceRef(text)
      assertHolds(
        immutableTag(refImageTag(ref, '-slim'), parseDigest(digest)).length <= 128,
        'a tag has at most 128 characters',
      )
      refLauncherBranch(ref)
    },
  ),
  defineTarget('github-address', addresses, text => {
    parseRemote(text)
    parseGitHubAddress(text)
  }),
  defineTarget('image-location', addresses, parseImageLocation),
  defineTarget('size', sizes, text => {
    const retryAfter = parseRetryAfter(text, 0)
    assertHolds(retryAfter === undefined || retryAfter >= 0, 'a delay is not negative')
    const bytes = parseSize(text)
    assertHolds(Number.isSafeInteger(bytes) && bytes > 0, 'a size is a positive integer')
    formatSize(bytes)
  }),
  defineTarget('duration', sizes, text => {
    const duration = parseDuration(text)
    assertHolds(duration >= 0 && duration < Infinity, 'a duration is finite')
  }),
  defineTarget('platform', sizes, parsePlatform),
  defineTarget('layer-count', sizes, parseMaxLayers),
  defineTarget(
    'pin-message',
    texts(
      [
        `Pin x\n\nImage: ghcr.io/a/b:main@${digest}\nSource: a/b@${'c'.repeat(40)} (refs/heads/main)\nBuild: https://github.com/a/b/actions/runs/1\n`,
      ],
      ['Image: ', '\nSource: ', '\nBuild: ', '\r\n'],
    ),
    text => {
      parsePinMessage(text)
    },
  ),
]
