/** Label and annotation keys. Source: OCI image-spec, annotations.md; keys with `ownKeyPrefix` are specific to this project. */
export const createdKey = 'org.opencontainers.image.created'
export const revisionKey = 'org.opencontainers.image.revision'
export const sourceKey = 'org.opencontainers.image.source'
export const refNameKey = 'org.opencontainers.image.ref.name'
export const baseNameKey = 'org.opencontainers.image.base.name'
export const baseDigestKey = 'org.opencontainers.image.base.digest'
/** Start of the keys that are specific to this action. */
export const ownKeyPrefix = 'io.github.binder-actions.'
export const fingerprintKey = 'io.github.binder-actions.fingerprint'
/** Shell command that prints the commit that the image contains, from its contract. */
export const revisionCheckKey = 'io.github.binder-actions.revision-check'
/** Inputs of the build, recorded so that a later build can report what changed. */
export const ingredientsKey = 'io.github.binder-actions.ingredients'
/** Checks that the image passed before it was pushed. */
export const checksKey = 'io.github.binder-actions.proof'
/** Duration of the build, in seconds. */
export const buildSecondsKey = 'io.github.binder-actions.build-seconds'
/** Record of how layers were split, so that a later build keeps those that have not changed. */
export const splitKey = 'io.github.binder-actions.split'
/** Packages of the image, so that another image can be compared with it without a layer. */
export const packagesKey = 'io.github.binder-actions.packages'
