import { parseRepositoryPath } from '../../launcher/dockerfile-locator.ts'
import type { ProvenanceSettings } from '../../provenance/find-origins.ts'
import { parseSignerWorkflow, projectWorkflow } from '../../provenance/signer-workflow.ts'
import { type GitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'

/** Provenance that an image must have. */
export interface RequiredProvenance extends ProvenanceSettings {
  /** File with the trust root; undefined for the public Sigstore instance. */
  readonly trustRoot: TrustRootFile | undefined
}

/** File with a trust root, on the default branch of a repository. */
export interface TrustRootFile {
  readonly repository: GitHubRepository
  readonly path: string
}

/** Reads the provenance that an image must have; undefined if none is required. */
export function readRequiredProvenance(
  reader: InputReader,
  repository: GitHubRepository,
): RequiredProvenance | undefined {
  const source = reader.optional('source-repository', parseGitHubRepository)
  const requirement = reader.choice('require-provenance', ['auto', 'true', 'false'], 'auto')
  const signerWorkflow = reader.withDefault('signer-workflow', parseSignerWorkflow, projectWorkflow)
  const trustRoot = readTrustRoot(reader, repository)
  if (source !== undefined)
    return requirement === 'false' ? undefined : { repository: source, signerWorkflow, trustRoot }
  const unusableInputs = ['trust-root'].filter(name => reader.text(name) !== undefined)
  if (requirement === 'true') unusableInputs.unshift('require-provenance')
  for (const name of unusableInputs) {
    reader.problem(
      `${name} is set, but source-repository is not: set source-repository to the GitHub repository whose workflows may build the image`,
    )
  }
  return undefined
}

export function readTrustRoot(reader: InputReader, repository: GitHubRepository): TrustRootFile | undefined {
  const path = reader.optional('trust-root', parseRepositoryPath)
  return path === undefined ? undefined : { repository, path }
}
