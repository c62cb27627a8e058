/** Accepted values of the input `attest`. */
export const attestChoices = ['auto', 'true', 'false'] as const
/** Accepted values of the input `latest`. */
export const latestChoices = ['auto', 'true', 'false'] as const

/** Settings for pushing, tagging and signing an image. */
export interface PublicationSettings {
  readonly push: boolean
  /** Image tags in addition to the ref's own. */
  readonly tags: readonly string[]
  readonly latest: (typeof latestChoices)[number]
  readonly requirePublic: boolean
  /** Whether to sign the pushed digest; `auto` signs it if the job has the permissions. */
  readonly attest: (typeof attestChoices)[number]
}
