import type { FakePackage, FakePackageVersion } from '../packages.ts'
import { ErrorResponse, notFound, timestamp } from '../response.ts'
import { type RestCall, type RestOperation, type RestOperations, readsMetadata } from './operation.ts'
import { paginate } from './pagination.ts'

function requirePackage({ state, params, token }: RestCall, isOrganization: boolean): FakePackage {
  const owner = isOrganization ? params.org : params.username
  const fakePackage = state.packages.find(
    item => item.owner === owner && item.organization === isOrganization && item.name === params.package_name,
  )
  if (token === undefined) throw new ErrorResponse(401, 'Requires authentication')
  if (fakePackage === undefined) throw notFound('Package not found.')
  return fakePackage
}

/** Returns a version in the format of the schema `package-version`. */
function versionJson({ state }: RestCall, { owner, name }: FakePackage, version: FakePackageVersion) {
  const { id, digest, tags, updated } = version
  const path = `users/${owner}/packages/container/${encodeURIComponent(name)}`
  return {
    id,
    name: digest,
    url: `${state.url}/${path}/versions/${id}`,
    package_html_url: `${state.url}/${path}`,
    html_url: `${state.url}/${path}/${id}`,
    created_at: timestamp(updated),
    updated_at: timestamp(updated),
    metadata: { package_type: 'container', container: { tags } },
  }
}

function listOperation(isOrganization: boolean): RestOperation {
  return {
    requires: readsMetadata,
    handle: async call => {
      const fakePackage = requirePackage(call, isOrganization)
      const kind = isOrganization ? 'orgs' : 'users'
      const path = `${kind}/${fakePackage.owner}/packages/container/${encodeURIComponent(fakePackage.name)}/versions`
      return paginate(
        call,
        path,
        fakePackage.versions.map(version => versionJson(call, fakePackage, version)),
      )
    },
  }
}

function requireVersion({ params }: RestCall, { versions }: FakePackage): FakePackageVersion {
  const version = versions.find(({ id }) => String(id) === params.package_version_id)
  if (version === undefined) throw notFound('Package version not found.')
  return version
}

function readOperation(isOrganization: boolean): RestOperation {
  return {
    requires: readsMetadata,
    handle: async call => {
      const fakePackage = requirePackage(call, isOrganization)
      return { status: 200, body: versionJson(call, fakePackage, requireVersion(call, fakePackage)) }
    },
  }
}

function deleteOperation(isOrganization: boolean): RestOperation {
  return {
    requires: readsMetadata,
    handle: async call => {
      const fakePackage = requirePackage(call, isOrganization)
      if (!fakePackage.administrators.includes(call.token?.login ?? ''))
        throw new ErrorResponse(
          403,
          'You need at least the delete:packages scope to delete a package version.',
        )
      const version = requireVersion(call, fakePackage)
      if (version.isPopular === true)
        throw new ErrorResponse(
          400,
          'Publicly visible package versions with more than 5000 downloads cannot be deleted.',
        )
      fakePackage.versions = fakePackage.versions.filter(item => item !== version)
      return { status: 204 }
    },
  }
}

export const packageOperations: RestOperations = {
  /** @see https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-an-organization */
  'packages/get-all-package-versions-for-package-owned-by-org': listOperation(true),
  /** @see https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-a-user */
  'packages/get-all-package-versions-for-package-owned-by-user': listOperation(false),
  /** @see https://docs.github.com/rest/packages/packages#get-a-package-version-for-an-organization */
  'packages/get-package-version-for-organization': readOperation(true),
  /** @see https://docs.github.com/rest/packages/packages#get-a-package-version-for-a-user */
  'packages/get-package-version-for-user': readOperation(false),
  /** @see https://docs.github.com/rest/packages/packages#delete-package-version-for-an-organization */
  'packages/delete-package-version-for-org': deleteOperation(true),
  /** @see https://docs.github.com/rest/packages/packages#delete-a-package-version-for-a-user */
  'packages/delete-package-version-for-user': deleteOperation(false),
}
