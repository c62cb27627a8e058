import { expect, test } from '@jest/globals'
import { foundValue } from '../../src/doctor/facts/facts.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import {
  healthyFacts,
  image,
  imageState,
  launcherBranch,
  newer,
  pinned,
  sourceWorkflow,
} from './healthy-facts.ts'
import {
  describeHealthy,
  describeProblems,
  type FactsChange,
  findProblems,
  outage,
  withMain,
  yaml,
} from './problem-cases.ts'

const shortDigest = pinned.slice(7, 19)
const denial = {
  isKnown: false,
  reason: `${image}: the registry responded with 403 (DENIED). The image is private, or requires a login`,
  failure: 'denied',
} as const
const loss = {
  isKnown: false,
  reason: `${image}: the manifest ${newer} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`,
  failure: 'lost',
} as const
const brokenBranch = {
  ...launcherBranch('main', `FROM ${image}\n`),
  launches: { isKnown: false, reason: 'line 3: no FROM' } as const,
}
const builtFrom = (ref: string) => {
  const state = imageState(pinned)
  return { ...state, origin: { ...state.origin, ref } }
}

/** Returns the workflows of a source that builds its images on the given pushes. */
const buildsOn = (push: string) =>
  yaml(sourceWorkflow.replace("{branches: [main, development], tags: ['v*']}", push))

describeProblems(
  [
    [
      'launcher-dockerfiles',
      'fail',
      'an invalid Dockerfile',
      { launcher: { branches: withMain(brokenBranch) } },
      'on branch "main" of science/launcher cannot be used: line 3: no FROM',
      'FROM registry/name:tag',
    ],
    [
      'launcher-dockerfiles',
      'fail',
      'no branch with a Dockerfile',
      { launcher: { branches: [{ ...brokenBranch, hasDockerfile: false }] } },
      'No branch of science/launcher has a Dockerfile',
      '--dockerfile',
    ],
    [
      'public-images',
      'fail',
      'a private image',
      { found: { [`${image}:main`]: denial } },
      `${image} cannot be pulled without a login`,
      'https://github.com/orgs/science/packages/container/model/settings',
    ],
    [
      'public-images',
      'warn',
      'an unavailable registry',
      { found: { [`${image}:main`]: outage } },
      'could not be read',
      'run the doctor again',
    ],
    [
      'public-images',
      'warn',
      'a server error for an image whose name contains "login"',
      {
        found: {
          [`${image}:main`]: {
            isKnown: false,
            reason: 'ghcr.io/science/login-private: the registry responded with 503 (tried 5 times)',
          },
        },
      },
      'could not be read',
      'run the doctor again',
    ],
    [
      'pinned-digests',
      'fail',
      'an incomplete digest',
      { found: { [`${image}@${pinned}`]: loss } },
      `2 branches of science/launcher use an image that is incomplete in the registry: "main" (${image}:main@${pinned})`,
      '`branches: all`',
    ],
    [
      'pinned-digests',
      'warn',
      'an incomplete tag of a pinned digest',
      { found: { [`${image}:main`]: loss } },
      `names ${image}:main, which is incomplete in the registry`,
      'force',
    ],
    [
      'image-tags',
      'warn',
      'a missing tag of a pinned digest',
      { found: { [`${image}:main`]: foundValue(undefined) } },
      `Branch "main" names ${image}:main, a tag that does not exist in the registry`,
      'Existing tags: development.',
    ],
    [
      'pinned-digests',
      'warn',
      'a tag that has moved',
      { found: { [`${image}:main`]: foundValue(imageState(newer)) } },
      `pinned to ${shortDigest}, but tag main now points to ${newer.slice(7, 19)}`,
      'manually with `branches: main`',
    ],
    [
      'pinned-digests',
      'fail',
      'a missing digest',
      { found: { [`${image}@${pinned}`]: foundValue(undefined) } },
      'no longer exists in the registry',
      '`branches: all`',
    ],
    [
      'pinned-digests',
      'fail',
      'a moving tag',
      { launcher: { branches: withMain(launcherBranch('main', `FROM ${image}:main\n`)) } },
      `launches ${image}:main without a digest`,
      `FROM ${image}:main@${pinned}`,
    ],
    [
      'own-tags',
      'warn',
      'a digest without an immutable tag',
      { found: { [`${image}:main-${shortDigest}`]: foundValue(undefined) } },
      'no tag of its own',
      `docker buildx imagetools create --tag ${image}:main-${shortDigest} ${image}@${pinned}`,
    ],
    [
      'image-origins',
      'warn',
      'an image built from another branch',
      { found: { [`${image}@${pinned}`]: foundValue(builtFrom('refs/heads/development')) } },
      'Branch "main" of science/launcher launches ghcr.io/science/model:main@',
      'set the tag of its own image in FROM',
    ],
    [
      'image-origins',
      'warn',
      'an image without labels',
      {
        found: {
          [`${image}@${pinned}`]: foundValue({
            ...imageState(pinned),
            origin: {
              created: undefined,
              revision: undefined,
              ref: undefined,
              source: undefined,
            },
          }),
        },
      },
      'The images of 2 branches of science/launcher have no label that names their commit: "main", "development"',
      'org.opencontainers.image.revision',
    ],
    [
      'ref-collisions',
      'warn',
      'two refs with one launcher branch',
      { source: { branches: ['main', 'development', 'a/b', 'a-b'], workflows: buildsOn('') } },
      'refs/heads/a/b and refs/heads/a-b of science/model map to the same launcher branch "a-b", which does not exist yet',
      'Rename one of the refs',
    ],
    [
      'ref-collisions',
      'fail',
      'a launched tag and branch with the same name',
      { source: { tags: ['main'], workflows: buildsOn("{branches: ['**'], tags: ['**']}") } },
      'refs/heads/main and refs/tags/main of science/model map to the same launcher branch "main"',
      'Rename',
    ],
  ],
  ['a moving tag', 'a missing digest', 'no branch with a Dockerfile', 'an invalid Dockerfile'],
)

describeHealthy([
  [
    'two branches that map to one launcher branch, of which only one is built',
    {
      source: {
        branches: ['main', 'development', 'release/1', 'release-1'],
        tags: ['main'],
        workflows: buildsOn("{branches: [main, development, 'release/*']}"),
      },
    },
  ],
  [
    'an image built from a branch whose workflow names the launcher branch',
    {
      source: { workflows: yaml(sourceWorkflow.replace('with: {', 'with: {launcher-branch: main, ')) },
      found: { [`${image}@${pinned}`]: foundValue(builtFrom('refs/heads/development')) },
    },
  ],
  [
    'a branch on hold whose image is older than that of its tag',
    {
      launcher: {
        branches: withMain(
          launcherBranch('main', `# binder-actions: hold x\nFROM ${image}:main@${pinned}\n`),
        ),
      },
      found: { [`${image}:main`]: foundValue(imageState(newer)) },
    },
  ],
  [
    "a pin to the manifest in the tag's index",
    {
      found: { [`${image}:main`]: foundValue({ ...imageState(newer), manifestDigest: pinned }) },
    },
  ],
  [
    'a branch without a Dockerfile',
    {
      launcher: {
        branches: [
          ...healthyFacts().launcher.branches,
          { ...brokenBranch, name: 'gh-pages', hasDockerfile: false },
        ],
      },
    },
  ],
])

test('reports a digest without an immutable tag unless a release tag names it', () => {
  const change: FactsChange = {
    launcher: { branches: withMain(launcherBranch('main', `FROM ${image}@${pinned}\n`)) },
  }
  const immutableTag = `${image}:pinned-${shortDigest}`
  const [finding] = findProblems({ ...change, found: { [immutableTag]: foundValue(undefined) } })
  expect(finding).toMatchObject({
    check: 'own-tags',
    fix: expect.stringContaining(`--tag ${immutableTag} ${image}@${pinned}`),
  })
  expect(findProblems({ ...change, found: { [immutableTag]: foundValue(imageState(pinned)) } })).toEqual([])
  const release = launcherBranch('v1.0', `FROM ${image}:v1.0-slim@${pinned}\n`)
  const found = {
    [`${image}:v1.0-slim`]: foundValue(imageState(pinned)),
    [`${image}:v1.0-slim-${shortDigest}`]: foundValue(undefined),
  }
  expect(
    findProblems({ launcher: { branches: [...healthyFacts().launcher.branches, release] }, found }),
  ).toEqual([])
})

test('checks all refs for collisions if no push starts a build', () => {
  const problems = findProblems({
    source: { branches: ['main', 'development', 'a/b', 'a-b'], workflows: [] },
  })
  expect(problems.map(({ check }) => check)).toEqual(['ref-collisions', 'build-triggers'])
})

test('reports both the missing digest and the incomplete image of a tag', () => {
  const change = {
    launcher: { branches: withMain(launcherBranch('main', `FROM ${image}:main\n`)) },
    found: { [`${image}:main`]: loss },
  }
  expect(findProblems(change).map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
    expect.stringMatching(/^fail .* without a digest$/),
    expect.stringMatching(/^fail .* launches .*:main, which is incomplete in the registry/),
  ])
})

test('passes no check whose facts could not be read', () => {
  const facts = healthyFacts()
  const found = new Map([...facts.images.lookups.keys()].map(reference => [reference, outage]))
  const checks = runChecks({ ...facts, images: { ...facts.images, lookups: found } }).map(
    ({ verdict, check }) => `${verdict} ${check}`,
  )
  expect(checks).toContain('warn public-images')
  for (const check of ['image-tags', 'pinned-digests', 'own-tags', 'image-origins']) {
    expect(checks).not.toContain(`pass ${check}`)
  }
})
