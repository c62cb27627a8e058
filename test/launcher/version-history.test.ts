import { expect, test } from '@jest/globals'
import { pinMessage } from '../../src/launcher/pin-message.ts'
import {
  formatVersionTable,
  type LauncherCommit,
  parsePinMessage,
  readVersions,
} from '../../src/launcher/version-history.ts'
import { type Digest, sha256Digest } from '../../src/oci/digest.ts'
import { formatReference } from '../../src/oci/reference.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'
import { fc } from '../random.ts'

const digest = sha256Digest(Buffer.from('image'))
const revision = 'c0ffee'.padEnd(40, '0')
const run = 'https://github.com/science/model/actions/runs/77'
const message = `Pin model:main to ${digest.slice(7, 19)}

Image: ghcr.io/science/model:main@${digest}
Source: science/model@${revision} (refs/heads/main)
Build: ${run}
`

function commit(fields: Partial<LauncherCommit>): LauncherCommit {
  return { sha: 'a'.repeat(40), date: '2026-01-31T12:00:00Z', message, branch: 'main', ...fields }
}

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })

test('parses the message of a pin to the same values', () => {
  fc.assert(
    fc.property(
      hex(64),
      hex(40),
      fc.constantFrom('main', 'release/0.99', 'a-b'),
      fc.constantFrom('main-slim', 'v1', undefined),
      fc.nat(),
      (imageHex, sha, branch, tag, id) => {
        const pinnedImage = {
          registry: 'ghcr.io',
          path: 'science/model',
          ...(tag === undefined ? {} : { tag }),
          digest: `sha256:${imageHex}` as Digest,
        }
        const ref = parseSourceRef(`refs/heads/${branch}`)
        const runUrl = `https://github.com/science/model/actions/runs/${id}`
        const source = { repository: 'science/model', revision: sha, ref: ref.full, runUrl }
        const { headline, body } = pinMessage(pinnedImage, source)
        const record = parsePinMessage(`${headline}\n\n${body}\n`)
        expect(record?.image === undefined ? '' : formatReference(record.image)).toBe(
          formatReference(pinnedImage),
        )
        expect(record?.source).toEqual({ repository: 'science/model', revision: sha, ref: ref.full })
        expect(record?.build).toBe(runUrl)
      },
    ),
  )
})

test.each(['', 'Update README', 'Image: not an image!', 'Image:', 'image: ghcr.io/a/b:c'])(
  'ignores any other commit: %j',
  text => {
    expect(parsePinMessage(text)).toBeUndefined()
  },
)

test('omits malformed trailers other than the image', () => {
  const record = parsePinMessage(
    'Pin\r\n\r\nImage: ghcr.io/a/b:c\r\nSource: x\r\nBuild: javascript:alert(1)\r\n',
  )
  expect(record).toEqual({ image: expect.anything(), source: undefined, build: undefined })
})

test('lists a commit on several branches once, and the newest version first', () => {
  const versions = readVersions([
    commit({ sha: '1'.repeat(40), date: '2026-01-01T00:00:00+10:00' }),
    commit({ sha: '2'.repeat(40), date: '2026-03-01T00:00:00Z' }),
    commit({ sha: '1'.repeat(40), date: '2026-01-01T00:00:00+10:00', branch: 'v1' }),
    commit({ sha: '3'.repeat(40), message: 'Initial commit' }),
  ])
  expect(versions.map(version => [version.commit[0], version.branches])).toEqual([
    ['2', ['main']],
    ['1', ['main', 'v1']],
  ])
})

test('shows a source outside GitHub, in a nested group, without a link', () => {
  const build = 'https://gitlab.com/institute/group/model/-/jobs/7'
  const gitLabMessage = message.replace('science/model@', 'institute/group/model@').replace(run, build)
  const versions = readVersions([commit({ message: gitLabMessage })])
  expect(versions[0]?.source?.repository).toBe('institute/group/model')
  expect(formatVersionTable(versions, 'https://github.com', new Map())).toContain(
    `| institute/group/model@c0ffee00 | [build](${build}) |`,
  )
})

test('shows dashes for values that are not recorded, and links a build that is not a workflow run', () => {
  const bareCommit = commit({ message: 'Pin\n\nImage: ghcr.io/a/b:c' })
  const otherCommit = commit({
    sha: 'b'.repeat(40),
    message: `Pin\n\nImage: ghcr.io/a/b:d@${digest}\nBuild: https://github.com/a/b/builds/7`,
  })
  const versions = readVersions([bareCommit, otherCommit])
  const table = formatVersionTable(versions, 'https://github.com', new Map()).split('\n')
  expect(table.slice(2)).toEqual([
    '| c | 2026-01-31 | — | — | — | — |',
    `| d | 2026-01-31 | \`${digest}\` | — | — | [build](https://github.com/a/b/builds/7) |`,
  ])
})

test('links the source commit and the build', () => {
  const commitWithoutSource = commit({
    sha: 'b'.repeat(40),
    date: '2026-01-30T00:00:00Z',
    message: `Pin\n\nImage: a/b@${digest}`,
  })
  const sizes = new Map([[digest, 356_400_000]])
  const versions = readVersions([commit({}), commitWithoutSource])
  expect(formatVersionTable(versions, 'https://github.com', sizes).split('\n')).toEqual([
    '| Tag | Date | Digest | Size | Source | Build |',
    '| --- | --- | --- | ---: | --- | --- |',
    `| main | 2026-01-31 | \`${digest}\` | 356 MB | [c0ffee00](https://github.com/science/model/commit/${revision}) | [run 77](${run}) |`,
    `| docker.io/a/b@${digest} | 2026-01-30 | \`${digest}\` | 356 MB | — | — |`,
  ])
})
