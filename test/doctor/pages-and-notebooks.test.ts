import { expect, test } from '@jest/globals'
import { foundValue } from '../../src/doctor/facts/facts.ts'
import { expectLinear } from '../expect-linear.ts'
import { badge, image, notebook } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems, outage } from './problem-cases.ts'

describeProblems([
  [
    'launch-links',
    'fail',
    'a badge for a missing branch',
    { source: { pages: new Map([['README.md', badge('uw3-release-candidate')]]) } },
    'in README.md:1 of science/model points to branch "uw3-release-candidate"',
    'main, development',
  ],
  [
    'launch-links',
    'warn',
    'a README without a badge',
    { source: { pages: new Map([['README.md', 'Hello\n']]) } },
    'has a launch link',
    'binder-actions launch-table science/launcher',
  ],
  [
    'launch-links',
    'warn',
    'a badge with a former name of the launcher',
    {
      source: {
        pages: new Map([
          ['README.md', badge('main').replaceAll('science/launcher', 'science/old-launcher')],
          ['other.md', badge('main').replaceAll('science/launcher', 'jupyterlab/demo')],
        ]),
      },
    },
    'launch link to science/launcher; README.md:1 of science/model links to science/old-launcher',
    'If science/old-launcher is a former name, write science/launcher in README.md:1 of science/model.',
  ],
  [
    'notebook-kernels',
    'warn',
    'a kernel that is not installed',
    {
      source: { notebooks: new Map([['a.ipynb', notebook('sagemath')]]) },
      kernels: { reference: `${image}:main`, installed: foundValue(new Set(['python3', 'ir'])) },
    },
    `1 notebook of science/model requires the kernel "sagemath" (a.ipynb), which is not installed in ${image}:main: it has ir, python3`,
    'Install the kernel "sagemath" in the image, or open the notebook, select an installed kernel',
  ],
  [
    'notebook-kernels',
    'warn',
    'python3 in an image without Python',
    {
      source: { notebooks: new Map([['a.ipynb', notebook('python3')]]) },
      kernels: { reference: image, installed: foundValue(new Set(['ir'])) },
    },
    'requires the kernel "python3" (a.ipynb), which is not installed',
    'Install the kernel',
  ],
  [
    'notebook-kernels',
    'warn',
    'a kernel of an image that cannot be read',
    {
      source: { notebooks: new Map([['a.ipynb', notebook('ir')]]) },
      kernels: { reference: image, installed: outage },
    },
    'which could not be checked: ghcr.io/science/model could not be read: registry.example',
    `docker run --rm ${image} jupyter kernelspec list`,
  ],
  [
    'notebook-kernels',
    'warn',
    'a merge conflict in a notebook',
    { source: { notebooks: new Map([['a.ipynb', '<<<<<<< HEAD\n{}']]) } },
    'is not a valid notebook: a.ipynb',
    'Correct the JSON',
  ],
])

const launchBase = 'https://mybinder.org/v2/gh/science/launcher'
const withReadme = (text: string): FactsChange => ({ source: { pages: new Map([['README.md', text]]) } })

describeHealthy([
  ...[
    `Write \`${launchBase}/main\` into your page`,
    `**${launchBase}/main**`,
    `_${launchBase}/main_`,
    `Look at ${launchBase}/main!`,
    `Look at ${launchBase}/main/.`,
    `Look at ${launchBase}/main…`,
    `「${launchBase}/main」、`,
    `~~${launchBase}/main~~`,
    `&lt;a href=&quot;${launchBase}/main&quot;&gt;`,
    `{"url": "${launchBase}/main\\n"}`,
    `${launchBase}/main&#39;`,
    `${launchBase}/v1.0`,
    `${launchBase}/c0ffee1`,
    `${launchBase}/HEAD`,
    `**${launchBase}/main?urlpath=git-pull%3Frepo%3Dhttps%253A%252F%252Fgithub.com%252Fscience%252Fmodel%26branch%3Dmain**`,
    `${launchBase}/main ${launchBase}/{branch} ${launchBase}/<branch> ${launchBase}/release-<version> ${launchBase}/… ${launchBase}/... ${launchBase}/$BRANCH`,
    `${launchBase}/main ${launchBase}/\${BRANCH} ${launchBase}/release/{{version}} ${launchBase}/%7Bbranch%7D ${launchBase}/release-* ${launchBase}/[branch]`,
    `${launchBase}/main?urlpath=git-pull%3Frepo%3Dhttps%253A%252F%252Fgithub.com%252Fscience%252Fmodel%26branch%3D{branch}`,
  ].map((text): [string, FactsChange] => [`a link that is written as ${text}`, withReadme(text)]),
  [
    'links to another launcher, and to a commit',
    {
      source: {
        pages: new Map([
          [
            'README.md',
            `${badge('main')}https://mybinder.org/v2/gh/other/repo/gone ${badge('c0ffee'.padEnd(40, '0'))}`,
          ],
        ]),
      },
    },
  ],
  [
    'notebooks with four kernels that are installed',
    {
      source: {
        notebooks: new Map(
          ['python', 'IR', 'julia-1.12', 'sagemath'].map(name => [`${name}.ipynb`, notebook(name)]),
        ),
      },
      kernels: {
        reference: image,
        installed: foundValue(new Set(['python3', 'ir', 'julia-1.12', 'sagemath'])),
      },
    },
  ],
  ['a notebook without a kernel', { source: { notebooks: new Map([['a.ipynb', notebook(undefined)]]) } }],
])

test('reads the branch of an nbgitpuller link with any encoding and reports a missing branch', () => {
  const inner = (branch: string) =>
    encodeURIComponent(
      `git-pull?repo=${encodeURIComponent('https://github.com/science/model')}&branch=${branch}&urlpath=lab`,
    )
  const link = (branch: string) => `https://mybinder.org/v2/gh/science/launcher/main?urlpath=${inner(branch)}`
  const page = (text: string): FactsChange => ({
    source: { pages: new Map([['a.md', text]]), branches: ['main', 'development', 'release/0.99'] },
  })
  expect(findProblems(page(link('main')))).toEqual([])
  expect(findProblems(page(link(encodeURIComponent('release/0.99'))))).toEqual([])
  expect(findProblems(page(link(encodeURIComponent(encodeURIComponent('release/0.99')))))).toEqual([])
  expect(findProblems(page(`<a href="${link('gone')}">`))[0]?.what).toContain(
    'pulls branch "gone" of science/model',
  )
})

test('names the branch of a link without the surrounding characters', () => {
  const listProblems = (text: string) => findProblems(withReadme(text)).map(({ what }) => what)
  const missingBranch = (branch: string) => [
    `A launch link in README.md:1 of science/model points to branch "${branch}" of science/launcher, which does not exist`,
  ]
  for (const text of [
    `\`${launchBase}/gone\``,
    `**${launchBase}/gone**`,
    `(${launchBase}/gone).`,
    `${launchBase}/gone&quot;`,
    `${launchBase}/gone/,`,
  ]) {
    expect(listProblems(text)).toEqual(missingBranch('gone'))
  }
  expect(listProblems(`${launchBase}/release/0.9`)).toEqual(missingBranch('release/0.9'))
  expect(listProblems(`<a href="${launchBase}/no&amp;where?x=1">`)).toEqual(missingBranch('no&where'))
})

test('reads a page with links that consist of punctuation in linear time', () => {
  expectLinear(10_000, size => {
    const noise = [
      `${launchBase}/${'.'.repeat(size)}x`,
      `${launchBase}/${'/'.repeat(size)}x`,
      `${launchBase}/${'_.'.repeat(size / 2)}`,
    ]
    const page = withReadme(
      [...noise, `${launchBase}/x`.repeat(size / 20), `${launchBase}?`.repeat(size / 20)].join(' '),
    )
    return () => void findProblems(page)
  })
})
