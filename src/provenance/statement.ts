import * as v from 'valibot'
import { parseJson } from '../json.ts'
import type { Digest } from '../oci/digest.ts'
import { digestHex } from '../oci/digest.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  parseGitHubRepository,
} from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { gitHubServer } from './signing-certificate.ts'

/** Type of an in-toto statement. @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementType = 'https://in-toto.io/Statement/v1'
/** Type of SLSA provenance. @see https://slsa.dev/spec/v1.0/provenance */
const predicateType = 'https://slsa.dev/provenance/v1'
/** Type of a build by GitHub Actions. @see https://actions.github.io/buildtypes/workflow/v1 */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

/** Media type of a statement in a signed envelope. */
export const statementMediaType = 'application/vnd.in-toto+json'

/** Source of an image. */
export interface BuiltSource {
  readonly repository: GitHubRepository
  /** Full ref as it was signed. It is not validated. */
  readonly ref: string
  readonly commit: string
}

/** Build of one image. */
export interface BuildRecord {
  /** Image repository, without a tag. */
  readonly image: string
  readonly digest: Digest
  readonly source: BuiltSource
  readonly run: BuilderRun
}

/** Workflow run that built the image. */
export interface BuilderRun {
  readonly repository: GitHubRepository
  /** Ref of the workflow that the event started. */
  readonly ref: string
  /** Path of the workflow file that the event started. */
  readonly workflowPath: string
  readonly eventName: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly runnerEnvironment: string
  /** Workflow file of the job, `OWNER/NAME/.github/workflows/FILE@REF`. */
  readonly jobWorkflowRef: string
  /** URL of this attempt of the run. */
  readonly runUrl: string
}

/**
 * Formats the statement to sign: SLSA provenance version 1, whose resolved dependency is the source that was built.
 * `externalParameters.workflow` names the ref of the run, which may differ from the built ref in manual and scheduled
 * runs.
 */
export function formatStatement({ image, digest, source, run }: BuildRecord): string {
  const { repository, ref, commit } = source
  return JSON.stringify({
    _type: statementType,
    subject: [{ name: image, digest: { sha256: digestHex(digest) } }],
    predicateType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: {
          workflow: { ref: run.ref, repository: repositoryUrl(run.repository), path: run.workflowPath },
        },
        internalParameters: {
          github: {
            event_name: run.eventName,
            repository_id: run.repositoryId,
            repository_owner_id: run.ownerId,
            runner_environment: run.runnerEnvironment,
          },
        },
        resolvedDependencies: [
          { uri: `git+${repositoryUrl(repository)}@${ref}`, digest: { gitCommit: commit } },
        ],
      },
      runDetails: {
        builder: { id: `${gitHubServer}/${run.jobWorkflowRef}` },
        metadata: { invocationId: run.runUrl },
      },
    },
  })
}

function repositoryUrl(repository: GitHubRepository): string {
  return `${gitHubServer}/${formatGitHubRepository(repository)}`
}

/** Content of a signed statement: the digests of images, and the source from which they were reportedly built. */
export interface Statement {
  readonly subjects: readonly Digest[]
  readonly source: BuiltSource
}

const schema = v.object({
  _type: v.literal(statementType),
  subject: v.array(v.object({ digest: v.record(v.string(), v.string()) })),
  predicateType: v.literal(predicateType),
  predicate: v.object({
    buildDefinition: v.object({
      buildType: v.literal(buildType),
      resolvedDependencies: v.array(
        v.object({
          uri: v.optional(v.string(), ''),
          digest: v.optional(v.record(v.string(), v.string()), {}),
        }),
      ),
    }),
  }),
})

/**
 * Parses the payload of a signed envelope.
 *
 * @throws Error if it is not SLSA provenance of a GitHub Actions workflow, or does not name exactly one source.
 */
export function parseStatement(payload: Uint8Array, mediaType: string): Statement {
  if (mediaType !== statementMediaType)
    throw new UserError(
      'provenance-invalid',
      `the signed content has the media type ${JSON.stringify(mediaType)}, expected ${statementMediaType}`,
    )
  const { subject, predicate } = parseJson(schema, payload, 'the signed statement')
  const sources = predicate.buildDefinition.resolvedDependencies.flatMap(({ uri, digest }) =>
    findSource(uri, digest.gitCommit),
  )
  const [source, ...others] = sources
  if (source === undefined || others.length > 0)
    throw new UserError(
      'provenance-invalid',
      `the signed statement names ${sources.length} sources on GitHub, expected 1`,
    )
  return {
    subjects: subject.flatMap(({ digest: { sha256 } }) =>
      /^[0-9a-f]{64}$/.test(sha256 ?? '') ? [`sha256:${sha256}` as Digest] : [],
    ),
    source,
  }
}

function findSource(uri: string, commit: string | undefined): BuiltSource[] {
  const [, repository, ref] = /^git\+https:\/\/github\.com\/([^/@]+\/[^/@]+)@(refs\/.+)$/.exec(uri) ?? []
  if (repository === undefined || ref === undefined || commit === undefined) return []
  return [{ repository: parseGitHubRepository(repository), ref, commit }]
}
