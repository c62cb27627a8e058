import { expect, test } from '@jest/globals'
import { parseDigest } from '../../src/oci/digest.ts'
import { type ProvenanceServices, requireOrigins } from '../../src/provenance/find-origins.ts'
import { gitHubIssuer, type SignedStatement } from '../../src/provenance/provenance-policy.ts'
import { projectWorkflow } from '../../src/provenance/signer-workflow.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const repository = { owner: 'science', name: 'model' }
const commit = 'c'.repeat(40)
const settings = { repository, signerWorkflow: projectWorkflow }
const image = { name: 'ghcr.io/science/model:main', digest }

const signedStatement: SignedStatement = {
  certificate: {
    ...{ issuer: gitHubIssuer, repository, repositoryId: '1', ownerId: '2', trigger: 'push', commit },
    workflow: 'https://github.com/science/model/.github/workflows/own.yml@refs/heads/main',
    ...{ ref: 'refs/heads/main', runUrl: 'https://github.com/science/model/actions/runs/1/attempts/1' },
  },
  statement: { subjects: [digest], source: { repository, ref: 'refs/heads/main', commit } },
}

/** Returns services for bundles that are either a signed statement or the reason why their signature is invalid. */
function services(bundles: readonly (SignedStatement | string)[]): ProvenanceServices {
  return {
    readSource: async () => ({ repository, repositoryId: '1', ownerId: '2', defaultBranch: 'main' }),
    listBundles: async (source, subject) => (source === repository && subject === digest ? bundles : []),
    openVerifier: async () => bundle => {
      if (typeof bundle === 'string') throw new Error(bundle)
      return bundle as SignedStatement
    },
  }
}

test('returns every valid origin and ignores bundles that are not valid', async () => {
  const origins = await requireOrigins(
    image,
    settings,
    services(['expired', signedStatement, signedStatement]),
  )
  expect(origins.map(({ ref, revision }) => `${ref.full} ${revision}`)).toEqual([
    `refs/heads/main ${commit}`,
    `refs/heads/main ${commit}`,
  ])
})

test('explains how to sign an image without provenance', async () => {
  await expect(requireOrigins(image, settings, services([]))).rejects.toMatchObject({
    kind: 'provenance-missing',
    message:
      `ghcr.io/science/model:main: science/model has no signed provenance for ${digest}. Build it with the workflow ` +
      'of binder-actions, in a job with `id-token: write` and `attestations: write`, or with actions/attest-build-provenance',
  })
})

test('lists the reasons for five rejected bundles, and counts the other bundles', async () => {
  const message = (lines: readonly string[]) =>
    `ghcr.io/science/model:main: no provenance of science/model for ${digest} is valid:\n${lines.join('\n')}\nBuild and sign the image again in a workflow of science/model`
  const reasons = ['a', 'b', 'c', 'd', 'e']
  const reasonLines = reasons.map(reason => `- ${reason}`)
  await expect(requireOrigins(image, settings, services(reasons))).rejects.toMatchObject({
    ...{ kind: 'provenance-invalid', message: message(reasonLines) },
  })
  await expect(requireOrigins(image, settings, services([...reasons, 'f', 'g']))).rejects.toThrow(
    message([...reasonLines, '- and 2 more']),
  )
})
