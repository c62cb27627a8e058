import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcherName, openGitHubFixture } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

// biome-ignore lint/suspicious/noExplicitAny: the type of a result depends on the query
async function queryRepository(fields: string, variables: Record<string, unknown> = {}): Promise<any> {
  const declarations = Object.keys(variables).length > 0 ? '($after: String)' : ''
  const query = `query${declarations} { repository(owner: "octo", name: "launcher") { ${fields} } }`
  const response = await fixture.octokit().graphql<{ repository: unknown }>(query, variables)
  return response.repository
}

test('reads a file at the head of its branch', async () => {
  const repository = await queryRepository(`
    nameWithOwner isArchived isPrivate viewerPermission
    defaultBranchRef { name prefix target { oid ... on Commit {
      file(path: ".binder/Dockerfile") { mode type size object { ... on Blob { text isBinary isTruncated byteSize } } }
    } } }`)
  expect(repository).toEqual({
    nameWithOwner: launcherName,
    isArchived: false,
    isPrivate: false,
    viewerPermission: 'WRITE',
    defaultBranchRef: {
      name: 'main',
      prefix: 'refs/heads/',
      target: {
        oid: fixture.head,
        file: {
          mode: 0o100644,
          type: 'blob',
          size: 15,
          object: { text: 'FROM image:tag\n', isBinary: false, isTruncated: false, byteSize: 15 },
        },
      },
    },
  })
})

test.each([
  ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0x41]), { text: null, isBinary: true }],
  ['a NUL', Buffer.from('a\0b'), { text: null, isBinary: true }],
  ['a byte order mark', Buffer.from('\uFEFFFROM x\r\n'), { text: '\uFEFFFROM x\r\n', isBinary: false }],
  ['no content', Buffer.alloc(0), { text: '', isBinary: false }],
])('returns the text of a blob with %s', async (_name, content, blob) => {
  await fixture.github.seed(launcherName, 'main', { file: content })
  const { object } = await queryRepository(
    'object(expression: "main:file") { ... on Blob { text isBinary } }',
  )
  expect(object).toEqual(blob)
})

test('marks a large blob as truncated', async () => {
  await fixture.github.seed(launcherName, 'main', { file: `x${'ä'.repeat(400_000)}` })
  const { object } = await queryRepository(
    'object(expression: "main:file") { ... on Blob { text isTruncated isBinary } }',
  )
  expect(object).toMatchObject({ isTruncated: true, isBinary: false })
  expect(object.text.length).toBeLessThan(400_000)
})

test('returns null for objects that do not exist', async () => {
  expect(
    await queryRepository(`
      object(expression: "main:absent") { oid }
      ref(qualifiedName: "refs/heads/absent") { name }
      defaultBranchRef { target { ... on Commit { file(path: "absent") { oid } signature { isValid } } } }`),
  ).toEqual({ object: null, ref: null, defaultBranchRef: { target: { file: null, signature: null } } })
})

test('resolves a short name to the branch rather than the tag', async () => {
  const next = await fixture.github.seed(launcherName, 'same', { a: '1' })
  await fixture.github.tag(launcherName, 'same', fixture.head)
  const { branch, tag } = await queryRepository(`
    branch: ref(qualifiedName: "same") { prefix target { oid } }
    tag: ref(qualifiedName: "refs/tags/same") { prefix target { oid } }`)
  expect(branch).toEqual({ prefix: 'refs/heads/', target: { oid: next } })
  expect(tag).toEqual({ prefix: 'refs/tags/', target: { oid: fixture.head } })
})

test('paginates references, and accepts a cursor after another reference was deleted', async () => {
  const { github, head } = fixture
  const { git } = fixture.octokit().rest
  for (const branch of ['a', 'b', 'c']) {
    await git.createRef({ owner: 'octo', repo: 'launcher', ref: `refs/heads/${branch}`, sha: head })
  }
  const fields =
    'refs(refPrefix: "refs/heads/", first: 2, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }'
  const { refs: firstPage } = await queryRepository(fields, { after: null })
  expect(firstPage).toMatchObject({ totalCount: 4, nodes: [{ name: 'a' }, { name: 'b' }] })
  await git.deleteRef({ owner: 'octo', repo: 'launcher', ref: 'heads/a' })
  const { refs: secondPage } = await queryRepository(fields, { after: firstPage.pageInfo.endCursor })
  expect(secondPage).toMatchObject({
    nodes: [{ name: 'c' }, { name: 'main' }],
    pageInfo: { hasNextPage: false },
  })
  expect(github.requests.filter(request => request.operation === 'repository')).toHaveLength(2)
})

test('paginates the history, and filters it by path', async () => {
  const { github } = fixture
  const changeOid = await github.seed(launcherName, 'main', { '.binder/Dockerfile': 'FROM other\n' })
  await github.seed(launcherName, 'main', { other: '1' }, { message: 'Headline\n\nbody\n\ntrailer: x' })
  const { defaultBranchRef } = await queryRepository(`defaultBranchRef { target { ... on Commit {
    all: history(first: 1) { totalCount nodes { messageHeadline messageBody } pageInfo { hasNextPage } }
    some: history(first: 10, path: ".binder/Dockerfile") { nodes { oid } }
  } } }`)
  expect(defaultBranchRef.target).toEqual({
    all: {
      totalCount: 3,
      nodes: [{ messageHeadline: 'Headline', messageBody: 'body\n\ntrailer: x' }],
      pageInfo: { hasNextPage: true },
    },
    some: { nodes: [{ oid: changeOid }, { oid: fixture.head }] },
  })
})

test('creates, moves and deletes references by their IDs', async () => {
  const { github, head } = fixture
  const octokit = fixture.octokit()
  const { id } = await queryRepository('id')
  const create = `mutation { createRef(input: { repositoryId: "${id}", name: "refs/heads/x", oid: "${head}" }) { ref { id name } } }`
  const { createRef } = await octokit.graphql<{ createRef: { ref: { id: string } } }>(create)
  await expect(octokit.graphql(create)).rejects.toThrow('A ref named "refs/heads/x" already exists')
  const next = await github.seed(launcherName, 'main', { a: '1' })
  const refId = createRef.ref.id
  await octokit.graphql(
    `mutation { updateRef(input: { refId: "${refId}", oid: "${next}" }) { ref { target { oid } } } }`,
  )
  expect(await github.head(launcherName, 'x')).toBe(next)
  await octokit.graphql(`mutation { deleteRef(input: { refId: "${refId}" }) { clientMutationId } }`)
  expect(await github.head(launcherName, 'x')).toBeUndefined()
})

test('finds a renamed repository by its old name, except with followRenames: false', async () => {
  await fixture.github.renameRepository(launcherName, 'octo/renamed')
  expect(await queryRepository('nameWithOwner')).toEqual({ nameWithOwner: 'octo/renamed' })
  const strictQuery = '{ repository(owner: "octo", name: "launcher", followRenames: false) { id } }'
  await expect(fixture.octokit().graphql(strictQuery)).rejects.toThrow('Could not resolve to a Repository')
})
