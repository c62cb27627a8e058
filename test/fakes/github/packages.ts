export type FakePackageVersion = {
  readonly id: number
  readonly digest: string
  readonly tags: readonly string[]
  readonly updated: Date
  /** Whether the version has so many downloads that GitHub rejects its deletion. Default: false. */
  readonly isPopular?: boolean
}

/** Image repository of the Container registry. */
export type FakePackage = {
  readonly owner: string
  readonly organization: boolean
  /** Path below the owner. */
  readonly name: string
  /** Logins with permission to delete versions. Other accounts can only read versions. */
  readonly administrators: readonly string[]
  versions: readonly FakePackageVersion[]
}
