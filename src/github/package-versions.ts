import * as v from 'valibot'
import { parseShape } from '../json.ts'
import type { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { requestError } from './request-error.ts'
import { ResponseLostError, responseStatus } from './request-failure.ts'

/** Image repository in GitHub's Container registry. */
export interface ContainerPackage {
  /** Login of the account. */
  readonly owner: string
  /** Path below the owner; it may contain slashes. */
  readonly name: string
}

/** Version of a package: an image, an index or a signature. */
export interface PackageVersion {
  readonly id: number
  /** Digest of the manifest. */
  readonly digest: string
  readonly tags: readonly string[]
  /** Time of creation or of the last update, whichever is later, in milliseconds since the epoch. */
  readonly updated: number
}

const versionSchema = v.object({
  id: v.number(),
  name: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
  metadata: v.optional(v.object({ container: v.optional(v.object({ tags: v.array(v.string()) })) })),
})

type OwnerKind = 'org' | 'user'

/** Versions of an image repository on ghcr.io, which can only be deleted through GitHub's REST API. */
export class PackageVersions {
  readonly #client: GitHubClient
  readonly #package: ContainerPackage
  #ownerKind: OwnerKind | undefined

  constructor(client: GitHubClient, containerPackage: ContainerPackage) {
    this.#client = client
    this.#package = containerPackage
  }

  /**
   * Lists all versions.
   *
   * @throws Error that names the missing permission.
   * @see https://docs.github.com/en/rest/packages/packages
   */
  async list(): Promise<PackageVersion[]> {
    const entries = await this.#fetch('org').catch(async (error: unknown) => {
      if (responseStatus(error) !== 404) throw this.#explain(error)
      return this.#fetch('user').catch((userError: unknown) => {
        throw this.#explain(userError)
      })
    })
    const versions = entries.map(entry => this.#parse(entry))
    // A version is listed twice if another version is pushed before the next page is read.
    return [...new Map(versions.map(version => [version.id, version])).values()]
  }

  async #fetch(kind: OwnerKind): Promise<unknown[]> {
    const { packages } = this.#client.rest
    const parameters = this.#packageParameters()
    const { owner } = this.#package
    const versions: unknown[] =
      kind === 'org'
        ? await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByOrg, {
            ...parameters,
            org: owner,
            per_page: 100,
          })
        : // GitHub documents no page size here.
          await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByUser, {
            ...parameters,
            username: owner,
          })
    this.#ownerKind = kind
    return versions
  }

  #parse(entry: unknown): PackageVersion {
    const { id, name, created_at, updated_at, metadata } = parseShape(
      versionSchema,
      entry,
      "GitHub's list of package versions",
    )
    const updated = Math.max(Date.parse(created_at), Date.parse(updated_at))
    return { id, digest: name, tags: metadata?.container?.tags ?? [], updated }
  }

  /**
   * Returns the current tags of a version; none if it does not exist.
   *
   * @throws Error that names the missing permission.
   */
  async readTags(id: number): Promise<readonly string[]> {
    try {
      const { data } = await this.#get(id)
      return this.#parse(data).tags
    } catch (error) {
      if (responseStatus(error) === 404) return []
      throw this.#explain(error)
    }
  }

  /**
   * Deletes a version with all its tags. A version that does not exist counts as deleted.
   *
   * @throws Error that names the missing permission.
   */
  async remove(id: number): Promise<void> {
    await this.#delete(id).catch((error: unknown) => {
      if (error instanceof ResponseLostError) return this.#deleteAgain(id)
      return this.#assertAbsent(id, error)
    })
  }

  /** Retries a deletion whose response was lost. If the version does not exist, the first request deleted it. */
  async #deleteAgain(id: number): Promise<void> {
    await this.#delete(id).catch((error: unknown) => {
      if (responseStatus(error) !== 404) throw this.#explain(error)
    })
  }

  /** Asserts that a version does not exist. GitHub also responds with 404 if the token has no access. */
  async #assertAbsent(id: number, error: unknown): Promise<void> {
    if (responseStatus(error) !== 404) throw this.#explain(error)
    const isAbsent = await this.#get(id).then(
      () => false,
      (getError: unknown) => responseStatus(getError) === 404,
    )
    if (!isAbsent) throw this.#explain(error)
  }

  #get(id: number) {
    const { packages } = this.#client.rest
    const request = { ...this.#packageParameters(), package_version_id: id }
    const { owner } = this.#package
    return this.#ownerKind === 'org'
      ? packages.getPackageVersionForOrganization({ ...request, org: owner })
      : packages.getPackageVersionForUser({ ...request, username: owner })
  }

  async #delete(id: number): Promise<void> {
    const { packages } = this.#client.rest
    const request = { ...this.#packageParameters(), package_version_id: id }
    const { owner } = this.#package
    if (this.#ownerKind === 'org') await packages.deletePackageVersionForOrg({ ...request, org: owner })
    else await packages.deletePackageVersionForUser({ ...request, username: owner })
  }

  #packageParameters() {
    return { package_type: 'container', package_name: this.#package.name } as const
  }

  #explain(error: unknown): UserError {
    const { owner, name } = this.#package
    const label = `ghcr.io/${owner}/${name}`
    return requestError(error, {
      failed: `GitHub responded with ${responseStatus(error) ?? 'nothing'} for a version of ${label}`,
      denied: message =>
        `The token has no permission to manage the versions of ${label} (${message}), or the package does not exist: a personal access token (classic) needs the scopes \`read:packages\` and \`delete:packages\`; the token of a workflow needs \`permissions: packages: write\`, and its repository the role Admin under "Manage Actions access" in the package's settings`,
      otherKind: 'registry-rejected',
    })
  }
}
