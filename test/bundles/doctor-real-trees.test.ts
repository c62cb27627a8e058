/** Small copies of real repositories with many branches, bots, a matrix of two images and a path filter. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { DoctorFixture } from './doctor-fixture.ts'

let fixture: DoctorFixture
beforeAll(async () => {
  fixture = await DoctorFixture.open()
})
beforeEach(() => fixture.renew())
afterAll(() => fixture.close())

test('groups 500 branches without a digest into one finding and ignores branches of bots', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `topic-${index}`)
  await fixture.seedLauncher('main', fixture.launcherFiles(`${fixture.repositories.image}:main`))
  const branchNames = [...names, 'dependabot/docker/base-2', 'renovate/base', 'gh-pages']
  const files = { '.binder/Dockerfile': `FROM ${fixture.repositories.image}:main\n` }
  await fixture.repositories.github.seedBranches(
    fixture.launcher,
    new Map(branchNames.map(name => [name, files])),
  )

  const { problems, findings, summary, outputs, log } = await fixture.examine()

  expect(problems).toEqual([
    expect.objectContaining({
      check: 'pinned-digests',
      verdict: 'fail',
      what: expect.stringMatching(
        /^501 branches of .+ launch an image without a digest: "main" .+ and 491 more$/,
      ),
      fix: expect.stringContaining('`branches: all`'),
    }),
  ])
  expect(findings).toContainEqual(
    expect.objectContaining({
      check: 'missing-badges',
      verdict: 'pass',
      what: expect.stringMatching(/^Note: neither README has a badge for 500 branches .+ and 490 more$/),
    }),
  )
  expect(`${summary}${outputs.findings}${log}`).not.toMatch(/dependabot|renovate|gh-pages/)
  expect(summary.split('\n').length).toBeLessThan(60)
  expect(outputs.findings?.length).toBeLessThan(8000)
})

test('finds a file whose change starts no build in a repository with a matrix of images and other image builds', async () => {
  const name = fixture.repositories.image.split('/').at(-1)
  const folder = fixture.repositories.image.slice(0, -(name?.length ?? 0))
  await fixture.repositories.github.seed(source, 'main', {
    '.github/workflows/image.yml': `on:
  push:
    branches: [main]
    paths:
      - Dockerfile
jobs:
  image:
    strategy:
      matrix:
        include: [{name: gui, file: gui/Dockerfile}, {name: ${name}, file: Dockerfile}]
    steps:
      - uses: underworldcode/binder-actions@v1
        with: {image: "${folder}\${{ matrix.name }}", file: "\${{ matrix.file }}"}
`,
    '.github/workflows/gui.yml': `on: push
jobs: {gui: {steps: [{uses: underworldcode/binder-actions@v1, with: {image: ${folder}gui, file: gui/Dockerfile}}]}}
`,
    '.github/workflows/wsl.yml':
      'on: push\njobs: {wsl: {steps: [{run: docker build -t wsl . && docker save wsl}]}}\n',
    'gui/Dockerfile': 'FROM base\n',
  })
  await fixture.repositories.github.seed(source, 'main', { 'src/fast.pyx': 'cdef int y\n' })

  const { problems } = await fixture.examine()

  await fixture.repositories.github.seed(source, 'main', {
    '.github/workflows/gui.yml': null,
    '.github/workflows/wsl.yml': null,
    'gui/Dockerfile': null,
  })
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'build-triggers',
      verdict: 'warn',
      what: expect.stringMatching(
        /^1 file of science\/model is in the image, but changing it starts no build: src\/fast\.pyx\. \d+ of the last \d+ commits on branch "main" \(since \d{4}-\d\d-\d\d\) change files in the image; \d+ of them starts? a build$/,
      ),
      fix: expect.stringContaining('`on.push.paths` in .github/workflows/image.yml:4: "**.pyx"'),
    }),
  ])
})

test('reports a duplicated FROM and broken links in a notebook and a script with file and line', async () => {
  const link = (branch: string) => `mybinder.org/v2/gh/${fixture.launcher}/${branch}`
  await fixture.seedLauncher('typo', {
    '.binder/Dockerfile': `# image\nFROM FROM ${fixture.repositories.image}:main\n`,
  })
  await fixture.repositories.github.seed(source, 'main', {
    'docs/one.ipynb': `{"cells": [{"source": ["${link('gone')}"]}], "metadata": {}}`,
    'scripts/link.py': `import sys\nprint("https://${link('lost')}")\n`,
  })

  const { problems } = await fixture.examine()

  await fixture.repositories.github.seed(source, 'main', { 'scripts/link.py': null })
  expect(problems.map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
    `fail .binder/Dockerfile on branch "typo" of ${fixture.launcher} cannot be used: line 2 has FROM twice, ` +
      `\`FROM FROM ${fixture.repositories.image}:main\`: write \`FROM ${fixture.repositories.image}:main\``,
    `fail 2 launch links point to branches of ${fixture.launcher} that do not exist: ` +
      '"gone" (docs/one.ipynb:1 of science/model), "lost" (scripts/link.py:2 of science/model)',
  ])
})
