export const attestChoices = ['auto', 'true', 'false'] as const
export const latestChoices = ['auto', 'true', 'false'] as const

/** Whether an image is pushed, and under which tags. */
export interface PublicationSettings {
  readonly push: boolean
  /** Image tags in addition to the ref's own. */
  readonly tags: readonly string[]
  readonly latest: (typeof latestChoices)[number]
  readonly requirePublic: boolean
  /** Whether the pushed digest is signed; `auto`: if the job has the permissions. */
  readonly attest: (typeof attestChoices)[number]
}
