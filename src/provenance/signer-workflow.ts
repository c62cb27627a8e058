import {
  formatGitHubRepository,
  type GitHubRepository,
  parseGitHubRepository,
} from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { gitHubServer } from './signing-certificate.ts'

/** Reusable workflow, at any ref. */
export interface SignerWorkflow {
  readonly repository: GitHubRepository
  /** Path such as `.github/workflows/binder-image.yml`. */
  readonly path: string
}

/** Workflow of this project that builds and signs images. */
export const projectWorkflow: SignerWorkflow = {
  repository: { owner: 'underworldcode', name: 'binder-actions' },
  path: '.github/workflows/binder-image.yml',
}

/**
 * Parses `OWNER/NAME/.github/workflows/FILE`.
 *
 * @throws Error that names the accepted form.
 */
export function parseSignerWorkflow(text: string): SignerWorkflow {
  const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? []
  if (repository === undefined || path === undefined) {
    throw new UserError(
      'invalid-input',
      `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`,
    )
  }
  return { repository: parseGitHubRepository(repository), path }
}

/**
 * Returns whether the workflow in a certificate is the signer workflow. A ref of a pull request is never accepted,
 * because anyone can open a pull request with another version of the file.
 *
 * @param certifiedUrl URL of the workflow file in the certificate, with its ref.
 */
export function isSignedBy({ repository, path }: SignerWorkflow, certifiedUrl: string): boolean {
  const separator = certifiedUrl.indexOf('@')
  if (separator === -1) return false
  const expectedUrl = `${gitHubServer}/${formatGitHubRepository(repository)}/${path}`
  // GitHub ignores the case of owner and name, but not the case of the path.
  const isFile =
    certifiedUrl.slice(0, separator).toLowerCase() === expectedUrl.toLowerCase() &&
    certifiedUrl.slice(0, separator).endsWith(`/${path}`)
  return isFile && !certifiedUrl.slice(separator + 1).startsWith('refs/pull/')
}
