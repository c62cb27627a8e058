import { posix } from 'node:path'
import {
  findEntry,
  type GitTreeEntry,
  listTree,
  readBlob,
  readCommit,
  resolveCommit,
} from '../git/objects.ts'
import { ErrorResponse, type FakeResponse, notFound } from '../response.ts'
import type { GitHubState, Repository } from '../state.ts'
import {
  apiUrl,
  encodePath,
  htmlUrl,
  type RestCall,
  type RestOperations,
  readsContents,
} from './operation.ts'

const entryTypes: Readonly<Record<string, string>> = {
  '120000': 'symlink',
  '160000': 'submodule',
  '040000': 'dir',
}
/** Maximum size of a file that the JSON media type includes, in bytes. */
const maxSizeInJson = 1_048_576
/** Maximum size of a file in bytes. */
const maxSize = 100 * 1_048_576

function entryJson(
  state: GitHubState,
  repository: Repository,
  ref: string,
  entry: GitTreeEntry,
): Record<string, unknown> {
  const type = entryTypes[entry.mode] ?? 'file'
  const api = apiUrl(state, repository)
  const url = `${api}/contents/${encodePath(entry.path)}?ref=${encodeURIComponent(ref)}`
  const git = `${api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.oid}`
  const folder = type === 'dir' ? 'tree' : 'blob'
  const html = `${htmlUrl(state, repository)}/${folder}/${encodePath(ref)}/${encodePath(entry.path)}`
  const rawUrl = `${htmlUrl(state, repository)}/raw/${encodePath(ref)}/${encodePath(entry.path)}`
  return {
    type,
    size: entry.size,
    name: entry.name,
    path: entry.path,
    sha: entry.oid,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' ? null : rawUrl,
    _links: { self: url, git, html },
  }
}

/** Encodes content as base64 in lines of 60 characters, like GitHub. */
function encodeBase64(content: Buffer): string {
  return content.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
}

async function fileResponse(call: RestCall, ref: string, entry: GitTreeEntry): Promise<FakeResponse> {
  if (entry.size > maxSize) {
    throw new ErrorResponse(403, 'This API returns blobs up to 100 MB in size.')
  }
  const content = await readBlob(call.repository.directory, entry.oid)
  if (/\.raw\b/.test(call.accept)) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: content,
    }
  }
  const contentFields =
    content.byteLength > maxSizeInJson
      ? { encoding: 'none', content: '' }
      : { encoding: 'base64', content: encodeBase64(content) }
  return {
    status: 200,
    body: { ...entryJson(call.state, call.repository, ref, entry), type: 'file', ...contentFields },
  }
}

async function directoryResponse(
  call: RestCall,
  ref: string,
  tree: string,
  path: string,
): Promise<FakeResponse> {
  const entries = (await listTree(call.repository.directory, tree, path)) ?? []
  const entriesJson = entries
    .slice(0, 1000)
    .map(entry => entryJson(call.state, call.repository, ref, entry))
    // For backward compatibility, GitHub lists a submodule as a file.
    .map(entry => (entry.type === 'submodule' ? { ...entry, type: 'file' } : entry))
  return { status: 200, body: entriesJson }
}

/** Responds with the target if the symlink points to a file in the repository, otherwise with the symlink itself. */
async function symlinkResponse(
  call: RestCall,
  ref: string,
  tree: string,
  link: GitTreeEntry,
): Promise<FakeResponse> {
  const { directory } = call.repository
  const target = (await readBlob(directory, link.oid)).toString()
  const path = posix.normalize(posix.join(posix.dirname(link.path), target))
  const targetEntry = target.startsWith('/') ? undefined : await findEntry(directory, tree, path)
  if (targetEntry?.type === 'blob' && targetEntry.mode !== '120000') {
    return fileResponse(call, ref, { ...link, oid: targetEntry.oid, size: targetEntry.size })
  }
  return { status: 200, body: { ...entryJson(call.state, call.repository, ref, link), target } }
}

/** Returns a file or the entries of a directory: https://docs.github.com/rest/repos/contents#get-repository-content */
async function getContent(call: RestCall): Promise<FakeResponse> {
  const { repository, query } = call
  const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '')
  const ref = query.ref ?? repository.defaultBranch
  const head =
    (await resolveCommit(repository.directory, `refs/heads/${ref}`)) ??
    (await resolveCommit(repository.directory, ref))
  if (head === undefined) {
    throw notFound(
      query.ref === undefined ? 'This repository is empty.' : `No commit found for the ref ${ref}`,
    )
  }
  const { tree } = await readCommit(repository.directory, head)
  if (path === '') {
    return directoryResponse(call, ref, tree, path)
  }
  const entry = await findEntry(repository.directory, tree, path)
  switch (entry?.mode) {
    case undefined:
      throw notFound()
    case '040000':
      return directoryResponse(call, ref, tree, path)
    case '120000':
      return symlinkResponse(call, ref, tree, entry as GitTreeEntry)
    default:
      return fileResponse(call, ref, entry as GitTreeEntry)
  }
}

export const contentOperations: RestOperations = {
  'repos/get-content': { requires: readsContents, handle: getContent },
}
