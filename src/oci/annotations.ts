/** Label and annotation keys. Source: OCI image-spec, annotations.md; the fingerprint's key is our own. */
export const createdKey = 'org.opencontainers.image.created'
export const revisionKey = 'org.opencontainers.image.revision'
export const sourceKey = 'org.opencontainers.image.source'
export const refNameKey = 'org.opencontainers.image.ref.name'
export const fingerprintKey = 'io.github.binder-actions.fingerprint'
