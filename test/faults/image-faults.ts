import { type FaultGroup, faultCase } from './fault-case.ts'

/** Faults while an image is read. */
export const imageFaults: FaultGroup = {
  name: 'Reading images',
  cases: {
    35: faultCase(
      'Schema version 1',
      'Rejected with the fix',
      'registry/manifest-faults: rejects schema version 1, and explains the fix',
    ),
    36: faultCase(
      'Index with attestations',
      'The image is read',
      'bundles/check-layer-sizes: measures the image in an index with attestations',
    ),
    37: faultCase(
      'Nested or empty index',
      'Rejected',
      'registry/manifest-faults: rejects a nested index and an empty index',
    ),
    38: faultCase(
      'The platform is missing',
      'Rejected with the available platforms',
      'bundles/check-layer-sizes: rejects an image for another platform and names the available platforms',
    ),
    39: faultCase(
      'No digest header',
      'The digest is computed',
      'registry/manifest-faults: computes the digest when the header is missing',
    ),
    40: faultCase(
      'The digest header differs from the content',
      'Rejected',
      'registry/manifest-faults: rejects a manifest whose digest differs from its header',
    ),
    41: faultCase(
      'The content differs from the requested digest',
      'Rejected',
      'registry/manifest-faults: rejects a manifest or blob that does not match the requested digest',
    ),
    42: faultCase(
      'Truncated content',
      'Resumed or rejected',
      'registry/manifest-faults: rejects a truncated manifest because its digest differs',
      'registry/transfer-faults: is rejected when it is shorter or longer than in its manifest',
    ),
    43: faultCase(
      'Web page with status 200',
      'Rejected with its beginning',
      'registry/manifest-faults: rejects a web page instead of a manifest',
    ),
    44: faultCase(
      'Manifest of 100 MB',
      'Rejected after 4 MiB',
      'registry/manifest-faults: rejects a manifest of 100 MB by its length',
    ),
    45: faultCase(
      'Sizes that are negative, fractional, text or over 2⁵³',
      'Rejected',
      'registry/manifest-faults: rejects a layer of size %p',
    ),
    46: faultCase('No layers', 'Rejected', 'registry/manifest-faults: rejects a manifest without layers'),
    47: faultCase(
      'Foreign, zstd or unknown layers',
      'Read if possible; a foreign URL is never requested',
      'registry/manifest-faults: does not request the URL of a foreign layer',
      'layers/stream-layer: thousands of zstd frames, like those of zstd:chunked',
    ),
    48: faultCase(
      'Digest of another algorithm, or malformed',
      'Rejected; in a header, ignored',
      'registry/manifest-faults: ignores a digest header of another algorithm',
      'bundles/update-faults: fault 74: rejects a digest that is',
    ),
    49: faultCase(
      'Status 401 with no, a malformed or a Basic challenge',
      'Rejected with the header, or logged in by Basic',
      'registry/login-faults: rejects a 401 without a challenge',
      'registry/login-faults: sends the login after a Basic challenge, and a wrong login only once',
    ),
    50: faultCase(
      'The token service fails or is malformed',
      'Rejected with the reason',
      'registry/token-service: 50 token service',
    ),
    51: faultCase(
      'Token service on another host',
      'It receives no login',
      'bundles/ghcr-login: sends no login to a token service on the host of another owner',
    ),
    52: faultCase(
      'Redirect of a blob to another origin',
      'The login is not sent there',
      'registry/transfer-faults: sends no login after a redirect to a storage host or to another port',
    ),
    53: faultCase(
      'Endless redirects, or a redirect to plain HTTP',
      'Rejected',
      'registry/transfer-faults: rejects an endless chain of redirects',
      'registry/transfer-faults: rejects uploads over plain HTTP',
    ),
    54: faultCase(
      'Private package',
      'Rejected, with the setting that makes it public',
      'bundles/assert-public: a private package fails the run',
      'registry/login-faults: explains the status %p of the token service of a private package',
    ),
    55: faultCase(
      'Limits that are not a size',
      'Rejected with the accepted values',
      'bundles/build-binder-image: one error lists all invalid inputs with their values',
      'units: rejects %j',
    ),
    56: faultCase(
      'Size exactly at the limit',
      'Accepted; one more byte is rejected',
      'bundles/check-layer-sizes: accepts a layer at the limit and rejects a layer that is one byte larger',
    ),
    57: faultCase(
      'Markup and control characters in names',
      'Escaped in summaries and logs',
      'attacks/forged-labels: escapes the invisible characters of a ref that looks like another one',
      'attacks/build-output: the output of a build step cannot issue runner commands',
      'layers/layer-verdict: escapes table separators, markup and control characters of an instruction',
    ),
    58: faultCase(
      'Range ignored, or a wrong range returned',
      'Read in another way, or rejected',
      'registry/transfer-faults: 58 readPart of a blob',
      'scenarios/image-sources: reads a range of a blob',
    ),
    59: faultCase(
      'Gzip of several members or over 4 GiB',
      'The size in the trailer is not used without samples',
      'bundles/layer-limits: rejects a table of 4.9 GB although its gzip trailer states less than 1 GB',
    ),
    60: faultCase(
      'Unusual or truncated tar',
      'Read, or rejected with its position',
      'layout/tar-index: rejects files that are not archives, or that are truncated or damaged',
      'tar/bad-input: reads arbitrary bytes, or rejects them with a position',
    ),
  },
}
