/** Claims about a workflow run in GitHub's identity token. */
export interface RunClaims {
  readonly iss: string
  readonly sub: string
  readonly repository: string
  readonly repository_id: string
  readonly repository_owner: string
  readonly repository_owner_id: string
  readonly repository_visibility: string
  readonly ref: string
  readonly sha: string
  readonly event_name: string
  readonly workflow_ref: string
  readonly job_workflow_ref: string
  readonly runner_environment: string
  readonly run_id: string
  readonly run_attempt: string
}

export const projectWorkflow = 'underworldcode/binder-actions/.github/workflows/binder-image.yml'

/** Returns the claims of a push to the main branch of a source whose workflow calls this project's workflow. */
export function runClaims(
  { id, ownerId }: { readonly id: number; readonly ownerId: number },
  overrides: Partial<RunClaims> = {},
): RunClaims {
  const { ref = 'refs/heads/main', repository = 'science/model' } = overrides
  return {
    iss: 'https://token.actions.githubusercontent.com',
    sub: `repo:${repository}:ref:${ref}`,
    repository,
    repository_id: String(id),
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: String(ownerId),
    repository_visibility: 'public',
    ref,
    sha: 'c0ffee'.padEnd(40, '0'),
    event_name: 'push',
    workflow_ref: `${repository}/.github/workflows/binder-image.yml@${ref}`,
    job_workflow_ref: `${projectWorkflow}@refs/tags/v1`,
    runner_environment: 'github-hosted',
    run_id: '1',
    run_attempt: '1',
    ...overrides,
  }
}

/** Encodes claims as a token like GitHub's. The token is not signed, because the fakes verify no signatures. */
export function identityToken(claims: RunClaims, audience: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const audienceClaims = { aud: audience, workflow_url: `https://github.com/${claims.job_workflow_ref}` }
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ ...claims, ...audienceClaims })}.${encode({})}`
}
