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

/** Returns a source without problems that has a dependency image with these `deps-paths`. */
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

/** Returns a source without problems whose builds start on these pushes. */
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
    'a build that starts only for tags',
    startedBy("{tags: ['v*']}"),
    'science/launcher launches branches "main", "development" of science/model, but no push to them builds an image',
    'Add `main`, `development` to `on.push.branches` in .github/workflows/w.yml',
  ],
  [
    'build-triggers',
    'warn',
    'a branch filter without one of the branches',
    startedBy("{branches: ['mai*'], tags: ['v*']}"),
    'launches branch "development" of science/model, but no push to it builds an image',
    'Add `development` to `on.push.branches`',
  ],
  [
    'build-triggers',
    'warn',
    'a branch filter without the source of a launcher branch with another spelling',
    { ...startedBy('{branches: [main]}'), launcher: launches('main', 'release-0.99') },
    'launches branch "release/0.99" of science/model',
    'Add `release/0.99`',
  ],
  [
    'build-triggers',
    'warn',
    'ignored branches',
    startedBy("{branches-ignore: ['dev**']}"),
    'launches branch "development"',
    'Remove `development` from `on.push.branches-ignore` in .github/workflows/w.yml',
  ],
  [
    'build-triggers',
    'warn',
    'a path filter without a header',
    {
      source: {
        workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths: ['**.pyx', 'container/**']")),
        files: ['src/fast.pyx', 'src/fast.pxd', 'container/Dockerfile'],
      },
    },
    '1 file of science/model is in the image, but changing it starts no build: src/fast.pxd',
    '"**.pxd"',
  ],
  [
    'build-triggers',
    'warn',
    'paths-ignore with too many files',
    { source: { workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths-ignore: ['src/**']")) } },
    'src/fast.pyx',
    'paths-ignore',
  ],
  [
    'build-triggers',
    'warn',
    'paths of the build without a header',
    {
      source: {
        workflows: yaml(sourceWorkflow.replace('with: {', 'with: {paths: "src/**/*.pyx", ')),
        files: ['src/fast.pyx', 'src/fast.pxd', 'container/Dockerfile', 'README.md'],
      },
    },
    '1 file of science/model is in the image, but changing it starts no build: src/fast.pxd',
    'Add to `paths` of the build in .github/workflows/w.yml:7: **/*.pxd',
  ],
  [
    'build-triggers',
    'warn',
    'a path filter and paths of the build without different files',
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
    'starts no build: container/Dockerfile',
    'Add to `on.push.paths`',
  ],
  [
    'build-triggers',
    'warn',
    'deps-paths without a file that the dependency image copies',
    withDependencies('pixi.toml'),
    'starts no build: pixi.lock',
    'Add to `deps-paths` of the build in .github/workflows/w.yml:7: pixi.lock. Or remove `deps-paths`',
  ],
  [
    'build-triggers',
    'warn',
    'a missing Dockerfile of the dependency image',
    { source: { ...withDependencies('pixi.*').source, buildFiles: healthyFacts().source.buildFiles } },
    'has no container/Dockerfile.deps',
    '--file',
  ],
  [
    'build-triggers',
    'warn',
    'a missing build',
    { source: { workflows: [] } },
    'No workflow on the default branch of science/model builds an image',
    'on: push',
  ],
  [
    'build-triggers',
    'warn',
    'a build that is only started manually',
    { source: { workflows: yaml(sourceWorkflow.replace('push:', 'workflow_dispatch:')) } },
    'not on a push',
    'on: push',
  ],
  [
    'build-triggers',
    'warn',
    'a path filter, and a Dockerfile that is not at the given path',
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

/** Returns a workflow that a push starts and the workflow with the build that it calls. */
const callingWorkflows = (state = 'active') => [
  workflow(
    '.github/workflows/ci.yml',
    'on: {push: {branches: [main, development]}}\njobs: {image: {uses: ./.github/workflows/build.yml}}\n',
    state,
  ),
  workflow('.github/workflows/build.yml', sourceWorkflow.replace(/ {2}push: .*\n/, '  workflow_call:\n')),
]

test('reports the disabled caller of a build', () => {
  const problems = findProblems({ source: { workflows: callingWorkflows('disabled_manually') } })
  expect(problems.map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
    'fail .github/workflows/ci.yml of science/model is disabled',
  ])
})

test('checks the paths of a called workflow', () => {
  const [ci, build] = callingWorkflows()
  const text = sourceWorkflow
    .replace(/ {2}push: .*\n/, '  workflow_call:\n')
    .replace('with: {', 'with: {paths: container, ')
  const buildWithPaths = workflow('.github/workflows/build.yml', text)
  expect(build?.path).toBe(buildWithPaths.path)
  const problems = findProblems({ source: { workflows: ci === undefined ? [] : [ci, buildWithPaths] } })
  expect(problems.map(({ what }) => what)).toEqual([
    '1 file of science/model is in the image, but changing it starts no build: src/fast.pyx',
  ])
})

describeHealthy([
  ['a workflow that calls the build on a push', { source: { workflows: callingWorkflows() } }],
  ['launched branches that are built', startedBy('{branches: [main, "dev*"], paths-ignore: []}')],
  ['a build of all branches except release branches', startedBy("{branches: ['**', '!release/**']}")],
  ['a build on every push', startedBy('')],
  [
    'a build of only tags, for a launcher with only a release',
    { ...startedBy("{tags: ['v*']}"), launcher: launches('v1.0') },
  ],
  [
    'launcher branches without a branch in the source',
    { ...startedBy('{branches: [main]}'), launcher: launches('main', 'workshop') },
  ],
  [
    'a branch on hold',
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
    'a launcher branch that the build names explicitly',
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
    'launcher branches that are known only at run time',
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
  ['deps-paths with all files that the dependency image copies', withDependencies('pixi.*')],
  [
    'paths of the build with all files that the Dockerfile copies, one per line and in the reusable workflow',
    {
      source: {
        workflows: yaml(
          sourceWorkflow
            .replace('binder-actions@v1', 'binder-actions/.github/workflows/binder-image.yml@v1')
            .replace('jobs:', 'permissions: write-all\njobs:')
            .replace('with: {', 'with: {paths: "src\\npixi.toml", '),
        ),
        files: ['src/fast.pyx', 'src/deep/a.pxd', 'container/Dockerfile', 'README.md'],
      },
    },
  ],
  [
    'paths of the build that are known only at run time',
    {
      source: { workflows: yaml(sourceWorkflow.replace('with: {', 'with: {paths: "${{ vars.PATHS }}", ')) },
    },
  ],
  [
    'files that .dockerignore excludes',
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

test('a Dockerfile that clones the source requires builds only for compiled files', () => {
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

test.each([
  ['clones the source', true, 'RUN git clone https://github.com/science/model /model'],
  ['installs the source with pip', true, 'RUN pip install git+https://github.com/science/model@main'],
  [
    'downloads the source as an archive',
    true,
    'RUN curl -L https://github.com/science/model/archive/main.tar.gz',
  ],
  ['adds the source from git', true, 'ADD https://github.com/science/model.git#main /model'],
  ['clones another repository', false, 'RUN git clone https://github.com/science/tools /tools'],
  ['prints a command', false, 'RUN echo "run git clone https://github.com/science/model"'],
])(
  'the image of a Dockerfile that %s contains the compiled files of the source: %s',
  (_title, isInImage, instruction) => {
    const findings = findProblems({
      source: {
        workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths: ['container/**']")),
        files: ['src/fast.pyx', 'src/plain.py'],
        buildFiles: new Map([['container/Dockerfile', `FROM base\n${instruction}\n`]]),
      },
    })
    const messages = findings.filter(({ check }) => check === 'build-triggers').map(({ what }) => what)
    expect(messages).toEqual(isInImage ? [expect.stringContaining('starts no build: src/fast.pyx')] : [])
  },
)
