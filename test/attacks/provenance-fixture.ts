import { parseDigest } from '../../src/oci/digest.ts'
import { formatStatement } from '../../src/provenance/statement.ts'
import { parseGitHubRepository } from '../../src/refs/github-repository.ts'
import { identityToken, type RunClaims, runClaims } from '../fakes/sigstore/run-claims.ts'
import { Sigstore } from '../fakes/sigstore/sigstore.ts'
import type { StepContext, StepResult } from '../runner/run-action.ts'
import { labelKeys } from '../scenarios/published-image.ts'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'

export const revision = 'c0ffee'.padEnd(40, '0')
const trustRoot = '.github/trust-root.json'

/** Source of a build, as a statement describes it. */
export interface Built {
  readonly ref?: string
  readonly commit?: string
  readonly repository?: string
}

/** A launcher that requires signed provenance of its source, and a Sigstore that signs it. */
export class ProvenanceFixture {
  readonly repositories: TwoRepositories
  readonly sigstore: Sigstore
  readonly #ids: { readonly id: number; readonly ownerId: number }
  #images = 0

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
      await readIds(repositories.github.url, source),
    )
    await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
    await fixture.seedTrustRoot()
    return fixture
  }

  /** Puts the trust root of the stand-in on the launcher's default branch. */
  async seedTrustRoot(content = this.sigstore.trustRootFile): Promise<void> {
    await this.repositories.github.seed(launcher, 'main', { [trustRoot]: content })
  }

  /** Puts an image into the registry. @returns its digest. */
  image(labels: Readonly<Record<string, string>> = {}): Promise<string> {
    const salt = String(++this.#images)
    return this.repositories.publish('main', { salt, labels: { [labelKeys.revision]: revision, ...labels } })
  }

  /** IDs of another repository, which is created. */
  async createRepository(name: string): Promise<{ id: number; ownerId: number }> {
    await this.repositories.github.createRepository(name)
    return readIds(this.repositories.github.url, name)
  }

  /** Signs for real, with the identity of a run. */
  async sign(
    digest: string,
    built: Built = {},
    claims: Partial<RunClaims> = {},
    ids = this.#ids,
  ): Promise<Record<string, unknown>> {
    const run = runClaims(ids, claims)
    const { ref = run.ref, commit = revision, repository = run.repository } = built
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

  /** Signs and stores the bundle with the source. */
  async attest(
    digest: string,
    built: Built = {},
    claims: Partial<RunClaims> = {},
    ids = this.#ids,
  ): Promise<void> {
    this.repositories.github.addAttestation(source, await this.sign(digest, built, claims, ids))
  }

  event(digest: string, more: Readonly<Record<string, unknown>> = {}) {
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
      ...more,
    }
  }

  update(
    payload: unknown,
    inputs: Readonly<Record<string, string>> = {},
    more: Partial<StepContext> = {},
  ): Promise<StepResult> {
    return this.repositories.receive(
      payload,
      { 'source-repository': source, 'trust-root': trustRoot, ...inputs },
      more,
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

export async function readIds(url: string, name: string): Promise<{ id: number; ownerId: number }> {
  const response = await fetch(`${url}/repos/${name}`, { headers: { 'user-agent': 'test' } })
  const { id, owner } = (await response.json()) as { id: number; owner: { id: number } }
  return { id, ownerId: owner.id }
}
