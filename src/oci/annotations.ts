/** Keys of labels and annotations. Source: OCI image-spec, annotations.md, except for the keys with `ownKeyPrefix`. */
export const createdKey = 'org.opencontainers.image.created'
export const revisionKey = 'org.opencontainers.image.revision'
export const sourceKey = 'org.opencontainers.image.source'
export const refNameKey = 'org.opencontainers.image.ref.name'
export const baseNameKey = 'org.opencontainers.image.base.name'
export const baseDigestKey = 'org.opencontainers.image.base.digest'
/** Prefix of the keys that are specific to this project. */
export const ownKeyPrefix = 'io.github.binder-actions.'
export const fingerprintKey = 'io.github.binder-actions.fingerprint'
/** Shell command that prints the commit that the image contains, from its contract. */
export const revisionCheckKey = 'io.github.binder-actions.revision-check'
/** Ingredients of the image, from which a later build determines the changes. */
export const ingredientsKey = 'io.github.binder-actions.ingredients'
/** Checks that the image passed before it was pushed. */
export const checksKey = 'io.github.binder-actions.proof'
/** Duration of the build, in seconds. */
export const buildSecondsKey = 'io.github.binder-actions.build-seconds'
/** Record of how layers were split. A later build uses it to keep the layers that have not changed. */
export const splitKey = 'io.github.binder-actions.split'
/** Packages of the image, by which two images can be compared without reading a layer. */
export const packagesKey = 'io.github.binder-actions.packages'
