import { type FaultGroup, faultCase } from './fault-case.ts'

/** Faults while an image is built and pushed. */
export const buildFaults: FaultGroup = {
  name: 'Build and push',
  cases: {
    1: faultCase(
      'The registry is unreachable',
      'An error names the registry and the reason',
      'bundles/push-faults: the error for an unreachable registry names the registry and the reason',
    ),
    2: faultCase(
      'The push has no login',
      'Rejected before the build',
      'bundles/push-faults: rejects a push without a login or with a wrong password before the build',
    ),
    3: faultCase(
      'The password is wrong',
      'Rejected before the build',
      'bundles/push-faults: rejects a push without a login or with a wrong password before the build',
    ),
    4: faultCase(
      'The token expires during the push',
      'The token is renewed, and no blob is sent twice',
      'scenarios/push-tokens: between two blobs is renewed, and no blob is sent twice',
      'scenarios/push-tokens: during an upload is renewed, and only that blob is sent again',
      'bundles/push-retries: fault 4: a token that expires between two blobs',
      'bundles/push-retries: fault 4: a token that expires at the upload of a blob',
    ),
    5: faultCase(
      'The registry sometimes responds with 403',
      'Retried twice, then an error names the permission',
      'scenarios/push-tokens: fails the push the third time, and the error names the required permission',
      'bundles/push-retries: fault 5: two denials of an upload',
      'bundles/push-retries: fault 5: each upload is denied',
    ),
    6: faultCase(
      'Status 429 with any Retry-After',
      'Waits as requested, or fails if the wait is too long',
      'scenarios/push-faults: in seconds determines the pause',
      'scenarios/push-faults: as a date determines the pause',
      'scenarios/push-faults: of an hour fails the push and ends all its uploads',
      'bundles/push-retries: fault 6: status 429 with a Retry-After of a second',
      'bundles/push-retries: fault 6: the registry requires a wait of an hour',
    ),
    7: faultCase(
      'Status 502, 503 or 504 for a blob',
      'Only that blob is sent again',
      'scenarios/push-faults: resends only the blob whose upload failed with status %p',
      'bundles/push-retries: fault 7: status 502 for an upload',
      'bundles/push-retries: fault 7: status 503 for an upload',
      'bundles/push-retries: fault 7: status 504 for an upload',
    ),
    8: faultCase(
      'Status 503 for the manifest after all blobs',
      'Only the manifest is sent again',
      'scenarios/push-faults: resends only the manifest after status 503',
      'bundles/push-retries: fault 8: status 503 for the manifest',
    ),
    9: faultCase(
      'The connection is cut during a blob',
      'The push is completed',
      'bundles/push-faults: completes the push after a connection was cut in the middle of a layer',
    ),
    10: faultCase(
      'The build succeeds without output',
      'Rejected, and nothing is pushed',
      'bundles/docker-faults: rejects a build without output or with an empty or truncated file',
    ),
    11: faultCase(
      'The output of the build is empty or truncated',
      'Rejected, and nothing is pushed',
      'bundles/docker-faults: rejects a build without output or with an empty or truncated file',
    ),
    12: faultCase(
      'The engine reports the image ID as the digest',
      'The digest of the manifest is used',
      'bundles/build-on-classic-store: returns the manifest digest instead of the image ID',
    ),
    13: faultCase(
      'Attestations make the image an index',
      'A single manifest is pushed',
      'bundles/push-faults: pushes a single manifest although the base image is an index with attestations',
    ),
    14: faultCase(
      'The registry confirms another digest',
      'The push fails',
      'scenarios/push-faults: fault 14: fails if the registry confirms another digest',
      'bundles/push-retries: fault 14: the registry confirms another digest of a blob',
      'bundles/push-retries: fault 14: the registry confirms another digest of the manifest',
    ),
    15: faultCase(
      'A concurrent run moves the tag before it is read back',
      'The run fails and names both images',
      'bundles/push-faults: fails if another run moves the tag before it is read back',
    ),
    16: faultCase(
      'The second of two tags fails',
      'The error names the tags that were pushed and those that were not',
      'bundles/push-faults: the error for a rejected further tag names the tags',
    ),
    17: faultCase(
      'The Dockerfile is missing or outside the workspace',
      'Rejected before the build',
      'bundles/build-binder-image: a missing Dockerfile and a failing build cause different errors',
      'bundles/docker-faults: rejects a Dockerfile outside the workspace',
    ),
    18: faultCase(
      'Upper-case image name',
      'Rejected with the lower-case name to write',
      'bundles/build-binder-image: one error lists all invalid inputs with their values',
      'oci/reference: rejects %j',
    ),
    19: faultCase(
      'Image tag that is too long or invalid',
      'Rejected',
      'bundles/build-tags: rejects a missing ref and an invalid tag',
      'oci/reference: rejects %j',
    ),
    20: faultCase(
      'Build argument with a newline, `=`, quotes or `$()`',
      'A newline starts the next argument, which is rejected without `=`; other characters are passed on unchanged',
      'bundles/build-binder-image: one error lists all invalid inputs with their values',
      'bundles/build-binder-image: does not interpret options, commands or quotes in build arguments',
    ),
    21: faultCase(
      'Input that starts with `-`',
      'Remains a value',
      'bundles/build-binder-image: does not interpret options, commands or quotes in build arguments',
      'docker/build-arguments: does not interpret values that look like options',
    ),
    22: faultCase(
      'Secret as a build argument',
      'Rejected without quoting the secret',
      'bundles/verify-image: shows secrets only to RUN instructions',
      'runner/visible-secrets: rejects a secret in a visible value without quoting it',
    ),
    23: faultCase(
      '`cache: gha` without a token',
      'A warning, and no cache',
      'bundles/build-cache: warns about `cache: gha` without a valid token',
    ),
    24: faultCase(
      'The cache cannot be read',
      'A warning',
      'bundles/build-cache: a cache that can neither be read nor written causes warnings',
    ),
    25: faultCase(
      'Malformed token of the cache service',
      'A warning, and no cache',
      'bundles/build-cache: warns about `cache: gha` without a valid token',
    ),
    26: faultCase(
      'The key of the cache exists',
      'Restored by key, not written again',
      'bundles/build-cache: stores a local cache under a key computed from the ingredients',
    ),
    27: faultCase(
      'Cache from a pull request',
      'A pull request never writes a cache',
      'bundles/build-cache: reads the %s cache and never writes it',
    ),
    28: faultCase(
      'The builder cannot export a cache',
      'Builds without a cache, and a warning names an alternative',
      'bundles/build-on-classic-store: builds without a cache if the builder cannot write one',
    ),
    29: faultCase(
      'The disk is full',
      'Rejected before the build; later, an error names the folder, and all new files are deleted',
      'bundles/full-disk: `split` on a disk of %d MiB fails with an error that names the folder, and deletes all new files',
      'image/build/assert-disk-space: rejects a disk without room for the image and its archive',
    ),
    30: faultCase(
      'The run is cancelled',
      'No container, image or file is left, and no tag is broken',
      'bundles/verify-image: a run that is cancelled while the image is being %s',
      'scenarios/killed-push: random points leaves no broken tag',
      'bundles/hostile-registry: fault 30: a push that is interrupted leaves no tag',
    ),
    31: faultCase(
      'Malformed config.json, or a credential helper that is missing or fails',
      'Rejected with the name of the file or helper',
      'bundles/docker-faults: rejects a config.json that is not JSON and a missing or failing credential helper',
    ),
    32: faultCase(
      'The Docker daemon does not respond',
      'An error that differs from that of a failed build',
      'bundles/build-binder-image: a Docker daemon that does not respond',
    ),
    33: faultCase(
      'Buildx is missing or too old',
      'An error names what to install',
      'bundles/docker-faults: rejects a machine without buildx or with an old version of buildx',
    ),
    34: faultCase(
      'The token is read-only',
      'Rejected before the build, with the permission',
      'bundles/push-faults: rejects a token without write access before the build',
    ),
  },
}
