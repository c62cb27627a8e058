import { gitHubSignature } from '../git/commit-identities.ts'
import { readObject } from '../git/object-store.ts'
import {
  findEntry,
  type GitCommit,
  type GitTreeEntry,
  listHistory,
  listTree,
  objectType,
  type Person,
  readBlob,
  readCommit,
} from '../git/objects.ts'
import { timestamp } from '../response.ts'
import { htmlUrl, nodeId } from '../rest/operation.ts'
import { connection, pageArguments } from './connection.ts'
import { type FieldSource, field } from './field.ts'
import type { Scope } from './repository.ts'

/** Maximum size of a blob's text in bytes. GitHub truncates larger texts. Its exact limit is not documented. */
const maxTextSize = 512_000

function gitObjectFields({ state, repository, self }: Scope, kind: string, oid: string): FieldSource {
  const commitUrl = `${htmlUrl(state, repository)}/commit/${oid}`
  return {
    __typename: kind,
    id: nodeId(kind.slice(0, 1), repository.id, oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl,
    commitResourcePath: new URL(commitUrl).pathname,
    repository: self,
  }
}

function actor({ state }: Scope, { name, email, date }: Person): FieldSource {
  return {
    name,
    email,
    date: timestamp(date),
    avatarUrl: field(['size'], () => `${state.url}/avatars/${encodeURIComponent(email)}`),
    user: null,
  }
}

/**
 * Returns the signature of a commit, or null if the commit has none:
 * https://docs.github.com/graphql/reference/interfaces#gitsignature
 */
function signature({ signature: armor, payload, committer }: GitCommit): FieldSource | null {
  if (armor === undefined) {
    return null
  }
  const isSignedByGitHub = armor.trim() === gitHubSignature.trim()
  return {
    __typename: 'GpgSignature',
    email: committer.email,
    isValid: isSignedByGitHub,
    state: isSignedByGitHub ? 'VALID' : 'UNKNOWN_KEY',
    wasSignedByGitHub: isSignedByGitHub,
    signature: armor,
    payload,
    signer: isSignedByGitHub ? { __typename: 'User', login: 'web-flow' } : null,
    verifiedAt: isSignedByGitHub ? timestamp(committer.date) : null,
    keyId: null,
  }
}

/** Splits a message into its headline (the first line) and its body (the text after the blank line). */
function messageFields(message: string): FieldSource {
  const text = message.trimEnd()
  const [, headline = text, body = ''] = /^(.*?)\n+(.*)$/s.exec(text) ?? []
  return { message: text, messageHeadline: headline, messageBody: body }
}

async function commitObject(scope: Scope, oid: string): Promise<FieldSource> {
  const { state, repository } = scope
  const { directory } = repository
  const commit = await readCommit(directory, oid)
  const html = htmlUrl(state, repository)
  const url = `${html}/commit/${oid}`
  const toCommit = (parent: string): Promise<FieldSource> => commitObject(scope, parent)
  return {
    ...gitObjectFields(scope, 'Commit', oid),
    ...messageFields(commit.message),
    url,
    resourcePath: new URL(url).pathname,
    treeUrl: `${html}/tree/${oid}`,
    committedDate: timestamp(commit.committer.date),
    authoredDate: timestamp(commit.author.date),
    committedViaWeb: commit.signature?.trim() === gitHubSignature.trim(),
    author: actor(scope, commit.author),
    committer: actor(scope, commit.committer),
    signature: signature(commit),
    tree: () => treeObject(scope, commit.tree, ''),
    parents: field(pageArguments, args =>
      connection('parents', commit.parents, (_, index) => `${oid} ${index}`, toCommit, args),
    ),
    history: field([...pageArguments, 'path'], async args => {
      const oids = await listHistory(directory, oid, args.path ?? undefined)
      return connection('history', oids, (_, index) => `${oid} ${index}`, toCommit, args)
    }),
    file: field(['path'], async ({ path }) => {
      const entry = await findEntry(directory, commit.tree, path)
      return entry === undefined ? null : treeEntry(scope, entry)
    }),
  }
}

function treeEntry(scope: Scope, entry: GitTreeEntry): FieldSource {
  const { name, path, type, oid, size } = entry
  const dot = name.lastIndexOf('.')
  return {
    name,
    path,
    nameRaw: Buffer.from(name).toString('base64'),
    pathRaw: Buffer.from(path).toString('base64'),
    type,
    oid,
    size,
    mode: Number.parseInt(entry.mode, 8),
    extension: dot < 0 ? '' : name.slice(dot),
    isGenerated: false,
    repository: scope.self,
    submodule: null,
    object: () => (type === 'tree' ? treeObject(scope, oid, path) : gitObject(scope, oid)),
  }
}

async function treeObject(scope: Scope, oid: string, path: string): Promise<FieldSource> {
  return {
    ...gitObjectFields(scope, 'Tree', oid),
    entries: async () => {
      const entries = (await listTree(scope.repository.directory, oid, '')) ?? []
      const prefix = path === '' ? '' : `${path}/`
      return entries.map(entry => treeEntry(scope, { ...entry, path: `${prefix}${entry.path}` }))
    },
  }
}

/** Returns a blob, with null as the text of binary content: https://docs.github.com/graphql/reference/objects#blob */
async function blobObject(scope: Scope, oid: string): Promise<FieldSource> {
  const content = await readBlob(scope.repository.directory, oid)
  const isTruncated = content.byteLength > maxTextSize
  const truncatedContent = content.subarray(0, maxTextSize)
  let text: string | null
  try {
    // Truncated text can end in the middle of a character, which does not make it binary.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(truncatedContent, {
      stream: isTruncated,
    })
  } catch {
    text = null
  }
  const isBinary = text === null || truncatedContent.includes(0)
  return {
    ...gitObjectFields(scope, 'Blob', oid),
    byteSize: content.byteLength,
    isBinary,
    isTruncated,
    text: isBinary ? null : text,
  }
}

async function tagObject(scope: Scope, oid: string): Promise<FieldSource> {
  const text = String((await readObject(scope.repository.directory, oid))?.content)
  const [, target = ''] = /^object (\w+)$/m.exec(text) ?? []
  const [, name = ''] = /^tag (.*)$/m.exec(text) ?? []
  return {
    ...gitObjectFields(scope, 'Tag', oid),
    name,
    message: text.slice(text.indexOf('\n\n') + 2).trimEnd(),
    target: () => gitObject(scope, target),
  }
}

export async function gitObject(scope: Scope, oid: string): Promise<FieldSource | null> {
  switch (await objectType(scope.repository.directory, oid)) {
    case 'commit':
      return commitObject(scope, oid)
    case 'tree':
      return treeObject(scope, oid, '')
    case 'blob':
      return blobObject(scope, oid)
    case 'tag':
      return tagObject(scope, oid)
    default:
      return null
  }
}
