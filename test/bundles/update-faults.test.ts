import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { startRegistry } from '../host/registry.ts'
import { imageUpdated, launcherWrites, revision } from '../scenarios/launcher-event.ts'
import { labelKeys, publishImage } from '../scenarios/published-image.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branches = 0
let stops: (() => void)[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main', { labels: { [labelKeys.revision]: revision } })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
})
afterAll(() => repositories.close())

const event = (branch: string, more: object = {}) => imageUpdated(repositories, branch, digest, more)

async function seed(dockerfile: string | Uint8Array | { symlink: string }): Promise<string> {
  const branch = `branch-${++branches}`
  await repositories.github.seed(launcher, branch, { '.binder/Dockerfile': dockerfile })
  return branch
}

/** The error of an event that is rejected: nothing is written, and the branch is as it was. */
async function refusal(
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

describe('fault 74: an invalid digest', () => {
  test.each([
    ['short', 'sha256:abcdef'],
    ['upper case', `sha256:${'AB'.repeat(32)}`],
    ['with a newline', `sha256:${'ab'.repeat(32)}\n`],
    ['with an instruction behind it', `sha256:${'ab'.repeat(32)}\nRUN id`],
    ['of another algorithm', `sha512:${'ab'.repeat(64)}`],
    ['empty', ''],
  ])('%s', async (_name, sha) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    expect(await refusal(branch, event(branch, { sha }))).toContain(`sha is ${JSON.stringify(sha)}`)
    expect(await refusal(branch, { branch, sha })).toContain(`sha is ${JSON.stringify(sha)}`)
  })
})

test('fault 75: an image of another registry or name is rejected, and its registry receives no request', async () => {
  const branch = await seed(`FROM ${repositories.image}:old\n`)
  const other = await startRegistry()
  try {
    await publishImage(other.url, 'science/model', 'main')
    expect(await refusal(branch, event(branch, { image: `${other.host}/science/model` }))).toContain(
      `line 1 launches ${repositories.image}:old, not ${other.host}/science/model: write`,
    )
    expect(await refusal(branch, event(branch, { image: `${repositories.image}-evil` }))).toContain(
      `, not ${repositories.image}-evil: write`,
    )
    // The registry writes its log in order: what came before this request is there when it is.
    await fetch(`${other.url}/v2/science/model/tags/list?after-all`)
    while (!other.requests().some(({ path }) => path.includes('after-all'))) await delay(20)
    expect(
      other.requests().filter(({ method, path }) => method === 'GET' && !path.includes('after-all')),
    ).toEqual([])
  } finally {
    await other.stop()
  }
})

describe('fault 76: an image that mybinder.org could not run', () => {
  test('not in the registry', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = `sha256:${'ab'.repeat(32)}`
    expect(await refusal(branch, event(branch, { sha }))).toContain(`@${sha} is not in the registry`)
  })

  test('for another platform', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = await repositories.publish('arm', { architecture: 'arm64' })
    expect(await refusal(branch, event(branch, { sha }))).toContain('is an image for linux/arm64')
  })

  test('built from another commit', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = await repositories.publish('other', { labels: { [labelKeys.revision]: 'd'.repeat(40) } })
    expect(await refusal(branch, event(branch, { sha }))).toContain(
      `was built from commit ${'d'.repeat(40)}, but the event says ${revision}`,
    )
  })

  test('private', async () => {
    const login = { user: 'robot', password: 'secret' }
    const closed = await startRegistry({ htpasswd: login })
    try {
      const header = `Basic ${Buffer.from('robot:secret').toString('base64')}`
      const sha = await publishImage(closed.url, 'science/model', 'main', {}, header)
      const image = `${closed.host}/science/model`
      const branch = await seed(`FROM ${image}:old\n`)
      const said = await refusal(branch, event(branch, { sha, image }))
      expect(said).toContain('make the package public')
      expect(said).toContain('mybinder.org pulls without a login, so nothing was pinned')
    } finally {
      await closed.stop()
    }
  })

  test('that does not say from which commit it was built is pinned, with a warning', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const sha = await repositories.publish('unlabelled', { salt: 'unlabelled' })
    const { warnings, outputs } = await repositories.update(event(branch, { sha }))
    expect(outputs.outcome).toBe('pinned')
    expect(warnings).toEqual([expect.stringContaining('has no label org.opencontainers.image.ref.name')])
  })

  test('a pinned image that cannot be read is replaced only with `allow-older`', async () => {
    const arm = await repositories.publish('arm', { architecture: 'arm64' })
    const text = `FROM ${repositories.image}:old@${arm}\n`
    const branch = await seed(text)
    expect(await refusal(branch, event(branch))).toContain('set `allow-older: true` to replace it anyway')
    expect((await repositories.update(event(branch), { 'allow-older': 'true' })).outputs.outcome).toBe(
      'pinned',
    )
  })
})

/** Answers the commits in turn; later ones are answered by GitHub. */
function onCommit(...answers: (Interception | (() => Promise<Interception>))[]): void {
  const stop = repositories.github.intercept(async ({ operation }) => {
    const answer = operation === 'createCommitOnBranch' ? answers.shift() : undefined
    return typeof answer === 'function' ? answer() : answer
  })
  stops.push(stop)
}

const graphqlError = (type: string, message: string): Interception => ({
  status: 200,
  body: { data: { createCommitOnBranch: null }, errors: [{ type, path: ['createCommitOnBranch'], message }] },
})

describe('fault 77: another writer was faster', () => {
  test.each<[string, Interception]>([
    [
      'STALE_DATA',
      graphqlError('STALE_DATA', 'Expected branch to point to "0123" but it did not.  Pull and try again.'),
    ],
    ['FORBIDDEN', graphqlError('FORBIDDEN', 'is at 0123abc but expected 4567def')],
    ['422', { status: 422, body: { message: 'is at 0123abc but expected 4567def' } }],
    ['409', { status: 409, body: { message: '.binder/Dockerfile does not match 0123abc' } }],
  ])('%s: the branch is read again, and the pin is based on its new head', async (_name, answer) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    onCommit(async () => {
      await repositories.github.seed(launcher, branch, {
        '.binder/Dockerfile': `# new\nFROM ${repositories.image}:old\n`,
      })
      return answer
    })
    const { outputs, errors } = await repositories.update(event(branch))
    expect(errors).toEqual([])
    expect(outputs.outcome).toBe('pinned')
    expect(await repositories.dockerfile(branch)).toBe(`# new\nFROM ${repositories.image}:main@${digest}\n`)
    expect(await repositories.github.log(launcher, branch)).toHaveLength(3)
  })

  test('a branch that was put on hold meanwhile is not written', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const held = `# binder-actions: hold broken\nFROM ${repositories.image}:old\n`
    onCommit(async () => {
      await repositories.github.seed(launcher, branch, { '.binder/Dockerfile': held })
      return undefined
    })
    expect((await repositories.update(event(branch))).outputs).toMatchObject({
      outcome: 'held',
      changed: 'false',
    })
    expect(await repositories.dockerfile(branch)).toBe(held)
  })

  test('updating a branch that never stops moving ends with an error', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    const stop = repositories.github.intercept(({ operation }) =>
      operation === 'createCommitOnBranch'
        ? graphqlError('STALE_DATA', 'Expected branch to point to "0"')
        : undefined,
    )
    const { errors } = await repositories.update(event(branch))
    stop()
    expect(errors).toEqual([expect.stringMatching(/moved 30 times while it was updated: run this again/)])
  })
})

describe('fault 78: the answer is lost after the commit landed', () => {
  test.each<[string, Interception]>([
    ['a connection that is cut', 'drop-after'],
    ['502', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>', handled: true }],
    [
      'an answer that ends early',
      {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"data":{"create',
        handled: true,
      },
    ],
  ])('%s: the commit is recognized', async (_name, answer) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    onCommit(answer)
    const { outputs, errors } = await repositories.update(event(branch))
    expect(errors).toEqual([])
    const [commit, ...earlier] = await repositories.github.log(launcher, branch)
    expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned', 'commit-sha': commit?.oid })
    expect(outputs['commit-url']).toContain(`/commit/${commit?.oid}`)
    expect(earlier).toHaveLength(1)
  })

  test.each<[string, Interception]>([
    ['a connection that is cut', 'drop-before'],
    ['502', { status: 502, body: { message: 'Bad gateway' } }],
  ])('%s before it landed: the commit is repeated', async (_name, answer) => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    onCommit(answer)
    expect((await repositories.update(event(branch))).outputs).toMatchObject({
      changed: 'true',
      outcome: 'pinned',
    })
    expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
  })
})

describe('fault 80: Dockerfiles of all kinds', () => {
  const pinned = () => `${repositories.image}:main@${digest}`
  test.each<[string, (image: string) => string]>([
    ['CRLF and a byte-order mark', image => `\ufeff# é\r\n\r\nFROM ${image}\r\nENV A=b\r\n`],
    ['no final newline', image => `FROM ${image}`],
    ['platform and name', image => `FROM --platform=linux/amd64 ${image} AS app\n`],
    ['ARG before FROM', image => `ARG IMAGE=${image}\nFROM $IMAGE\n`],
    ['several stages', image => `FROM debian:13 AS tools\nRUN x\nFROM ${image}\nCOPY --from=tools /x /x\n`],
    ['lower case, quotes', image => `from "${image}"\n`],
    ['continuations, another escape', image => `# escape=\`\nFROM \`\n  ${image}\n`],
    [
      'the image in a comment and in a here-document',
      image => `# FROM x@sha256:0\nFROM ${image}\nRUN <<E\nFROM x\nE\n`,
    ],
  ])('%s: the reference alone changes', async (_name, text) => {
    const branch = await seed(text(`${repositories.image}:old@sha256:${'cd'.repeat(32)}`))
    const { errors } = await repositories.update(event(branch))
    expect(errors).toEqual([])
    expect(await repositories.dockerfile(branch)).toBe(text(pinned()))
  })

  test.each<[string, (image: string) => string | Uint8Array | { symlink: string }, string]>([
    ['no match', () => 'FROM debian:13\n', 'line 1 launches debian:13, not ${IMAGE}: write'],
    [
      'several matches',
      image => `FROM ${image}:a\nFROM ${image}:b\n`,
      'line 1: several FROM instructions name the image, keep one',
    ],
    ['a reference whose tag the build decides', image => `ARG T\nFROM ${image}:$T\n`, 'line 2: '],
    [
      'a symbolic link',
      () => ({ symlink: '../Dockerfile' }),
      'is a symbolic link: replace it with a regular file',
    ],
    ['over 1 MB', image => `FROM ${image}:a\n${'# x\n'.repeat(260_000)}`, 'over the limit of 1000000'],
    ['not UTF-8', () => Buffer.from([0x46, 0xff, 0xfe]), 'the line is not valid UTF-8'],
    [
      'an unclosed here-document',
      image => `FROM ${image}:a\nRUN <<E\nx\n`,
      'line 2: the here-document is not terminated',
    ],
  ])('%s: rejected, with its line', async (_name, text, message) => {
    const branch = await seed(text(repositories.image))
    const said = await refusal(branch, event(branch))
    expect(said).toContain(message.replace('${IMAGE}', repositories.image))
    expect(said).toContain(`.binder/Dockerfile on branch "${branch}"`)
  })

  test('absent', async () => {
    const branch = `branch-${++branches}`
    await repositories.github.seed(launcher, branch, { 'README.md': 'x\n' })
    expect(await refusal(branch, event(branch))).toContain(
      `Branch "${branch}" has no file .binder/Dockerfile, binder/Dockerfile or Dockerfile`,
    )
  })
})

describe('fault 81: a branch that cannot be written', () => {
  test('absent', async () => {
    expect(await refusal('nowhere', event('nowhere'))).toContain(
      `${launcher} has no branch "nowhere": set \`create-branch: true\` to create it`,
    )
  })

  test.each(['protection', 'ruleset'] as const)(
    'under a %s: the error names the rule and both fixes',
    async by => {
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
    },
  )

  test('under a rule that lets the app pass', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    await repositories.github.protectBranch(launcher, branch, {
      by: 'ruleset',
      allow: ['github-actions[bot]'],
    })
    expect((await repositories.update(event(branch))).outputs.outcome).toBe('pinned')
  })

  test('a token that may only read', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    repositories.github.addToken('ghs_reader', {
      login: 'github-actions[bot]',
      kind: 'actions',
      repositories: { [launcher]: { contents: 'read' } },
    })
    const { errors } = await repositories.update(event(branch), { token: 'ghs_reader' })
    expect(errors).toEqual([expect.stringContaining('give the job `permissions: contents: write`')])
  })

  test('a tag of the same name, which mybinder.org may launch instead', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n`)
    await repositories.github.tag(launcher, branch, (await repositories.github.head(launcher, branch)) ?? '')
    expect(await refusal(branch, event(branch))).toContain(`git push --delete origin refs/tags/${branch}`)
  })

  test.each(['refs/heads/main', 'refs/tags/v1'])('the name %s', async branch => {
    expect(await refusal('main', event('main', { branch }))).toContain('expected the short name of a branch')
  })
})

describe('fault 83: two refs of the source with one launcher branch', () => {
  const built = (ref: string) =>
    repositories.publish('collision', { labels: { [labelKeys.ref]: ref, [labelKeys.revision]: revision } })

  test('the label of the pinned image identifies the owner of the branch, without any setting', async () => {
    const sha = await built('refs/heads/a/b')
    const next = await built('refs/heads/a-b')
    await repositories.github.seed(launcher, 'a-b', {
      '.binder/Dockerfile': `FROM ${repositories.image}:collision@${sha}\n`,
    })
    const other = event('a-b', { sha: next, tag: 'collision', ref: 'refs/heads/a-b' })

    expect(await refusal('a-b', other)).toContain(
      'the image that is pinned was built from refs/heads/a/b, but the event is for refs/heads/a-b',
    )
    expect((await repositories.update(other, { 'adopt-ref': 'true' })).outputs.outcome).toBe('pinned')
    expect((await repositories.update({ ...other, sha, ref: 'refs/heads/a/b' })).errors[0]).toContain(
      'built from refs/heads/a-b',
    )
  })

  test('the ENV identifies the owner; adopt-ref changes it in the same commit', async () => {
    const branch = await seed(`FROM ${repositories.image}:old\n\nENV MODEL_BRANCH=a/b\n`)
    const variable = { 'branch-variable': 'MODEL_BRANCH' }
    const other = event(branch, { ref: 'refs/heads/a-b' })
    const said = await refusal(branch, other, variable)
    expect(said).toContain('line 3 says ENV MODEL_BRANCH=a/b, but the event is for refs/heads/a-b')
    expect(said).toContain('`adopt-ref: true`')

    const { outputs } = await repositories.update(other, { ...variable, 'adopt-ref': 'true' })
    expect(outputs.outcome).toBe('pinned')
    expect(await repositories.dockerfile(branch)).toBe(
      `FROM ${repositories.image}:main@${digest}\n\nENV MODEL_BRANCH=a-b\n`,
    )
    expect(await repositories.github.log(launcher, branch)).toHaveLength(2)
    expect(
      (await repositories.update(event(branch, { ref: 'refs/heads/a/b' }), variable)).errors[0],
    ).toContain('line 3 says ENV MODEL_BRANCH=a-b')
  })
})

test('fault 82: an archived launcher', async () => {
  const old = await TwoRepositories.open()
  try {
    await old.seedLauncher('main', `FROM ${old.image}:main\n`)
    old.github.archiveRepository(launcher)
    const { errors } = await old.update(imageUpdated(old, 'main', digest))
    expect(errors).toEqual([expect.stringContaining(`${launcher} is archived`)])
    expect(launcherWrites(old)).toEqual([])
  } finally {
    await old.close()
  }
})

test('fault 82: a launcher that was renamed while the run was queued', async () => {
  const moved = await TwoRepositories.open()
  try {
    const sha = await moved.publish('main', { labels: { [labelKeys.revision]: revision } })
    await moved.seedLauncher('main', `FROM ${moved.image}:main\n`)
    await moved.github.renameRepository(launcher, 'science/other-launcher')
    const { outputs, errors } = await moved.update(
      imageUpdated(moved, 'main', sha),
      {},
      { sha: '0'.repeat(40) },
    )
    expect(errors).toEqual([])
    expect(outputs.outcome).toBe('pinned')
    expect(await moved.github.log('science/other-launcher', 'main')).toHaveLength(2)
  } finally {
    await moved.close()
  }
})
