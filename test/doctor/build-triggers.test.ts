import { expect, test } from '@jest/globals'
import {
  badge,
  healthyFacts,
  image,
  launcherBranch,
  pinned,
  sourceWorkflow,
  workflow,
} from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems, yaml } from './problem-cases.ts'

/** The healthy source with a dependency image, whose deps-paths are these. */
const withDependencies = (paths: string): FactsChange => ({
  source: {
    workflows: yaml(
      sourceWorkflow.replace(
        'with: {',
        `with: {deps-file: container/Dockerfile.deps, deps-paths: "${paths}", `,
      ),
    ),
    files: [...healthyFacts().source.files, 'container/Dockerfile.deps', 'pixi.toml', 'pixi.lock'],
    buildFiles: new Map([
      ...healthyFacts().source.buildFiles,
      ['container/Dockerfile.deps', 'FROM base\nCOPY pixi.toml pixi.lock /\n'],
    ]),
    dependencies: 'container/Dockerfile.deps',
  },
})

const launches = (...names: [string, ...string[]]) => ({
  pages: new Map([['README.md', badge(names[0])]]),
  branches: names.map(name => launcherBranch(name, `FROM ${image}:main@${pinned}\n`)),
})

/** The healthy source, whose builds start on this. */
const startedBy = (push: string): FactsChange => ({
  source: {
    workflows: yaml(sourceWorkflow.replace("{branches: [main, development], tags: ['v*']}", push)),
    branches: ['main', 'development', 'release/0.99'],
    pages: new Map(),
  },
  launcher: launches('main', 'development'),
})

describeProblems([
  [
    'build-triggers',
    'warn',
    'a push of tags alone',
    startedBy("{tags: ['v*']}"),
    'science/launcher launches branches "main", "development" of science/model, but no push to them builds an image',
    'Add `main`, `development` to `on.push.branches` of .github/workflows/w.yml',
  ],
  [
    'build-triggers',
    'warn',
    'branches that leave one out',
    startedBy("{branches: ['mai*'], tags: ['v*']}"),
    'launches branch "development" of science/model, but no push to it builds an image',
    'Add `development` to `on.push.branches`',
  ],
  [
    'build-triggers',
    'warn',
    'branches that leave out the source of a launcher branch of another spelling',
    { ...startedBy('{branches: [main]}'), launcher: launches('main', 'release-0.99') },
    'launches branch "release/0.99" of science/model',
    'Add `release/0.99`',
  ],
  [
    'build-triggers',
    'warn',
    'branches that are ignored',
    startedBy("{branches-ignore: ['dev**']}"),
    'launches branch "development"',
    'Take `development` out of `on.push.branches-ignore` of .github/workflows/w.yml',
  ],
  [
    'build-triggers',
    'warn',
    'paths that miss a header',
    {
      source: {
        workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths: ['**.pyx', 'container/**']")),
        files: ['src/fast.pyx', 'src/fast.pxd', 'container/Dockerfile'],
      },
    },
    '1 file of science/model goes into the image, but no push builds it anew: src/fast.pxd',
    '"**.pxd"',
  ],
  [
    'build-triggers',
    'warn',
    'paths-ignore that takes too much',
    { source: { workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths-ignore: ['src/**']")) } },
    'src/fast.pyx',
    'paths-ignore',
  ],
  [
    'build-triggers',
    'warn',
    'paths of the build that miss a header',
    {
      source: {
        workflows: yaml(sourceWorkflow.replace('with: {', 'with: {paths: "src/**/*.pyx", ')),
        files: ['src/fast.pyx', 'src/fast.pxd', 'container/Dockerfile', 'README.md'],
      },
    },
    '1 file of science/model goes into the image, but no push builds it anew: src/fast.pxd',
    'Add to `paths` of the build in .github/workflows/w.yml: **/*.pxd',
  ],
  [
    'build-triggers',
    'warn',
    'a filter and paths of the build that miss different files',
    {
      source: {
        workflows: yaml(
          sourceWorkflow
            .replace("tags: ['v*']", "paths: ['src/*.pyx', 'src/*.pxd']")
            .replace('with: {', 'with: {paths: "src\\n!src/fast.pxd", '),
        ),
        files: ['src/fast.pyx', 'src/fast.pxd', 'container/Dockerfile'],
      },
    },
    'no push builds it anew: container/Dockerfile',
    'Add to `on.push.paths`',
  ],
  [
    'build-triggers',
    'warn',
    'deps-paths that leave out what the dependency image copies',
    withDependencies('pixi.toml'),
    'no push builds it anew: pixi.lock',
    'Add to `deps-paths` of the build in .github/workflows/w.yml: pixi.lock. Or leave `deps-paths` out',
  ],
  [
    'build-triggers',
    'warn',
    'a Dockerfile of the dependency image that is not there',
    { source: { ...withDependencies('pixi.*').source, buildFiles: healthyFacts().source.buildFiles } },
    'has no container/Dockerfile.deps',
    '--file',
  ],
  [
    'build-triggers',
    'warn',
    'no build',
    { source: { workflows: [] } },
    'No workflow on the default branch of science/model builds an image',
    'on: push',
  ],
  [
    'build-triggers',
    'warn',
    'a build by hand only',
    { source: { workflows: yaml(sourceWorkflow.replace('push:', 'workflow_dispatch:')) } },
    'not on a push',
    'on: push',
  ],
  [
    'build-triggers',
    'warn',
    'paths, and a Dockerfile that is not where it is said to be',
    {
      source: {
        workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths: ['src/**']")),
        buildFiles: new Map(),
      },
    },
    'has no container/Dockerfile',
    '--file',
  ],
])

/** A workflow that a push starts, and that calls the one that builds. */
const callsABuild = (state = 'active') => [
  workflow(
    '.github/workflows/ci.yml',
    'on: {push: {branches: [main, development]}}\njobs: {image: {uses: ./.github/workflows/build.yml}}\n',
    state,
  ),
  workflow('.github/workflows/build.yml', sourceWorkflow.replace(/ {2}push: .*\n/, '  workflow_call:\n')),
]

test('a build that only a disabled workflow calls is disabled', () => {
  const found = findProblems({ source: { workflows: callsABuild('disabled_manually') } })
  expect(found.map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
    'fail .github/workflows/ci.yml of science/model is disabled',
  ])
})

test('of a build that is called, what its file chooses is looked at', () => {
  const [ci, build] = callsABuild()
  const text = sourceWorkflow
    .replace(/ {2}push: .*\n/, '  workflow_call:\n')
    .replace('with: {', 'with: {paths: container, ')
  const chooses = workflow('.github/workflows/build.yml', text)
  expect(build?.path).toBe(chooses.path)
  const found = findProblems({ source: { workflows: ci === undefined ? [] : [ci, chooses] } })
  expect(found.map(({ what }) => what)).toEqual([
    '1 file of science/model goes into the image, but no push builds it anew: src/fast.pyx',
  ])
})

describeHealthy([
  ['a push whose workflow calls the one that builds', { source: { workflows: callsABuild() } }],
  ['branches that are launched and built', startedBy('{branches: [main, "dev*"], paths-ignore: []}')],
  ['branches of which all are built but one', startedBy("{branches: ['**', '!release/**']}")],
  ['a push of anything', startedBy('')],
  [
    'tags alone, where only a release is launched',
    { ...startedBy("{tags: ['v*']}"), launcher: launches('v1.0') },
  ],
  [
    'branches that nothing of the source stands behind',
    { ...startedBy('{branches: [main]}'), launcher: launches('main', 'workshop') },
  ],
  [
    'a branch that is held',
    {
      ...startedBy('{branches: [main]}'),
      launcher: {
        ...launches('main'),
        branches: [
          ...launches('main').branches,
          launcherBranch(
            'development',
            `# binder-actions: hold for a course\nFROM ${image}:main@${pinned}\n`,
          ),
        ],
      },
    },
  ],
  [
    'a launcher branch that the build names itself',
    {
      source: {
        workflows: yaml(
          sourceWorkflow
            .replace('main, development', 'main')
            .replace('with: {', 'with: {launcher-branch: development, '),
        ),
        pages: new Map(),
      },
      launcher: launches('development'),
    },
  ],
  [
    'launcher branches that only the run knows',
    {
      source: {
        workflows: yaml(
          sourceWorkflow
            .replace('main, development', 'main')
            .replace('with: {', 'with: {ref: "${{ matrix.ref }}", '),
        ),
      },
    },
  ],
  ['deps-paths that choose all that the dependency image copies', withDependencies('pixi.*')],
  [
    'paths of the build that choose all that the Dockerfile copies, by lines and in the reusable workflow',
    {
      source: {
        workflows: yaml(
          sourceWorkflow
            .replace('binder-actions@v1', 'binder-actions/.github/workflows/binder-image.yml@v1')
            .replace('with: {', 'with: {paths: "src\\npixi.toml", '),
        ),
        files: ['src/fast.pyx', 'src/deep/a.pxd', 'container/Dockerfile', 'README.md'],
      },
    },
  ],
  [
    'paths of the build that only the run knows',
    {
      source: { workflows: yaml(sourceWorkflow.replace('with: {', 'with: {paths: "${{ vars.PATHS }}", ')) },
    },
  ],
  [
    'files that .dockerignore keeps out',
    {
      source: {
        workflows: yaml(
          sourceWorkflow.replace("tags: ['v*']", "paths: ['**.pyx', 'container/**', '.dockerignore']"),
        ),
        files: ['src/fast.pyx', 'src/notes.md', 'container/Dockerfile', '.dockerignore'],
        buildFiles: new Map([
          ['container/Dockerfile', 'FROM base\nCOPY src /src\n'],
          ['.dockerignore', '**/*.md\n'],
        ]),
      },
    },
  ],
])

test('a Dockerfile that clones the source freezes what is compiled, and not what a pull brings up to date', () => {
  const [finding, ...others] = findProblems({
    source: {
      workflows: yaml(
        sourceWorkflow.replace("tags: ['v*']", "paths: ['**.pyx', 'setup.py', 'container/**']"),
      ),
      files: [
        'src/a.pyx',
        'src/a.pxd',
        'src/b.pxi',
        'src/c.h',
        'src/plain.py',
        'README.md',
        'setup.py',
        'pyproject.toml',
      ],
      buildFiles: new Map([
        ['container/Dockerfile', 'FROM base\nRUN git clone https://github.com/science/model /model\n'],
      ]),
    },
  })
  expect(others.map(({ check }) => check)).toEqual(['cloned-code'])
  expect(finding?.what).toContain('src/a.pxd, src/b.pxi, src/c.h, pyproject.toml')
  expect(finding?.fix).toContain('"**.pxd", "**.pxi", "**.h", "pyproject.toml"')
})
