import { expect, test } from '@jest/globals'
import type { LayerAnalysis } from '../../src/layers/analyze-image.ts'
import type { CheckedImage, CheckedLayer } from '../../src/layers/checked-image.ts'
import { explainAsText } from '../../src/layers/explain-layers.ts'
import type { LayerCheck } from '../../src/layers/layer-check-settings.ts'
import { evaluateLayers } from '../../src/layers/layer-verdict.ts'
import { combineFragments, layerFailure, reportLayers } from '../../src/layers/report-layers.ts'
import type { SplitPlan } from '../../src/layers/split/split-plan.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import type { LineRange } from '../../src/runner/log.ts'

const check: LayerCheck = {
  budget: { maxLayerSize: 1000, warnLayerSize: 800, measure: 'uncompressed' },
  ...{ failOn: 'error', explain: 'auto', dockerfile: 'docker/Dockerfile' },
}

const analysis: LayerAnalysis = {
  ...{ contentSize: 1500, tarSize: 2000, fileCount: 9, linkCount: 0 },
  directories: [
    { path: 'opt/a|b', contentSize: 700, tarSize: 800, fileCount: 3, isRest: false },
    { path: '', contentSize: 500, tarSize: 600, fileCount: 3, isRest: true },
    { path: 'usr/\u001B[31m', contentSize: 200, tarSize: 300, fileCount: 2, isRest: false },
    { path: 'var', contentSize: 100, tarSize: 300, fileCount: 1, isRest: false },
  ],
  families: [
    { directory: 'usr/lib', pattern: 'libvtk*', contentSize: 300, tarSize: 400, fileCount: 2 },
    { directory: '', pattern: 'libx*', contentSize: 30, tarSize: 40, fileCount: 1 },
  ],
  files: Array.from({ length: 9 }, (_, index) => ({
    path: `file-${index + 1}`,
    contentSize: 90 - index,
    tarSize: 512,
  })),
  wasted: { stored: 11, storedAgain: 12, deleted: 13 },
} as unknown as LayerAnalysis

const plan: SplitPlan = {
  groups: [
    { name: 'libLLVM*', folder: '01', patterns: [], tarSize: 700, entries: 2 },
    { name: 'rest\u0007', folder: '02', patterns: [], tarSize: 500, entries: 4 },
  ],
  unsplittable: [{ group: 'rest', tarSize: 900, reason: 'opt/big|file alone is 900 B' }],
  notes: ['Repeat the ENV of the base image'],
  fragment: 'FROM a AS b\nCOPY --from=b /layers/01 /\n',
}

function layer(uncompressedSize: number, fields: Partial<CheckedLayer> = {}): CheckedLayer {
  const digest = sha256Digest(Buffer.from(`${uncompressedSize}`))
  return {
    ...{ digest, diffId: digest, compressedSize: uncompressedSize / 2, uncompressedSize },
    ...{ sizeKnownBy: 'exact', createdBy: 'RUN make', verdict: 'pass' },
    ...{ analysis: undefined, lines: undefined, plan: undefined, ...fields },
  }
}

function image(...layers: CheckedLayer[]): CheckedImage {
  const verdict = evaluateLayers(layers, check.budget)
  const evaluatedLayers = layers.map((item, index) => ({
    ...item,
    verdict: verdict.layers[index]?.verdict ?? 'pass',
  }))
  return { ...verdict, name: 'science/model:main', layers: evaluatedLayers }
}

const lines = { startLine: 3, endLine: 5, keyword: 'RUN' }
const largeImage = image(
  layer(100),
  layer(2000, { analysis, plan, lines, createdBy: `RUN install <b>\t${'x'.repeat(100)}` }),
  layer(900, {
    analysis: { ...analysis, directories: [], wasted: { stored: 0, storedAgain: 0, deleted: 0 } },
  }),
  layer(950, { createdBy: undefined }),
)

async function report(checkedImage: CheckedImage, settings: Partial<LayerCheck> = {}) {
  const output: string[] = []
  let summary = ''
  const annotate = (kind: string) => (message: string, place?: LineRange) =>
    output.push(
      `${kind} ${place === undefined ? '' : `${place.file}:${place.startLine}-${place.endLine} `}${message}`,
    )
  await reportLayers(
    checkedImage,
    { ...check, ...settings },
    {
      readFile: () => Promise.reject(new Error('unexpected read')),
      log: {
        info: message => output.push(message),
        ...{ warning: annotate('warning'), error: annotate('error'), mask: () => {} },
        group: (title, task) => {
          output.push(`[${title}]`)
          return task()
        },
      },
      writeSummary: async text => {
        summary += text
      },
    },
  )
  return { output, summary }
}

const table = `layer  uncompressed of 1.00 kB    compressed  uncompressed  known by    created by
    1  ██░░░░░░░░░░░░░░░░░░          50 B         100 B  exact       RUN make
    2  ████████████████████       1.00 kB       2.00 kB  exact       RUN install <b> ${'x'.repeat(73)}…
    3  ██████████████████░░         450 B         900 B  exact       RUN make
    4  ███████████████████░         475 B         950 B  exact       unknown

❌ Layer 2 of science/model:main is 2.00 kB, over the limit of 1.00 kB (4 layers, 3.95 kB uncompressed in total)`

const files = `Largest files:
      90 B  file-1
      89 B  file-2
      88 B  file-3
      87 B  file-4
      86 B  file-5
      85 B  file-6
      84 B  file-7
      83 B  file-8`
const contents = `Largest directories:
     700 B  opt/a|b
     500 B  / (remainder)
     200 B  usr/�[31m
     100 B  var
Largest library families:
     300 B  usr/lib/libvtk* (2 files)
      30 B  libx* (1 file)
${files}
A later layer hides 11 B of this layer, but these bytes are still stored and transferred
This layer stores 12 B that an earlier layer already contains
This layer deletes 13 B of earlier layers, but these bytes are still stored and transferred`
const annotation =
  'docker/Dockerfile:3-5 This instruction creates layer 2, which is 2.00 kB, over the limit of 1.00 kB. ' +
  'Its largest directories: opt/a|b (700 B), / (500 B), usr/\u001B[31m (200 B)'

test('logs the table, the contents and the split of large layers, and annotates their instructions', async () => {
  const { output } = await report(largeImage)
  expect(output).toEqual([
    '[Layers of science/model:main]',
    table,
    '[Contents of layer 2]',
    `${contents}
This layer can be split into:
     700 B  libLLVM*
     500 B  rest�
Repeat the ENV of the base image
opt/big|file alone is 900 B`,
    '[Contents of layer 3]',
    `Largest library families:
     300 B  usr/lib/libvtk* (2 files)
      30 B  libx* (1 file)
${files}`,
    `error ${annotation}`,
  ])
})

const summaryRows = `| | layer | uncompressed of 1.00 kB | compressed | uncompressed | known by | created by |
| --- | ---: | --- | ---: | ---: | --- | --- |
| ✅ | 1 | \`██░░░░░░░░░░░░░░░░░░\` | 50 B | 100 B | exact | RUN make |
| ❌ | 2 | \`████████████████████\` | 1.00 kB | 2.00 kB | exact | RUN install &#60;b&#62; ${'x'.repeat(73)}… |
| ⚠️ | 3 | \`██████████████████░░\` | 450 B | 900 B | exact | RUN make |
| ⚠️ | 4 | \`███████████████████░\` | 475 B | 950 B | exact | unknown |

<sub>Known by: exact: counted from the contents</sub>
`
const summaryFiles = `| | largest library families |
| ---: | --- |
| 300 B | usr/lib/libvtk&#42; (2 files) |
| 30 B | libx&#42; (1 file) |

| | largest files |
| ---: | --- |
| 90 B | file-1 |
| 89 B | file-2 |
| 88 B | file-3 |
| 87 B | file-4 |
| 86 B | file-5 |
| 85 B | file-6 |
| 84 B | file-7 |
| 83 B | file-8 |
`

test('the summary names the cause of each large layer and the fix', async () => {
  const { summary } = await report(largeImage)
  expect(
    summary,
  ).toBe(`### ❌ Layer 2 of science/model:main is 2.00 kB, over the limit of 1.00 kB (4 layers, 3.95 kB uncompressed in total)

- **Layer 2** is created by line 3 of the Dockerfile: <code>RUN install &#60;b&#62; ${'x'.repeat(73)}…</code>. Largest: opt/a&#124;b (700 B), / (500 B), usr/�&#91;31m (200 B)
  - **Fix:** build with <code>split: auto</code>, or replace the instruction as described in “How to split layer 2” below
- **Layer 3** is created by <code>RUN make</code>
  - **Fix:** the layer is split together with another layer: see below
- **Layer 4** is created by an unknown instruction
  - **Fix:** set <code>explain: auto</code> to see its contents and how to split it

${summaryRows}<details><summary>Contents of layer 2 (line 3 of the Dockerfile)</summary>

| | largest directories |
| ---: | --- |
| 700 B | opt/a&#124;b |
| 500 B | / (remainder) |
| 200 B | usr/�&#91;31m |
| 100 B | var |

${summaryFiles}
A later layer hides 11 B of this layer, but these bytes are still stored and transferred
This layer stores 12 B that an earlier layer already contains
This layer deletes 13 B of earlier layers, but these bytes are still stored and transferred
</details>

<details><summary>How to split layer 2 into 2</summary>

| | group |
| ---: | --- |
| 700 B | libLLVM&#42; |
| 500 B | rest� |

- Repeat the ENV of the base image
- opt/big&#124;file alone is 900 B

\`\`\`dockerfile
FROM a AS b
COPY --from=b /layers/01 /
\`\`\`
</details>

<details><summary>Contents of layer 3</summary>

${summaryFiles}
</details>
`)
})

test('explains only oversized layers in the summary, but every inspected layer in the log', async () => {
  const { summary, output } = await report(image(layer(100, { analysis }), layer(900)))
  expect(summary).not.toContain('<details>')
  expect(output).toContain('[Contents of layer 1]')
})

test.each([
  [`RUN ${'x'.repeat(86)}`, `<code>RUN ${'x'.repeat(86)}</code>`],
  [`RUN ${'x'.repeat(87)}`, `<code>RUN ${'x'.repeat(85)}…</code>`],
])('shows up to 90 characters of the instruction %s', async (createdBy, shownInstruction) => {
  const { summary } = await report(image(layer(900, { createdBy })))
  expect(summary).toContain(`is created by ${shownInstruction}\n`)
})

const planWithoutFragment: SplitPlan = { ...plan, groups: plan.groups.slice(1), fragment: '' }
const wholeImage = image(layer(2000, { analysis, plan: planWithoutFragment }))

test('explains why a layer cannot be split', async () => {
  expect(explainAsText(layer(2000, { analysis, plan: planWithoutFragment }))).toBe(
    `${contents}\nopt/big|file alone is 900 B`,
  )
  expect(explainAsText(layer(2000))).toBe('')
  const { summary } = await report(wholeImage)
  expect(summary).toContain('  - **Fix:** opt/big&#124;file alone is 900 B\n')
  expect(summary).not.toContain('How to split')
  expect(combineFragments(wholeImage)).toBe('')
  expect(layerFailure(wholeImage, check)?.message).toMatch(/such a layer: opt\/big\|file alone is 900 B$/)
})

test('joins the fragments of all layers into one text, with remarks as comments', () => {
  const fragment = `# Splits layer 2
# Repeat the ENV of the base image
# opt/big|file alone is 900 B
FROM a AS b
COPY --from=b /layers/01 /
`
  expect(combineFragments(largeImage)).toBe(fragment)
  const secondLayer = layer(1500, { plan: { ...plan, notes: [], unsplittable: [], fragment: 'FROM c\n' } })
  expect(combineFragments(image(...largeImage.layers, secondLayer))).toBe(
    `${fragment}\n# Splits layer 5\nFROM c\n`,
  )
})

const failure =
  'Layer 2 of science/model:main is 2.00 kB, over the limit of 1.00 kB (4 layers, 3.95 kB uncompressed in total). ' +
  "mybinder.org's builders often fail to transfer such a layer: "

test('the error names the largest layer and the way to split the layer', () => {
  expect(layerFailure(largeImage, check)).toMatchObject({
    kind: 'layer-limits-exceeded',
    message: `${failure}the output \`plan\` and the job summary contain a Dockerfile fragment that splits it. opt/big|file alone is 900 B`,
  })
  const imageWithoutPlans = image(...largeImage.layers.map(item => ({ ...item, plan: undefined })))
  expect(layerFailure(imageWithoutPlans, check)?.message).toBe(
    `${failure}split the instruction that created it into several COPY instructions`,
  )
  const splittableImage = image(
    ...largeImage.layers.map(item => ({ ...item, plan: item.plan && { ...plan, unsplittable: [] } })),
  )
  expect(layerFailure(splittableImage, check)?.message).toMatch(/a Dockerfile fragment that splits it$/)
})

test.each([
  ['error', 900, false],
  ['error', 1001, true],
  ['warning', 800, false],
  ['warning', 900, true],
  ['never', 1001, false],
] as const)('with `fail-on: %s`, a layer of %i B is an error: %p', (failOn, size, isFailure) => {
  expect(layerFailure(image(layer(size)), { ...check, failOn }) !== undefined).toBe(isFailure)
})

test('reports too many layers in a separate error, or in the error of a large layer', async () => {
  const manyLayers = Array.from({ length: 126 }, () => layer(1))
  const countError = /^science\/model:main has 126 layers, but Docker cannot run/
  expect(layerFailure(image(...manyLayers), check)?.message).toMatch(countError)
  expect(layerFailure(image(...manyLayers.slice(1), layer(1001)), check)?.message).toMatch(
    /^Layer 126 .* COPY instructions\. science\/model:main has 126 layers, but/,
  )
  const { output } = await report(image(...manyLayers), { failOn: 'never' })
  expect(output.at(-1)).toMatch(/^warning science\/model:main has 126 layers/)
})

test('warns once about a large layer that does not fail the run', async () => {
  const listAnnotations = async (checkedImage: CheckedImage, settings: Partial<LayerCheck> = {}) =>
    (await report(checkedImage, settings)).output.filter(line => /^(?:warning|error) /.test(line))
  expect(await listAnnotations(largeImage, { failOn: 'never' })).toEqual([`warning ${annotation}`])
  expect(await listAnnotations(image(layer(900, { lines })))).toEqual([
    'warning docker/Dockerfile:3-5 This instruction creates layer 1, which is 900 B, over the limit of 800 B',
  ])
  expect(await listAnnotations(image(layer(900)))).toEqual([
    'warning Layer 1 of science/model:main is 900 B, over the limit of 800 B (1 layer, 900 B uncompressed in total)',
  ])
  expect(await listAnnotations(image(layer(800, { lines })))).toEqual([])
  expect(await listAnnotations(largeImage, { dockerfile: undefined })).toEqual([])
})

test('annotates at most ten layers of each kind, because GitHub shows only ten annotations', async () => {
  const layers = Array.from({ length: 24 }, (_, index) => layer(index % 2 === 0 ? 900 : 1100, { lines }))
  const { output } = await report(image(...layers))
  expect(output.filter(line => line.startsWith('warning'))).toHaveLength(10)
  expect(output.filter(line => line.startsWith('error'))).toHaveLength(10)
})
