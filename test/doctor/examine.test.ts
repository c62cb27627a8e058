import { describe, expect, test } from '@jest/globals'
import { examine } from '../../src/doctor/examine.ts'
import { type Facts, known } from '../../src/doctor/facts.ts'
import { verdictOf } from '../../src/doctor/finding.ts'
import type { BranchRules } from '../../src/github/branch-rules.ts'
import {
  badge,
  healthyFacts,
  image,
  imageState,
  lastRun,
  launcherBranch,
  launcherWorkflow,
  newer,
  notebook,
  now,
  pinned,
  sourceWorkflow,
  workflow,
} from './healthy-facts.ts'

const short = pinned.slice(7, 19)

interface Change {
  readonly source?: Partial<Facts['source']>
  readonly launcher?: Partial<Facts['launcher']>
  readonly found?: Record<string, Facts['images']['found'] extends ReadonlyMap<string, infer V> ? V : never>
}

/** What is found beside what is well, when this is changed in a healthy world. */
function ailments({ source, launcher, found = {} }: Change) {
  const facts = healthyFacts()
  const findings = examine({
    ...facts,
    source: { ...facts.source, ...source },
    launcher: { ...facts.launcher, ...launcher },
    images: { ...facts.images, found: new Map([...facts.images.found, ...Object.entries(found)]) },
  })
  return findings.filter(({ level }) => level !== 'green')
}

test('where all is well every check says so, and nothing else', () => {
  const findings = examine(healthyFacts())
  expect(findings.filter(({ level }) => level !== 'green')).toEqual([])
  expect(verdictOf(findings)).toBe('green')
  expect(new Set(findings.map(({ check }) => check)).size).toBe(19)
})

const down = {
  isKnown: false,
  reason: 'registry.example cannot be reached: ECONNREFUSED (tried 5 times)',
} as const
const denied = {
  isKnown: false,
  reason: `${image}: the registry answered 403 (DENIED). It is private, or needs a login`,
} as const
const broken = {
  ...launcherBranch('main', `FROM ${image}\n`),
  launches: { isKnown: false, reason: 'line 3: no FROM' } as const,
}
const builtFrom = (ref: string) => {
  const state = imageState(pinned)
  return { ...state, origin: { ...state.origin, ref } }
}
const yaml = (text: string) => [workflow('.github/workflows/w.yml', text)]
const rights = (mayWrite: boolean, mayReadRuns = true) => ({
  mayWrite: known(mayWrite),
  mayReadRuns: known(mayReadRuns),
})
const ruleset: BranchRules = {
  kind: 'ruleset',
  name: 'Reviewed',
  types: ['deletion', 'pull_request'],
  bypass: undefined,
  page: 'https://github.com/science/launcher/settings/rules/7',
}
const protection: BranchRules = {
  kind: 'protection',
  name: 'ma*',
  types: [],
  bypass: undefined,
  page: 'https://github.com/science/launcher/settings/branches',
}
/** The healthy launcher, with these rules on each of its branches. */
const ruled = (...rules: BranchRules[]): Change => ({
  launcher: { branches: healthyFacts().launcher.branches.map(one => ({ ...one, rules: known(rules) })) },
})
const waiting = sourceWorkflow
  .replace('binder-actions@v1', 'binder-actions/actions/dispatch-launcher-update@v1')
  .replace('with: {', 'with: {wait: true, ')
/** What builds, and what waits. */
const waits = [...yaml(sourceWorkflow), ...yaml(waiting)]
const weekly = `on: {schedule: [{cron: '1 2 * * 3'}]}
jobs: {doctor: {uses: underworldcode/binder-actions/.github/workflows/doctor.yml@v1}}
`
/** The healthy launcher with a schedule, so many days after the last push. */
const quietFor = (days: number): Change => ({
  launcher: {
    workflows: [...healthyFacts().launcher.workflows, workflow('.github/workflows/doctor.yml', weekly)],
    pushedAt: new Date(now - days * 86_400_000).toISOString(),
  },
})
/** The healthy source with a dependency image, whose deps-paths are these. */
const withDependencies = (paths: string): Change => ({
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
const isMain = ({ name }: { name: string }) => name === 'main'
const withMain = (branch: Facts['launcher']['branches'][number]) => [
  branch,
  ...healthyFacts().launcher.branches.filter(one => !isMain(one)),
]

/** Name of the check, level, what is changed, what is found, what mends it. */
const cases: [check: string, level: string, name: string, change: Change, what: string, fix: string][] = [
  [
    'repository-state',
    'red',
    'a private launcher',
    { launcher: { isPrivate: true } },
    'science/launcher is private',
    'gh repo edit science/launcher --visibility public',
  ],
  [
    'repository-state',
    'red',
    'an archived source',
    { source: { isArchived: true } },
    'science/model is archived',
    'gh repo unarchive science/model',
  ],
  [
    'token-rights',
    'red',
    'a token that may only read',
    { launcher: { sender: rights(false) } },
    'may not send events to science/launcher',
    'Contents: Read and write',
  ],
  [
    'token-rights',
    'yellow',
    'no answer about the token',
    { launcher: { sender: { ...rights(true), mayWrite: down } } },
    'did not become clear',
    'later',
  ],
  [
    'event-handler',
    'red',
    'no handler on the default branch',
    { launcher: { workflows: [] } },
    'No workflow on branch "main" of science/launcher handles the event image-updated',
    'repository_dispatch: {types: [image-updated]}',
  ],
  [
    'event-handler',
    'red',
    'a handler of another event',
    { launcher: { workflows: yaml(launcherWorkflow.replace('image-updated', 'new-image')) } },
    'handles the event image-updated',
    'repository_dispatch',
  ],
  [
    'event-handler',
    'yellow',
    'a handler by hand',
    { launcher: { workflows: yaml('on: repository_dispatch\njobs: {a: {steps: [{run: sed -i}]}}\n') } },
    'without update-launcher-sha',
    'actions/update-launcher-sha@v1',
  ],
  [
    'event-handler',
    'red',
    'a handler that may only read',
    { launcher: { workflows: yaml(launcherWorkflow.replace('contents: write', 'contents: read')) } },
    'does not give its job `contents: write`',
    'permissions: {contents: write}',
  ],
  [
    'event-handler',
    'yellow',
    'a handler without permissions',
    { launcher: { workflows: yaml(launcherWorkflow.replace('permissions: {contents: write}\n', '')) } },
    'says nothing of permissions',
    'permissions: {contents: write}',
  ],
  [
    'disabled-workflows',
    'red',
    'a handler disabled for inactivity',
    {
      launcher: {
        workflows: [workflow('.github/workflows/update.yml', launcherWorkflow, 'disabled_inactivity')],
      },
    },
    'is disabled, since nothing happened there for 60 days',
    'gh workflow enable update.yml --repo science/launcher',
  ],
  [
    'disabled-workflows',
    'red',
    'a build disabled by hand',
    { source: { workflows: [workflow('.github/workflows/image.yml', sourceWorkflow, 'disabled_manually')] } },
    '.github/workflows/image.yml of science/model is disabled',
    'gh workflow enable image.yml --repo science/model',
  ],
  [
    'branch-protection',
    'yellow',
    'a ruleset that wants pull requests, whose bypass is hidden',
    ruled(ruleset),
    'The ruleset "Reviewed" holds on branches "main", "development" of science/launcher with pull_request',
    'science/launcher/settings/rules/7',
  ],
  [
    'branch-protection',
    'red',
    'a ruleset that nobody may bypass',
    ruled({ ...ruleset, bypass: 'nobody' }),
    'The ruleset "Reviewed" holds on',
    'let the app "GitHub Actions" bypass it',
  ],
  [
    'branch-protection',
    'yellow',
    'a ruleset that somebody else may bypass',
    ruled({ ...ruleset, bypass: 'others' }),
    'The ruleset "Reviewed" holds on',
    'it is allowed already',
  ],
  [
    'branch-protection',
    'yellow',
    'a rule that a commit may or may not fulfil, though nobody may bypass it',
    ruled({ ...ruleset, types: ['commit_message_pattern'], bypass: 'nobody' }),
    'with commit_message_pattern',
    'it is allowed already',
  ],
  [
    'branch-protection',
    'yellow',
    'classic protection that wants reviews',
    ruled({ ...protection, types: ['pull_request'] }),
    'The branch protection rule "ma*" holds on branches "main", "development" of science/launcher with pull_request',
    'science/launcher/settings/branches',
  ],
  [
    'branch-protection',
    'yellow',
    'classic protection of which nothing is seen',
    ruled(protection),
    'holds on branches "main", "development" of science/launcher',
    'science/launcher/settings/branches',
  ],
  [
    'branch-protection',
    'yellow',
    'rules that cannot be seen',
    { launcher: { branches: healthyFacts().launcher.branches.map(one => ({ ...one, rules: down })) } },
    'The rules on branches "main", "development" of science/launcher cannot be seen: registry.example',
    'science/launcher/rules',
  ],
  [
    'token-rights',
    'yellow',
    'no token of the source, and no event yet',
    { launcher: { sender: undefined, lastRun: known(undefined) } },
    'No event has started a run in science/launcher yet',
    'launcher-token',
  ],
  [
    'token-rights',
    'yellow',
    'no token of the source, and no sight of runs',
    { launcher: { sender: undefined, lastRun: down } },
    'Whether events reach science/launcher did not become clear: registry.example',
    'launcher-token',
  ],
  [
    'waiting-builds',
    'red',
    'a build that waits, and a token that may not read runs',
    { source: { workflows: waits }, launcher: { sender: rights(true, false) } },
    'the token may not read the workflow runs of science/launcher',
    'Actions: Read-only',
  ],
  [
    'waiting-builds',
    'yellow',
    'a build that waits, and no answer about runs',
    { source: { workflows: waits }, launcher: { sender: { ...rights(true), mayReadRuns: down } } },
    'did not become clear: registry.example',
    'Actions: Read-only',
  ],
  [
    'waiting-builds',
    'red',
    'a build that waits for a run that does not say its event',
    {
      source: { workflows: waits },
      launcher: { workflows: yaml(launcherWorkflow.replace(/^run-name.+\n/, '')) },
    },
    'does not say in its run-name which event it handles',
    'run-name: Update image (${{ github.event.client_payload.correlation',
  ],
  [
    'disabled-workflows',
    'yellow',
    'a doctor that is disabled',
    {
      launcher: {
        workflows: [
          ...healthyFacts().launcher.workflows,
          workflow('.github/workflows/doctor.yml', weekly, 'disabled_inactivity'),
        ],
      },
    },
    '.github/workflows/doctor.yml of science/launcher is disabled, since nothing happened there for 60 days',
    'gh workflow enable doctor.yml --repo science/launcher',
  ],
  [
    'quiet-schedules',
    'yellow',
    'a schedule that is about to be disabled',
    quietFor(50),
    'Nothing was pushed to science/launcher for 50 days: about 2026-02-11 GitHub disables .github/workflows/doctor.yml',
    'Any commit',
  ],
  [
    'quiet-schedules',
    'yellow',
    'a schedule beside the event',
    {
      launcher: {
        workflows: yaml(launcherWorkflow.replace('on:\n', "on:\n  schedule: [{cron: '1 2 * * 3'}]\n")),
      },
    },
    'handles the event, and has a schedule as well',
    'a workflow file of its own',
  ],
  [
    'launcher-dockerfiles',
    'red',
    'a Dockerfile that is none',
    { launcher: { branches: withMain(broken) } },
    'on branch "main" of science/launcher cannot be read: line 3: no FROM',
    'FROM registry/name:tag',
  ],
  [
    'launcher-dockerfiles',
    'red',
    'no Dockerfile anywhere',
    { launcher: { branches: [{ ...broken, hasDockerfile: false }] } },
    'No branch of science/launcher has a Dockerfile',
    '--dockerfile',
  ],
  [
    'public-images',
    'red',
    'a private image',
    { found: { [`${image}:main`]: denied } },
    `${image} cannot be pulled without a login`,
    'https://github.com/orgs/science/packages/container/model/settings',
  ],
  [
    'public-images',
    'yellow',
    'a registry that is away',
    { found: { [`${image}:main`]: down } },
    'could not be looked at',
    'run this again later',
  ],
  [
    'image-tags',
    'yellow',
    'a tag that is gone, under a pinned digest',
    { found: { [`${image}:main`]: known(undefined) } },
    `Branch "main" names ${image}:main, a tag that the registry does not have`,
    'The registry has development.',
  ],
  [
    'pinned-digests',
    'yellow',
    'a tag that has moved on',
    { found: { [`${image}:main`]: known(imageState(newer)) } },
    `pinned to ${short}, but tag main is ${newer.slice(7, 19)} now`,
    'workflow_dispatch',
  ],
  [
    'pinned-digests',
    'red',
    'a digest that is gone',
    { found: { [`${image}@${pinned}`]: known(undefined) } },
    'which the registry does not have any more',
    'force',
  ],
  [
    'pinned-digests',
    'red',
    'a moving tag',
    { launcher: { branches: withMain(launcherBranch('main', `FROM ${image}:main\n`)) } },
    `launches ${image}:main without a digest`,
    `FROM ${image}:main@${pinned}`,
  ],
  [
    'own-tags',
    'yellow',
    'a digest without a tag of its own',
    { found: { [`${image}:main-${short}`]: known(undefined) } },
    'no tag of its own',
    `docker buildx imagetools create --tag ${image}:main-${short} ${image}@${pinned}`,
  ],
  [
    'last-update',
    'red',
    'a run of the launcher that failed',
    { launcher: { lastRun: known(lastRun('failure')) } },
    'its run ended with "failure"',
    'https://github.com/science/launcher/actions/runs/7',
  ],
  [
    'image-origins',
    'yellow',
    'an image of another branch',
    { found: { [`${image}@${pinned}`]: known(builtFrom('refs/heads/development')) } },
    'Branch "main" of science/launcher launches ghcr.io/science/model:main@',
    'On branch "main" write the tag of its own image into FROM',
  ],
  [
    'image-origins',
    'yellow',
    'an image without labels',
    {
      found: {
        [`${image}@${pinned}`]: known({
          ...imageState(pinned),
          origin: {
            created: undefined,
            revision: undefined,
            ref: undefined,
            source: undefined,
            fingerprint: undefined,
          },
        }),
      },
    },
    'does not say which commit it was built from',
    'org.opencontainers.image.revision',
  ],
  [
    'ref-collisions',
    'yellow',
    'two refs with one launcher branch',
    { source: { branches: ['main', 'development', 'a/b', 'a-b'] } },
    'refs/heads/a/b and refs/heads/a-b of science/model both mean launcher branch "a-b", which does not exist yet',
    'Rename one of them',
  ],
  [
    'ref-collisions',
    'red',
    'a tag and a branch of one name, launched',
    { source: { tags: ['main'] } },
    'refs/heads/main and refs/tags/main of science/model both mean launcher branch "main"',
    'Rename',
  ],
  [
    'launch-links',
    'red',
    'a badge of a branch that is gone',
    { source: { pages: new Map([['README.md', badge('uw3-release-candidate')]]) } },
    'in README.md of science/model leads to branch "uw3-release-candidate"',
    'main, development',
  ],
  [
    'launch-links',
    'yellow',
    'no badge at all',
    { source: { pages: new Map([['README.md', 'Hello\n']]) } },
    'has a launch link',
    'binder-actions launch-table science/launcher',
  ],
  [
    'build-triggers',
    'yellow',
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
    'yellow',
    'paths-ignore that takes too much',
    { source: { workflows: yaml(sourceWorkflow.replace("tags: ['v*']", "paths-ignore: ['src/**']")) } },
    'src/fast.pyx',
    'paths-ignore',
  ],
  [
    'build-triggers',
    'yellow',
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
    'yellow',
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
    'yellow',
    'deps-paths that leave out what the dependency image copies',
    withDependencies('pixi.toml'),
    'no push builds it anew: pixi.lock',
    'Add to `deps-paths` of the build in .github/workflows/w.yml: pixi.lock. Or leave `deps-paths` out',
  ],
  [
    'build-triggers',
    'yellow',
    'a Dockerfile of the dependency image that is not there',
    { source: { ...withDependencies('pixi.*').source, buildFiles: healthyFacts().source.buildFiles } },
    'has no container/Dockerfile.deps',
    '--file',
  ],
  [
    'build-triggers',
    'yellow',
    'no build',
    { source: { workflows: [] } },
    'No workflow on the default branch of science/model builds an image',
    'on: push',
  ],
  [
    'build-triggers',
    'yellow',
    'a build by hand only',
    { source: { workflows: yaml(sourceWorkflow.replace('push:', 'workflow_dispatch:')) } },
    'not on a push',
    'on: push',
  ],
  [
    'build-triggers',
    'yellow',
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
  [
    'shell-injection',
    'red',
    'a payload in a shell',
    {
      launcher: {
        workflows: [
          ...yaml(launcherWorkflow),
          ...yaml('on: push\njobs: {a: {steps: [{run: "SHA=${{ github.event.client_payload.sha }}"}]}}\n'),
        ],
      },
    },
    'puts ${{ github.event.client_payload.sha }} into a shell',
    "env: {VALUE: '${{ github.event.client_payload.sha }}'}",
  ],
  [
    'notebook-kernels',
    'yellow',
    "an author's kernel",
    { source: { notebooks: new Map([["it's.ipynb", notebook('uw3-env')]]) } },
    '1 notebook of science/model asks for the kernel "uw3-env": it\'s.ipynb',
    `'it'\\''s.ipynb'`,
  ],
  [
    'notebook-kernels',
    'yellow',
    'a merge conflict in a notebook',
    { source: { notebooks: new Map([['a.ipynb', '<<<<<<< HEAD\n{}']]) } },
    'is no notebook inside: a.ipynb',
    'mend the JSON',
  ],
]

describe.each(cases)('%s %s: %s', (check, level, _name, change, what, fix) => {
  test('is found, with the reason and the fix', () => {
    const found = ailments(change)
    const one = found.find(finding => finding.check === check)
    expect(one).toMatchObject({
      level,
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    })
    expect(one?.why.length).toBeGreaterThan(20)
    expect(verdictOf(found)).toBe(found.some(finding => finding.level === 'red') ? 'red' : 'yellow')
  })
})

test('only what is wrong is found: one ailment, one finding', () => {
  const alone = cases.filter(
    ([, , name]) =>
      ![
        'a moving tag',
        'a digest that is gone',
        'no Dockerfile anywhere',
        'a Dockerfile that is none',
      ].includes(name),
  )
  for (const [check, , , change] of alone) {
    const found = ailments(change)
    expect([...new Set(found.map(finding => finding.check))]).toEqual([check])
  }
})

describe('what is meant to be so is not complained about', () => {
  test.each<[string, Change]>([
    [
      'a held branch behind its tag',
      {
        launcher: {
          branches: withMain(
            launcherBranch('main', `# binder-actions: hold x\nFROM ${image}:main@${pinned}\n`),
          ),
        },
        found: { [`${image}:main`]: known(imageState(newer)) },
      },
    ],
    [
      'a pin of the manifest in the index behind the tag',
      {
        found: { [`${image}:main`]: known({ ...imageState(newer), manifestDigest: pinned }) },
      },
    ],
    [
      'a branch without a Dockerfile',
      {
        launcher: {
          branches: [
            ...healthyFacts().launcher.branches,
            { ...broken, name: 'gh-pages', hasDockerfile: false },
          ],
        },
      },
    ],
    [
      'rules that a signed, ordinary commit fulfils',
      {
        launcher: {
          branches: withMain({
            ...launcherBranch('main', `FROM ${image}:main@${pinned}`),
            rules: known([
              {
                ...ruleset,
                types: ['required_signatures', 'non_fast_forward', 'deletion'],
                bypass: 'nobody',
              },
            ]),
          }),
        },
      },
    ],
    ['deps-paths that choose all that the dependency image copies', withDependencies('pixi.*')],
    ['a ruleset that workflows may bypass', ruled({ ...ruleset, bypass: 'workflows' })],
    ['a build that waits, with all that it needs', { source: { workflows: waits } }],
    [
      'a build that waits, with a token that nobody gave: runs of a public launcher are read by anybody',
      { source: { workflows: waits }, launcher: { sender: undefined } },
    ],
    ['events that have arrived, without the token', { launcher: { sender: undefined } }],
    ['a schedule, and a push 40 days ago', quietFor(40)],
    [
      '100 quiet days without a schedule',
      { launcher: { pushedAt: new Date(now - 100 * 86_400_000).toISOString() } },
    ],
    [
      "links to somebody else's launcher, and to a commit",
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
      'a notebook that names no kernel',
      { source: { notebooks: new Map([['a.ipynb', notebook(undefined)]]) } },
    ],
    [
      'a disabled workflow that neither builds nor updates',
      {
        source: {
          workflows: [
            ...healthyFacts().source.workflows,
            workflow('docs.yml', 'on: push\njobs: {}\n', 'disabled_manually'),
          ],
        },
      },
    ],
    [
      'a payload in an env',
      {
        launcher: {
          workflows: [
            ...healthyFacts().launcher.workflows,
            ...yaml(
              'on: push\njobs: {a: {steps: [{run: echo "$SHA", env: {SHA: "${{ github.event.client_payload.sha }}"}}]}}\n',
            ),
          ],
        },
      },
    ],
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
  ])('%s', (_name, change) => {
    expect(ailments(change)).toEqual([])
  })
})

test('a Dockerfile that clones the source freezes what is compiled, and not what a pull brings up to date', () => {
  const [finding, ...others] = ailments({
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
  expect(others).toEqual([])
  expect(finding?.what).toContain('src/a.pxd, src/b.pxi, src/c.h, pyproject.toml')
  expect(finding?.fix).toContain('"**.pxd", "**.pxi", "**.h", "pyproject.toml"')
})

test('an nbgitpuller link to a branch of the source that is gone, encoded once, twice, or the branch thrice', () => {
  const inner = (branch: string) =>
    encodeURIComponent(
      `git-pull?repo=${encodeURIComponent('https://github.com/science/model')}&branch=${branch}&urlpath=lab`,
    )
  const link = (branch: string) => `https://mybinder.org/v2/gh/science/launcher/main?urlpath=${inner(branch)}`
  const page = (text: string): Change => ({
    source: { pages: new Map([['a.md', text]]), branches: ['main', 'development', 'release/0.99'] },
  })
  expect(ailments(page(link('main')))).toEqual([])
  expect(ailments(page(link(encodeURIComponent('release/0.99'))))).toEqual([])
  expect(ailments(page(link(encodeURIComponent(encodeURIComponent('release/0.99')))))).toEqual([])
  expect(ailments(page(`<a href="${link('gone')}">`))[0]?.what).toContain(
    'pulls branch "gone" of science/model',
  )
})

test('a digest without any tag is told one, and content when it is there; a release is at its own', () => {
  const bare: Change = {
    launcher: { branches: withMain(launcherBranch('main', `FROM ${image}@${pinned}\n`)) },
  }
  const own = `${image}:pinned-${short}`
  const [finding] = ailments({ ...bare, found: { [own]: known(undefined) } })
  expect(finding).toMatchObject({
    check: 'own-tags',
    fix: expect.stringContaining(`--tag ${own} ${image}@${pinned}`),
  })
  expect(ailments({ ...bare, found: { [own]: known(imageState(pinned)) } })).toEqual([])
  const release = launcherBranch('v1.0', `FROM ${image}:v1.0-slim@${pinned}\n`)
  const found = {
    [`${image}:v1.0-slim`]: known(imageState(pinned)),
    [`${image}:v1.0-slim-${short}`]: known(undefined),
  }
  expect(ailments({ launcher: { branches: [...healthyFacts().launcher.branches, release] }, found })).toEqual(
    [],
  )
})

test('of what could not be seen nothing is said to be well', () => {
  const facts = healthyFacts()
  const found = new Map([...facts.images.found.keys()].map(reference => [reference, down]))
  const checks = examine({ ...facts, images: { ...facts.images, found } }).map(
    one => `${one.level} ${one.check}`,
  )
  expect(checks).toContain('yellow public-images')
  for (const check of ['image-tags', 'pinned-digests', 'own-tags', 'image-origins']) {
    expect(checks).not.toContain(`green ${check}`)
  }
})

test('of an archived launcher, which refuses every token, the token is not blamed', () => {
  const found = ailments({ launcher: { isArchived: true, sender: rights(false) } })
  expect(found.map(({ check }) => check)).toEqual(['repository-state'])
})

test('the worst comes first', () => {
  const levels = examine({
    ...healthyFacts(),
    launcher: {
      ...healthyFacts().launcher,
      sender: rights(false),
      workflows: yaml('on: repository_dispatch\njobs: {}\n'),
    },
  }).map(({ level }) => level)
  expect(levels.slice(0, 2)).toEqual(['red', 'yellow'])
  expect(new Set(levels.slice(2))).toEqual(new Set(['green']))
})
