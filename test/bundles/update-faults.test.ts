import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { startRegistry } from '../host/registry.ts'
import { imageUpdated, launcherWrites, revision } from '../scenarios/launcher-event.ts'
import { labelKeys, publishImage } from '../scenarios/publish-image.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branchCount = 0
let cleanups: (() => void)[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main', { labels: { [labelKeys.revision]: revision } })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterEach(() => {
  for (const cleanUp of cleanups) cleanUp()
  cleanups = []
})
afterAll(() => repositories.close())

const event = (branch: string, fields: object = {}) => imageUpdated(repositories, branch, digest, fields)

async function seed(dockerfile: string | Uint8Array | { symlink: string }): Promise<string> {
  const branch = `branch-${++branchCount}`
  await repositories.github.seed(launcher, branch, { '.binder/Dockerfile': dockerfile })
  return branch
}

/** Asserts that an event is rejected, and that the branch has not changed. @returns the error. */
async function expectRejection(
  branch: string,
  payload: unknown,
  inputs: Record<string, string> = {},
): Promise<string> {
  const before = [launcherWrites(repositories).length, await repositories.github.head(launcher, branch)]
  const { exitCode, errors, outputs } = await repositories.update(payload, inputs)
  expect(exitCode).toBe(1)
  expect(outputs).toEqual({})
  expect([launcherWrites(repositories).length, await repositories.github.head(launcher, branch)]).toEqual(
    before,
  )
  return errors.join('\n')
}

describe('fault 74: rejects a digest that is', () => {
  test.each([
    ['short', 'sha256:abcdef'],
    ['upper case', `sha256:${'AB'.repeat(32)}`],
    ['followed by a newline', `sha256:${'ab'.repeat(32)}\n`],
    ['followed by an instruction', `sha256:${'ab'.repeat(32)}\nRUN id`],
    ['of another algorithm', `sha512:${'ab'.repeat(64)}`],
    ['empty', ''],
  ])('%s', async (_name, sha) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    expect(await expectRejection(branch, event(branch, { sha }))).toContain(`sha is ${JSON.stringify(sha)}`)
    expect(await expectRejection(branch, { branch, sha })).toContain(`sha is ${JSON.stringify(sha)}`)
  })
})

test('fault 75: rejects an image in another registry or with another name without a request to its registry', async () => {
  const branch = await seed(`FROM ${repositories.image}:old\n`)
  const otherRegistry = await startRegistry()
  try {
    await publishImage(otherRegistry.url, 'science/model', 'main')
    expect(
      await expectRejection(branch, event(branch, { image: `${otherRegistry.host}/science/model` })),
    ).toContain(`line 1 launches ${repositories.image}:old, not ${otherRegistry.host}/science/model: write`)
    expect(await expectRejection(branch, event(branch, { image: `${repositories.image}-evil` }))).toContain(
      `, not ${repositories.image}-evil: write`,
    )
    // The log of the registry is ordered: when it contains this request, it contains all earlier ones.
    await fetch(`${otherRegistry.url}/v2/science/model/tags/list?after-all`)
    while (!otherRegistry.requests().some(({ path }) => path.includes('after-all'))) await delay(20)
    expect(
      otherRegistry.requests().filter(({ method, path }) => method === 'GET' && !path.includes('after-all')),
    ).toEqual([])
  } finally {
    await otherRegistry.stop()
  }
})

describe('fault 76: an image', () => {
  test('is rejected if it is not in the registry', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = `sha256:${'ab'.repeat(32)}`
    expect(await expectRejection(branch, event(branch, { sha }))).toContain(`@${sha} is not in the registry`)
  })

  test('is rejected if it is for another platform', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = await repositories.publish('arm', { architecture: 'arm64' })
    expect(await expectRejection(branch, event(branch, { sha }))).toContain('is an image for linux/arm64')
  })

  test('is rejected if it was built from another commit', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = await repositories.publish('other', { labels: { [labelKeys.revision]: 'd'.repeat(40) } })
    expect(await expectRejection(branch, event(branch, { sha }))).toContain(
      `was built from commit ${'d'.repeat(40)}, but the event is for ${revision}`,
    )
  })

  test('is rejected if it is private', async () => {
    const login = { user: 'robot', password: 'secret' }
    const privateRegistry = await startRegistry({ htpasswd: login })
    try {
      const header = `Basic ${Buffer.from('robot:secret').toString('base64')}`
      const sha = await publishImage(privateRegistry.url, 'science/model', 'main', {}, header)
      const image = `${privateRegistry.host}/science/model`
      const branch = await seed(`FROM ${image}:old\n`)
      const error = await expectRejection(branch, event(branch, { sha, image }))
      expect(error).toContain('make the package public')
      expect(error).toContain('mybinder.org pulls images without a login, so nothing was pinned')
    } finally {
      await privateRegistry.stop()
    }
  })

  test('is pinned with a warning if it has no label with the commit', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = await repositories.publish('unlabelled', { salt: 'unlabelled' })
    const { warnings, outputs } = await repositories.update(event(branch, { sha }))
    expect(outputs.outcome).toBe('pinned')
    expect(warnings).toEqual([expect.stringContaining('has no label org.opencontainers.image.ref.name')])
  })

  test('is replaced only with `allow-older` if it is pinned and cannot be read', async () => {
    const armDigest = await repositories.publish('arm', { architecture: 'arm64' })
    const text = `FROM ${repositories.image}:old@${armDigest}\n`
    const branch = await seed(text)
    expect(await expectRejection(branch, event(branch))).toContain(
      'set `allow-older: true` to replace it anyway',
    )
    expect((await repositories.update(event(branch), { 'allow-older': 'true' })).outputs.outcome).toBe(
      'pinned',
    )
  })
})

/** Replaces GitHub's responses to the next commits. */
function interceptCommits(...responses: (Interception | (() => Promise<Interception>))[]): void {
  const cleanUp = repositories.github.intercept(async ({ operation }) => {
    const response = operation === 'createCommitOnBranch' ? responses.shift() : undefined
    return typeof response === 'function' ? response() : response
  })
  cleanups.push(cleanUp)
}

const graphqlError = (type: string, message: string): Interception => ({
  status: 200,
  body: { data: { createCommitOnBranch: null }, errors: [{ type, path: ['createCommitOnBranch'], message }] },
})

describe('fault 77: a branch that moves during the update', () => {
  test.each<[string, Interception]>([
    [
      'STALE_DATA',
      graphqlError('STALE_DATA', 'Expected branch to point to "0123" but it did not.  Pull and try again.'),
    ],
    ['FORBIDDEN', graphqlError('FORBIDDEN', 'is at 0123abc but expected 4567def')],
    ['422', { status: 422, body: { message: 'is at 0123abc but expected 4567def' } }],
    ['409', { status: 409, body: { message: '.binder/Dockerfile does not match 0123abc' } }],
  ])('is read again after %s, and the pin is based on its new head', async (_name, response) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    interceptCommits(async () => {
      await repositories.github.seed(launcher, branch, {
        '.binder/Dockerfile': `# new\nFROM ${repositories.image}:old\n`,
      })
      return response
    })
    const { outputs, errors } = await repositories.update(event(branch))
    expect(errors).toEqual([])
    expect(outputs.outcome).toBe('pinned')
    expect(await repositories.dockerfile(branch)).toBe(`# new\nFROM ${repositories.image}:main@${digest}\n`)
    expect(await repositories.github.log(launcher, branch)).toHaveLength(3)
  })

  test('is not written if it was put on hold in the meantime', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const heldDockerfile = `# binder-actions: hold broken\nFROM ${repositories.image}:old\n`
    interceptCommits(async () => {
      await repositories.github.seed(launcher, branch, { '.binder/Dockerfile': heldDockerfile })
      return undefined
    })
    expect((await repositories.update(event(branch))).outputs).toMatchObject({
      outcome: 'held',
      changed: 'false',
    })
    expect(await repositories.dockerfile(branch)).toBe(heldDockerfile)
  })

  test('causes an error if it moves on each attempt', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const cleanUp = repositories.github.intercept(({ operation }) =>
      operation === 'createCommitOnBranch'
        ? graphqlError('STALE_DATA', 'Expected branch to point to "0"')
        : undefined,
    )
    const { errors } = await repositories.update(event(branch))
    cleanUp()
    expect(errors).toEqual([
      expect.stringMatching(
        /moved 30 times during the update: stop the process that commits to it, and run this again/,
      ),
    ])
  })
})

describe('fault 78: a commit whose response is lost', () => {
  test.each<[string, Interception]>([
    ['a cut connection', 'drop-after'],
    ['502', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>', isHandled: true }],
    [
      'a truncated response',
      {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"data":{"create',
        isHandled: true,
      },
    ],
  ])('is recognized after %s', async (_name, response) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    interceptCommits(response)
    const { outputs, errors } = await repositories.update(event(branch))
    expect(errors).toEqual([])
    const [commit, ...earlier] = await repositories.github.log(launcher, branch)
    expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned', 'commit-sha': commit?.oid })
    expect(outputs['commit-url']).toContain(`/commit/${commit?.oid}`)
    expect(earlier).toHaveLength(1)
  })

  test.each<[string, Interception]>([
    ['a cut connection', 'drop-before'],
    ['502', { status: 502, body: { message: 'Bad gateway' } }],
  ])('is retried after %s before it landed', async (_name, response) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    interceptCommits(response)
    expect((await repositories.update(event(branch))).outputs).toMatchObject({
      changed: 'true',
      outcome: 'pinned',
    })
    expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
  })
})

describe('fault 80: a Dockerfile with', () => {
  const pinnedReference = () => `${repositories.image}:main@${digest}`
  test.each<[string, (image: string) => string]>([
    ['CRLF and a byte-order mark', image => `\ufeff# é\r\n\r\nFROM ${image}\r\nENV A=b\r\n`],
    ['no final newline', image => `FROM ${image}`],
    ['a platform and a stage name', image => `FROM --platform=linux/amd64 ${image} AS app\n`],
    ['an ARG before FROM', image => `ARG IMAGE=${image}\nFROM $IMAGE\n`],
    ['several stages', image => `FROM debian:13 AS tools\nRUN x\nFROM ${image}\nCOPY --from=tools /x /x\n`],
    ['lower-case instructions and quotes', image => `from "${image}"\n`],
    ['continuation lines and another escape character', image => `# escape=\`\nFROM \`\n  ${image}\n`],
    [
      'the image in a comment and in a here-document',
      image => `# FROM x@sha256:0\nFROM ${image}\nRUN <<E\nFROM x\nE\n`,
    ],
  ])('%s is changed only in the reference', async (_name, text) => {
    const branch = await seed(text(`${repositories.image}:old@sha256:${'cd'.repeat(32)}`))
    const { errors } = await repositories.update(event(branch))
    expect(errors).toEqual([])
    expect(await repositories.dockerfile(branch)).toBe(text(pinnedReference()))
  })

  test.each<[string, (image: string) => string | Uint8Array | { symlink: string }, string]>([
    ['no matching FROM', () => 'FROM debian:13\n', 'line 1 launches debian:13, not ${IMAGE}: write'],
    [
      'several matching FROM instructions',
      image => `FROM ${image}:a\nFROM ${image}:b\n`,
      'line 1: several FROM instructions name the image: keep only one of them',
    ],
    ['a tag that is a build argument', image => `ARG T\nFROM ${image}:$T\n`, 'line 2: '],
    [
      'a symbolic link in its place',
      () => ({ symlink: '../Dockerfile' }),
      'is a symbolic link: replace it with a regular file',
    ],
    ['more than 1 MB', image => `FROM ${image}:a\n${'# x\n'.repeat(260_000)}`, 'over the limit of 1000000'],
    ['invalid UTF-8', () => Buffer.from([0x46, 0xff, 0xfe]), 'the line is not valid UTF-8'],
    [
      'an unclosed here-document',
      image => `FROM ${image}:a\nRUN <<E\nx\n`,
      'line 2: the here-document is not terminated',
    ],
  ])('%s is rejected', async (_name, text, message) => {
    const branch = await seed(text(repositories.image))
    const error = await expectRejection(branch, event(branch))
    expect(error).toContain(message.replace('${IMAGE}', repositories.image))
    expect(error).toContain(`.binder/Dockerfile on branch "${branch}"`)
  })
})

test('fault 80: rejects a branch without a Dockerfile at any location', async () => {
  const branch = `branch-${++branchCount}`
  await repositories.github.seed(launcher, branch, { 'README.md': 'x\n' })
  expect(await expectRejection(branch, event(branch))).toContain(
    `Branch "${branch}" has no file .binder/Dockerfile, binder/Dockerfile or Dockerfile`,
  )
})

describe('fault 81: the error for a branch that cannot be written', () => {
  test('names `create-branch` if the branch does not exist', async () => {
    expect(await expectRejection('nowhere', event('nowhere'))).toContain(
      `${launcher} has no branch "nowhere": set \`create-branch: true\`, or create the branch yourself`,
    )
  })

  test.each(['protection', 'ruleset'] as const)('names the %s and both fixes', async by => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    await repositories.github.protectBranch(launcher, branch, {
      by,
      reason: 'Changes must be made through a pull request.',
    })
    const { errors } = await repositories.update(event(branch))
    expect(errors).toHaveLength(1)
    const rule =
      by === 'ruleset' ? `rule "pull_request" of ruleset 1 of ${launcher}` : 'a branch protection rule'
    expect(errors[0]).toContain(`Branch "${branch}" of ${launcher} is protected by ${rule}`)
    expect(errors[0]).toContain('Changes must be made through a pull request.')
    expect(errors[0]).toContain('Either let the app that writes here bypass the rule')
    expect(errors[0]).toContain('or set `token` to a token of an app or a person')
    expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:old\n`)
  })

  test('does not occur if the app can bypass the rule', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    await repositories.github.protectBranch(launcher, branch, {
      by: 'ruleset',
      allow: ['github-actions[bot]'],
    })
    expect((await repositories.update(event(branch))).outputs.outcome).toBe('pinned')
  })

  test('names the permission if the token is read-only', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    repositories.github.addToken('ghs_reader', {
      login: 'github-actions[bot]',
      kind: 'actions',
      repositories: { [launcher]: { contents: 'read' } },
    })
    const { errors } = await repositories.update(event(branch), { token: 'ghs_reader' })
    expect(errors).toEqual([expect.stringContaining('give the job `permissions: contents: write`')])
  })

  test('names the command that deletes a tag of the same name', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    await repositories.github.tag(launcher, branch, (await repositories.github.head(launcher, branch)) ?? '')
    expect(await expectRejection(branch, event(branch))).toContain(
      `git push --delete origin refs/tags/${branch}`,
    )
  })

  test.each(['refs/heads/main', 'refs/tags/v1'])(
    'names the expected short name for the full ref %s',
    async branch => {
      expect(await expectRejection('main', event('main', { branch }))).toContain(
        'expected the short name of a branch',
      )
    },
  )
})

describe('fault 83: for two refs with the same launcher branch,', () => {
  const publishFrom = (ref: string) =>
    repositories.publish('collision', { labels: { [labelKeys.ref]: ref, [labelKeys.revision]: revision } })

  test('the label of the pinned image identifies the owner of the branch without any input', async () => {
    const sha = await publishFrom('refs/heads/a/b')
    const next = await publishFrom('refs/heads/a-b')
    await repositories.github.seed(launcher, 'a-b', {
      '.binder/Dockerfile': `FROM ${repositories.image}:collision@${sha}\n`,
    })
    const otherEvent = event('a-b', { sha: next, tag: 'collision', ref: 'refs/heads/a-b' })

    expect(await expectRejection('a-b', otherEvent)).toContain(
      'the pinned image was built from refs/heads/a/b, but the event is for refs/heads/a-b',
    )
    expect((await repositories.update(otherEvent, { 'adopt-ref': 'true' })).outputs.outcome).toBe('pinned')
    expect((await repositories.update({ ...otherEvent, sha, ref: 'refs/heads/a/b' })).errors[0]).toContain(
      'built from refs/heads/a-b',
    )
  })

  test('the ENV identifies the owner, and `adopt-ref` changes it in the same commit', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n\nENV MODEL_BRANCH=a/b\n`)
    const variable = { 'branch-variable': 'MODEL_BRANCH' }
    const otherEvent = event(branch, { ref: 'refs/heads/a-b' })
    const error = await expectRejection(branch, otherEvent, variable)
    expect(error).toContain('line 3 sets ENV MODEL_BRANCH=a/b, but the event is for refs/heads/a-b')
    expect(error).toContain('`adopt-ref: true`')

    const { outputs } = await repositories.update(otherEvent, { ...variable, 'adopt-ref': 'true' })
    expect(outputs.outcome).toBe('pinned')
    expect(await repositories.dockerfile(branch)).toBe(
      `FROM ${repositories.image}:main@${digest}\n\nENV MODEL_BRANCH=a-b\n`,
    )
    expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
    expect(
      (await repositories.update(event(branch, { ref: 'refs/heads/a/b' }), variable)).errors[0],
    ).toContain('line 3 sets ENV MODEL_BRANCH=a-b')
  })
})

test('fault 82: rejects an archived launcher', async () => {
  const archived = await TwoRepositories.open()
  try {
    await archived.seedLauncher('main', `FROM ${archived.image}:main\n`)
    archived.github.archiveRepository(launcher)
    const { errors } = await archived.update(imageUpdated(archived, 'main', digest))
    expect(errors).toEqual([expect.stringContaining(`${launcher} is archived`)])
    expect(launcherWrites(archived)).toEqual([])
  } finally {
    await archived.close()
  }
})

test('fault 82: updates a launcher that was renamed while the run was queued', async () => {
  const renamed = await TwoRepositories.open()
  try {
    const sha = await renamed.publish('main', { labels: { [labelKeys.revision]: revision } })
    await renamed.seedLauncher('main', `FROM ${renamed.image}:main\n`)
    await renamed.github.renameRepository(launcher, 'science/other-launcher')
    const { outputs, errors } = await renamed.update(
      imageUpdated(renamed, 'main', sha),
      {},
      { sha: '0'.repeat(40) },
    )
    expect(errors).toEqual([])
    expect(outputs.outcome).toBe('pinned')
    expect(await renamed.github.log('science/other-launcher', 'main')).toHaveLength(2)
  } finally {
    await renamed.close()
  }
})
