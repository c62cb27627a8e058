/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last four are our own. */
export const createdKey = 'org.opencontainers.image.created'
export const revisionKey = 'org.opencontainers.image.revision'
export const sourceKey = 'org.opencontainers.image.source'
export const refNameKey = 'org.opencontainers.image.ref.name'
export const baseNameKey = 'org.opencontainers.image.base.name'
export const baseDigestKey = 'org.opencontainers.image.base.digest'
export const fingerprintKey = 'io.github.binder-actions.fingerprint'
/** What the image was made of, to say later what has changed. */
export const ingredientsKey = 'io.github.binder-actions.ingredients'
/** What the image had to stand before it was pushed. */
export const proofKey = 'io.github.binder-actions.proof'
/** How long the build took, in seconds. */
export const buildSecondsKey = 'io.github.binder-actions.build-seconds'
