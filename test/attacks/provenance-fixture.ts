import { parseDigest } from '../../src/oci/digest.ts'
import { formatStatement } from '../../src/provenance/statement.ts'
import { parseGitHubRepository } from '../../src/refs/github-repository.ts'
import { identityToken, type RunClaims, runClaims } from '../fakes/sigstore/run-claims.ts'
import { Sigstore } from '../fakes/sigstore/sigstore.ts'
import type { StepContext, StepResult } from '../runner/run-action.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'

export const revision = 'c0ffee'.padEnd(40, '0')
const trustRoot = '.github/trust-root.json'

/** Source of a build in a statement. */
export interface BuildSource {
  readonly ref?: string
  readonly commit?: string
  readonly repository?: string
}

/** Launcher that requires signed provenance of its source, and the fake Sigstore that signs it. */
export class ProvenanceFixture {
  readonly repositories: TwoRepositories
  readonly sigstore: Sigstore
  readonly #ids: { readonly id: number; readonly ownerId: number }
  #imageCount = 0

  private constructor(
    repositories: TwoRepositories,
    sigstore: Sigstore,
    ids: { id: number; ownerId: number },
  ) {
    this.repositories = repositories
    this.sigstore = sigstore
    this.#ids = ids
  }

  static async open(): Promise<ProvenanceFixture> {
    const repositories = await TwoRepositories.open()
    const sigstore = await Sigstore.open()
    const fixture = new ProvenanceFixture(
      repositories,
      sigstore,
      await fetchIds(repositories.github.url, source),
    )
    await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
    await fixture.seedTrustRoot()
    return fixture
  }

  /** Commits the trust root of the fake Sigstore to the default branch of the launcher. */
  async seedTrustRoot(content = this.sigstore.trustRootFile): Promise<void> {
    await this.repositories.github.seed(launcher, 'main', { [trustRoot]: content })
  }

  /** Pushes an image. @returns its digest. */
  publish(labels: Readonly<Record<string, string>> = {}): Promise<string> {
    const salt = String(++this.#imageCount)
    return this.repositories.publish('main', { salt, labels: { [labelKeys.revision]: revision, ...labels } })
  }

  /** Creates another repository. @returns its IDs. */
  async createRepository(name: string): Promise<{ id: number; ownerId: number }> {
    await this.repositories.github.createRepository(name)
    return fetchIds(this.repositories.github.url, name)
  }

  /** Signs a statement with the identity of a run. @returns the Sigstore bundle. */
  async sign(
    digest: string,
    buildSource: BuildSource = {},
    claims: Partial<RunClaims> = {},
    ids = this.#ids,
  ): Promise<Record<string, unknown>> {
    const run = runClaims(ids, claims)
    const { ref = run.ref, commit = revision, repository = run.repository } = buildSource
    const statement = formatStatement({
      image: this.repositories.image,
      digest: parseDigest(digest),
      source: { repository: parseGitHubRepository(repository), ref, commit },
      run: {
        repository: parseGitHubRepository(run.repository),
        ref: run.ref,
        workflowPath: '.github/workflows/binder-image.yml',
        eventName: run.event_name,
        repositoryId: run.repository_id,
        ownerId: run.repository_owner_id,
        runnerEnvironment: run.runner_environment,
        jobWorkflowRef: run.job_workflow_ref,
        runUrl: `https://github.com/${run.repository}/actions/runs/${run.run_id}/attempts/1`,
      },
    })
    return this.sigstore.sign(statement, identityToken(run, 'sigstore'))
  }

  /** Signs a statement and stores the bundle as an attestation of the source repository. */
  async attest(
    digest: string,
    buildSource: BuildSource = {},
    claims: Partial<RunClaims> = {},
    ids = this.#ids,
  ): Promise<void> {
    this.repositories.github.addAttestation(source, await this.sign(digest, buildSource, claims, ids))
  }

  /** Returns a version 1 event for a digest. */
  event(digest: string, fields: Readonly<Record<string, unknown>> = {}) {
    return {
      version: 1,
      branch: 'main',
      sha: digest,
      image: this.repositories.image,
      tag: 'main',
      ref: 'refs/heads/main',
      source: { repository: source, revision, run_url: 'https://github.com/science/model/actions/runs/1' },
      created: '2026-01-31T12:00:00Z',
      correlation: 'test',
      ...fields,
    }
  }

  update(
    payload: unknown,
    inputs: Readonly<Record<string, string>> = {},
    context: Partial<StepContext> = {},
  ): Promise<StepResult> {
    return this.repositories.receive(
      payload,
      { 'source-repository': source, 'trust-root': trustRoot, ...inputs },
      context,
    )
  }

  dockerfile(branch = 'main'): Promise<string> {
    return this.repositories.dockerfile(branch)
  }

  async close(): Promise<void> {
    await this.sigstore.close()
    await this.repositories.close()
  }
}

/** Fetches the IDs of a repository and its owner. @param url URL of the API. */
export async function fetchIds(url: string, name: string): Promise<{ id: number; ownerId: number }> {
  const response = await fetch(`${url}/repos/${name}`, { headers: { 'user-agent': 'test' } })
  const { id, owner } = (await response.json()) as { id: number; owner: { id: number } }
  return { id, ownerId: owner.id }
}
