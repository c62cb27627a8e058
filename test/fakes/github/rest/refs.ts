import { objectType } from '../git/objects.ts'
import {
  absentOid,
  deleteRef as deleteGitRef,
  findConflictingRef,
  findRef,
  type GitReference,
  isAncestor,
  isRefName,
  swapRef,
} from '../git/refs.ts'
import { blockingRule, creationRule, ruleViolation } from '../protection.ts'
import { type FakeResponse, notFound, unprocessable } from '../response.ts'
import type { GitHubState, Repository } from '../state.ts'
import {
  apiUrl,
  encodePath,
  nodeId,
  type RestCall,
  type RestOperations,
  readsContents,
  writesContents,
} from './operation.ts'

function refJson(state: GitHubState, repository: Repository, ref: GitReference): unknown {
  const url = apiUrl(state, repository)
  return {
    ref: ref.name,
    node_id: nodeId('REF', repository.id, ref.name),
    url: `${url}/git/${encodePath(ref.name)}`,
    object: { type: ref.type, sha: ref.oid, url: `${url}/git/${ref.type}s/${ref.oid}` },
  }
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

/** Creates a reference: https://docs.github.com/rest/git/refs#create-a-reference */
async function createRef({ state, repository, token, body }: RestCall): Promise<FakeResponse> {
  const { directory } = repository
  const name = String(body.ref)
  const oid = String(body.sha)
  if (!/^refs\/[^/]+\/./.test(name) || !(await isRefName(directory, name))) {
    throw unprocessable('Reference name must be fully qualified and well formed: refs/heads/BRANCH')
  }
  if (!/^[0-9a-f]{40}$/.test(oid)) {
    throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  }
  const type = await objectType(directory, oid)
  if (type === undefined) {
    throw unprocessable('Object does not exist')
  }
  if (creationRule(repository, branchName(name), token) !== undefined) {
    throw unprocessable('Reference update failed')
  }
  if (!(await swapRef(directory, name, oid, absentOid))) {
    const conflictingRef = await findConflictingRef(directory, name)
    // Another request can have deleted the reference in the meantime, so its existence is not checked.
    throw unprocessable(conflictingRef === undefined ? 'Reference already exists' : 'Reference update failed')
  }
  return {
    status: 201,
    headers: { location: `${apiUrl(state, repository)}/git/${encodePath(name)}` },
    body: refJson(state, repository, { name, oid, type }),
  }
}

/** Moves a reference: https://docs.github.com/rest/git/refs#update-a-reference */
async function updateRef({ state, repository, token, params, body }: RestCall): Promise<FakeResponse> {
  const { directory } = repository
  const ref = await findRef(directory, `refs/${params.ref}`)
  if (ref === undefined) {
    throw unprocessable('Reference does not exist')
  }
  const oid = String(body.sha)
  const type = /^[0-9a-f]{40}$/.test(oid) ? await objectType(directory, oid) : undefined
  if (type === undefined) {
    throw unprocessable('Object does not exist')
  }
  const rule = blockingRule(repository, branchName(ref.name), token)
  if (rule !== undefined) {
    throw unprocessable(rule.by === 'ruleset' ? ruleViolation(rule) : rule.reason)
  }
  if (body.force !== true && !(await isAncestor(directory, ref.oid, oid))) {
    throw unprocessable('Update is not a fast forward')
  }
  if (!(await swapRef(directory, ref.name, oid, ref.oid))) {
    throw unprocessable('Reference cannot be updated')
  }
  return { status: 200, body: refJson(state, repository, { name: ref.name, oid, type }) }
}

/** Deletes a reference: https://docs.github.com/rest/git/refs#delete-a-reference */
async function deleteRef({ repository, token, params }: RestCall): Promise<FakeResponse> {
  const ref = await findRef(repository.directory, `refs/${params.ref}`)
  if (ref === undefined) {
    throw unprocessable('Reference does not exist')
  }
  const branch = branchName(ref.name)
  if (branch === repository.defaultBranch || blockingRule(repository, branch, token) !== undefined) {
    throw unprocessable('Cannot delete this branch')
  }
  if (!(await deleteGitRef(repository.directory, ref.name))) throw unprocessable('Reference does not exist')
  return { status: 204 }
}

export const refOperations: RestOperations = {
  /** @see https://docs.github.com/rest/git/refs#get-a-reference */
  'git/get-ref': {
    requires: readsContents,
    handle: async ({ state, repository, params }) => {
      const ref = await state.replica.readRef(repository, `refs/${params.ref}`)
      if (ref === undefined) {
        throw notFound()
      }
      return { status: 200, body: refJson(state, repository, ref) }
    },
  },
  /** Matches by prefix, unlike get-ref: https://docs.github.com/rest/git/refs#list-matching-references */
  'git/list-matching-refs': {
    requires: readsContents,
    handle: async ({ state, repository, params }) => {
      const refs = await state.replica.readRefs(repository, `refs/${params.ref}`)
      return { status: 200, body: refs.map(ref => refJson(state, repository, ref)) }
    },
  },
  'git/create-ref': { requires: writesContents, handle: createRef },
  'git/update-ref': { requires: writesContents, handle: updateRef },
  'git/delete-ref': { requires: writesContents, handle: deleteRef },
}
