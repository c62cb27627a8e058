import { describe, expect, test } from '@jest/globals'
import {
  formatPreviewComment,
  type PackageDifference,
  type Preview,
  previewMarker,
} from '../../src/launcher/preview-comment.ts'
import { parseReference } from '../../src/oci/reference.ts'
import { fc } from '../random.ts'
import { renderSummary } from '../runner/summary-page.ts'

const commit = 'c0ffee'.padEnd(40, '0')
const runUrl = 'https://github.com/science/model/actions/runs/7'
const digest = `sha256:${'a'.repeat(64)}`
const base = parseReference('ghcr.io/science/model:main')
const image = parseReference(`ghcr.io/science/model:pr-3@${digest}`)
const launchUrl = 'https://mybinder.org/v2/gh/science/model-launcher/pr-3'

const format = (preview: Preview) => formatPreviewComment(preview, { commit, runUrl })
const ready = (missing: number, packages?: PackageDifference): Preview => ({
  state: 'ready',
  launchUrl,
  image,
  difference: { base, missing, total: 2_000_000_000, packages },
})
const content = (branch: string): Preview => ({
  state: 'content',
  launchUrl,
  base,
  repository: 'alice/model',
  branch,
  mayChangeImage: true,
})

const badge = `[![Binder](https://mybinder.org/badge_logo.svg)](${launchUrl})`
const files = [
  ...[badge, '', '- **Files:** branch `topic` of `alice/model`', '- **Image:** `ghcr.io/science/model:main`'],
  '',
]

test.each<[string, Preview, readonly string[]]>([
  [
    'is being built',
    { state: 'building' },
    [
      `🔨 The image is being built in this [run](${runUrl}). This comment is updated when the build is finished.`,
    ],
  ],
  [
    'was built',
    { state: 'ready', launchUrl, image, difference: undefined },
    [
      badge,
      '',
      `- **Image:** \`ghcr.io/science/model:pr-3@${digest}\`, built in this [run](${runUrl})`,
      '',
      'If Binder does not find the branch, the launcher is still pinning the image: try again in a few minutes.',
    ],
  ],
  [
    'opens the files in the base image',
    content('topic'),
    [
      ...files,
      'Only files are previewed: no image is built for this pull request, and changes to its image are not shown.',
    ],
  ],
  [
    'needs no image',
    { ...content('topic'), mayChangeImage: false } as Preview,
    [
      ...files,
      'This pull request does not need a separate image, because it changes only notebooks and documents.',
    ],
  ],
  [
    'failed',
    { state: 'failed', reason: 'first\r\nsecond\tcolumn\u0007\n' },
    [
      `❌ There is no preview, because this [run](${runUrl}) failed:`,
      ...['', '```', 'first\nsecond\tcolumn', '```'],
    ],
  ],
])('the comment is complete for a preview that %s', (_name, preview, lines) => {
  const head = [previewMarker, '### Binder preview of `c0ffee000000`', '']
  expect(format(preview)).toBe([...head, ...lines, ''].join('\n'))
})

test('quotes a reason of up to 4000 characters in full', () => {
  const quoted = (length: number) => format({ state: 'failed', reason: 'x'.repeat(length) }).split('\n')
  expect(quoted(4000)).toContain('x'.repeat(4000))
  expect(quoted(4001)).toContain(`${'x'.repeat(4000)}…`)
})

test('begins with the marker, and names the commit and the run of a build in every state', () => {
  const previews: Preview[] = [{ state: 'building' }, ready(1), { state: 'failed', reason: 'x' }]
  for (const preview of previews) {
    const text = format(preview)
    expect(text.startsWith(`${previewMarker}\n### Binder preview of \`c0ffee000000\`\n`)).toBe(true)
    expect(text).toContain(`[run](${runUrl})`)
  }
})

test('shows the badge and the bytes that the base image does not have', () => {
  const text = format(ready(12_300_000))
  expect(text).toContain(`[![Binder](https://mybinder.org/badge_logo.svg)](${launchUrl})`)
  expect(text).toContain(`- **Image:** \`ghcr.io/science/model:pr-3@${digest}\`, built in this`)
  expect(text).toContain('- **To pull:** 12.3 MB of 2.00 GB are not in `ghcr.io/science/model:main`')
  expect(format(ready(0))).toContain('- **To pull:** nothing: all layers are also in')
})

test('shows the packages that differ from those of the base image', () => {
  const changes = ['numpy 1.0 -> 2.0', ...Array.from({ length: 30 }, (_, index) => `p${index} 1, added`)]
  const text = format(ready(1, { count: '31 packages: 1 new version, 30 added', changes }))
  expect(text).toContain(
    '- **Packages changed:** 31 packages: 1 new version, 30 added (`numpy 1.0 -> 2.0`, `p0 1, added`, ',
  )
  expect(text).toContain('`p18 1, added` and 11 more)')
  expect(format(ready(1, { count: 'no package', changes: [] }))).toContain(
    '- **Packages changed:** no package\n',
  )
  expect(format(ready(1))).not.toContain('Packages')
})

test('shows no badge before the image is built, or after a failure', () => {
  expect(format({ state: 'building' })).not.toContain('badge_logo')
  expect(format({ state: 'failed', reason: 'no space' })).not.toContain('badge_logo')
  expect(format({ state: 'failed', reason: ' ' })).toContain('The run gave no reason.')
})

test('shortens a long reason', () => {
  expect(format({ state: 'failed', reason: 'x'.repeat(100_000) }).length).toBeLessThan(6000)
})

/** Texts that GitHub would render as mentions, links or markup. */
const hostileTexts = [
  '@octocat @org/team',
  '#1 GH-2 science/model#3',
  'https://evil.example www.evil.example a@evil.example',
  '<img src=x onerror=alert(1)> <!-- <details>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '**bold** ~~gone~~ | a | b |',
  '``` `` ` ````',
  '`',
  '\n\n# Heading\n\n- [ ] task',
  '&lt;b&gt; &#64;octocat',
  '$$x$$ `$`',
  '\u202egnp.exe \u200b\u2066x',
  '```\n@octocat\n```',
  '\r\n~~~\n@octocat',
]
const words = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 20 }))
const hostileText = fc.array(words, { maxLength: 6 }).map(texts => texts.join(' '))

/** Removes code, in which GitHub adds no mentions or links. */
const withoutCode = (html: string) => html.replace(/<code>[^<]*<\/code>/g, '<code></code>')

describe('text of a pull request', () => {
  test.each([
    ['the name of a branch', content],
    ['the reason for a failure', (reason: string): Preview => ({ state: 'failed', reason })],
  ])('appears only in code if it is %s', async (_name, preview) => {
    const [expected] = await Promise.all([renderSummary(commentBody(preview('x')))])
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const rendered = await renderSummary(commentBody(preview(text)))
        const normalize = (html: string) => withoutCode(html).replace('(empty)', '<code></code>')
        expect(normalize(rendered)).toBe(normalize(expected ?? ''))
      }),
      { numRuns: 200 },
    )
  })

  test('contains no invisible characters', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(format(content(text)) + format({ state: 'failed', reason: text })).not.toMatch(/\p{Cf}/u)
      }),
    )
  })
})

/** Returns the comment without its marker, which the renderer removes. */
function commentBody(preview: Preview): string {
  return format(preview).slice(previewMarker.length)
}
