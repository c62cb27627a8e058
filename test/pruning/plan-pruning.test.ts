import { describe, expect, test } from '@jest/globals'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import { formatPruning } from '../../src/pruning/format-pruning.ts'
import { freedBytes } from '../../src/pruning/freed-bytes.ts'
import { readImageTag } from '../../src/pruning/image-tag.ts'
import type { ImageVersion } from '../../src/pruning/image-version.ts'
import type { KeptImage } from '../../src/pruning/kept-images.ts'
import { planPruning } from '../../src/pruning/plan-pruning.ts'
import { deleteVersions } from '../../src/pruning/prune-images.ts'
import { UserError } from '../../src/user-error.ts'

const day = 86_400_000
const now = Date.parse('2026-06-01T00:00:00Z')
const digest = (letter: string): Digest => parseDigest(`sha256:${letter.repeat(64)}`)
const immutableTag = (tag: string, letter: string) => `${tag}-${letter.repeat(12)}`

function version(letter: string, tags: readonly string[], fields: Partial<ImageVersion> = {}): ImageVersion {
  return {
    digest: digest(letter),
    packageVersion: undefined,
    tags,
    pushed: now - 30 * day,
    ref: undefined,
    children: [],
    blobs: new Map([[digest(letter), 100]]),
    ...fields,
  }
}

const pinnedImage = (letter: string): KeptImage => ({
  reference: { digest: digest(letter) },
  reason: 'pinned',
})

/** Returns the letters of the deleted versions. */
function listDeleted(versions: readonly ImageVersion[], kept: readonly KeptImage[] = []): string {
  return planPruning(versions, { kept, minAge: 7 * day, now })
    .filter(({ isDeleted }) => isDeleted)
    .map(({ version: { digest: text } }) => text.slice(-1))
    .join('')
}

describe('an image tag', () => {
  test.each([
    [immutableTag('main-slim', 'a'), 'immutable'],
    [immutableTag('pr-3-slim', 'a'), 'preview'],
    ['pr-3', 'preview'],
    ['pr-3-slim', 'preview'],
    ['pr-03', 'moving'],
    ['pr-x', 'moving'],
    // This tag belongs to a branch that is named like an immutable tag of another image.
    [immutableTag('main', 'b'), 'moving'],
    ['a'.repeat(12), 'moving'],
    [`sha256-${'c'.repeat(64)}`, 'referrer'],
    [`sha256-${'c'.repeat(64)}.sig`, 'referrer'],
    ['main', 'moving'],
    ['latest', 'moving'],
    ['v1.2.0', 'moving'],
  ])('%s is %s', (tag, kind) => {
    expect(readImageTag(tag, digest('a')).kind).toBe(kind)
  })
})

describe('a version is deleted', () => {
  test('if all its tags are immutable or belong to pull requests', () => {
    const versions = [
      version('a', [immutableTag('main', 'a')]),
      version('b', ['pr-1', immutableTag('pr-1', 'b'), immutableTag('main', 'b')]),
    ]
    expect(listDeleted(versions)).toBe('ab')
  })

  test('if its tag belongs to a pull request, or it is an old image built from a branch with the name of a preview', () => {
    const ref = 'refs/heads/pr-7-fix'
    const versions = [
      version('a', ['pr-7-fix', immutableTag('pr-7-fix', 'a')], { ref: 'refs/pull/7/merge' }),
      version('b', [immutableTag('pr-7-fix', 'b')], { ref }),
      version('c', ['pr-7-fix', immutableTag('pr-7-fix', 'c')], { ref }),
      version('d', ['pr-7', immutableTag('pr-7', 'd')], { ref: 'refs/tags/pr-7' }),
    ]
    expect(listDeleted(versions)).toBe('ab')
  })

  test.each<[string, ImageVersion, readonly KeptImage[]]>([
    ['another tag names it', version('a', [immutableTag('main', 'a'), 'main']), []],
    ['a launcher needs it', version('a', [immutableTag('main', 'a')]), [pinnedImage('a')]],
    [
      'a launcher needs one of its manifests',
      version('a', [immutableTag('main', 'a')], { children: [digest('b')] }),
      [pinnedImage('b')],
    ],
    ['a launcher names its tag', version('a', ['pr-1']), [{ reference: { tag: 'pr-1' }, reason: 'named' }]],
    ['it is recent', version('a', ['pr-1'], { pushed: now - 6 * day }), []],
    ['its age is unknown', version('a', ['pr-1'], { pushed: undefined }), []],
    ['it has no tag', version('a', []), []],
    ['it signs an unknown image', version('a', [`sha256-${'b'.repeat(64)}`]), []],
  ])('unless %s', (_reason, keptVersion, rules) => {
    expect(listDeleted([keptVersion], rules)).toBe('')
  })

  test.each<[string, readonly ImageVersion[], readonly KeptImage[], string]>([
    [
      'an image that is also a manifest of a kept index',
      [
        version('a', ['main'], { children: [digest('b')] }),
        version('b', [immutableTag('main-amd64', 'b')]),
        version('c', [`sha256-${'b'.repeat(64)}`]),
      ],
      [],
      '',
    ],
    [
      'the signature of a manifest that a kept index shares',
      [
        version('a', ['pr-1'], { children: [digest('1'), digest('2')] }),
        version('b', ['main'], { children: [digest('1')] }),
        version('1', []),
        version('2', []),
        version('c', [`sha256-${'1'.repeat(64)}`], { children: [digest('3')] }),
        version('3', []),
      ],
      [],
      'a2',
    ],
    [
      'the manifests of an index without a tag',
      [
        version('a', ['pr-1'], { children: [digest('1'), digest('2')] }),
        version('b', [], { children: [digest('1')] }),
        version('1', []),
        version('2', []),
      ],
      [pinnedImage('b')],
      'a2',
    ],
    [
      'a manifest that a launcher needs in a nested index of a deleted index',
      [
        version('a', ['pr-1'], { children: [digest('b')] }),
        version('b', [], { children: [digest('1')] }),
        version('1', []),
      ],
      [pinnedImage('1')],
      'a',
    ],
    [
      'the manifests of a nested index of a kept index',
      [
        version('a', ['main'], { children: [digest('b')] }),
        version('b', [], { children: [digest('1')] }),
        version('c', ['pr-1'], { children: [digest('1')] }),
        version('1', []),
      ],
      [],
      'c',
    ],
  ])('but not %s', (_name, versions, rules, deletedLetters) => {
    expect(listDeleted(versions, rules)).toBe(deletedLetters)
  })

  test('with its signatures and manifests, but not those of a kept image', () => {
    const versions = [
      version('a', [immutableTag('main', 'a')], { children: [digest('1'), digest('2')] }),
      version('b', ['main'], { children: [digest('2'), digest('3')] }),
      version('1', []),
      version('2', []),
      version('3', []),
      version('c', [`sha256-${'a'.repeat(64)}`], { children: [digest('4')] }),
      version('d', [`sha256-${'b'.repeat(64)}`], { children: [digest('5')] }),
      version('e', [`sha256-${'1'.repeat(64)}.sig`]),
      version('4', []),
      version('5', []),
    ]
    expect(listDeleted(versions)).toBe('a1ce4')
  })
})

test('counts only bytes that no remaining version stores', () => {
  const blobs = (...letters: readonly string[]) => new Map(letters.map(letter => [digest(letter), 1000]))
  const versions = [
    version('a', ['pr-1'], { blobs: blobs('a', '1', '2') }),
    version('b', ['pr-2'], { blobs: blobs('b', '2', '3') }),
    version('c', ['main'], { blobs: blobs('c', '3') }),
  ]
  const decisions = planPruning(versions, { kept: [], minAge: day, now })
  expect(freedBytes(decisions)).toBe(4000)
  expect(formatPruning('example.org/model', decisions, now).split('\n')).toEqual([
    'delete  pr-1 (3.00 kB, 30 days): no launcher branch uses it',
    'delete  pr-2 (3.00 kB, 30 days): no launcher branch uses it',
    'keep    main (2.00 kB, 30 days): the tag "main" moves to the newest image',
    'example.org/model: 2 versions to delete (4.00 kB), 1 to keep',
  ])
})

describe('the deletion', () => {
  const versions = [
    version('1', []),
    version('c', [`sha256-${'a'.repeat(64)}`]),
    version('a', ['pr-1'], { children: [digest('1')] }),
    version('b', ['pr-2']),
  ]
  const decisions = planPruning(versions, { kept: [], minAge: day, now })
  const run = async (
    rejectedLetter: string,
    kind: 'registry-rejected' | 'permission-missing',
    newTags: Readonly<Record<string, string[]>> = {},
  ) => {
    const removed: string[] = []
    const { failed, tagged } = await deleteVersions(decisions, {
      list: async () => versions,
      find: async () => undefined,
      readTags: async ({ digest: text, tags }) => [...tags, ...(newTags[text.slice(-1)] ?? [])],
      remove: async ({ digest: text }) => {
        if (text.endsWith(rejectedLetter)) throw new UserError(kind, 'rejected')
        removed.push(text.slice(-1))
      },
    })
    const names = (items: readonly { readonly version: ImageVersion }[]) =>
      items.map(item => item.version.digest.slice(-1)).join('')
    return { removed: removed.join(''), failed: names(failed), tagged: names(tagged) }
  }

  test('removes images before their signatures and manifests', async () => {
    expect(await run('none', 'registry-rejected')).toEqual({ removed: 'abc1', failed: '', tagged: '' })
  })

  test('keeps the signatures and manifests of a kept image', async () => {
    expect(await run('a', 'registry-rejected')).toEqual({ removed: 'b', failed: 'a', tagged: '' })
  })

  test('keeps an image that was tagged after it was listed, with its signatures and manifests', async () => {
    expect(await run('none', 'registry-rejected', { a: ['main'] })).toEqual({
      ...{ removed: 'b', failed: '', tagged: 'a' },
    })
  })

  test('stops if a permission is missing', async () => {
    await expect(run('a', 'permission-missing')).rejects.toThrow('rejected')
  })
})
