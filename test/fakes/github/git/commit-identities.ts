import { accountId, type GitHubState, type GitHubToken } from '../state.ts'
import type { Person } from './objects.ts'

/** Placeholder for GitHub's signature of its own commits. Only its presence can be checked. */
export const gitHubSignature =
  '-----BEGIN PGP SIGNATURE-----\n\nc3RhbmQtaW4gZm9yIHRoZSBzaWduYXR1cmUgb2Ygd2ViLWZsb3c=\n-----END PGP SIGNATURE-----\n'

/** Returns the author of a commit made through the API: the token's account, or the bot of the app. */
export function commitAuthor(state: GitHubState, token: GitHubToken): Person {
  const { login } = token
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com`, date: state.now() }
}

/**
 * Returns the committer of every commit that GitHub creates and signs.
 * Source: https://docs.github.com/authentication/managing-commit-signature-verification
 */
export function webFlow(state: GitHubState): Person {
  return { name: 'GitHub', email: 'noreply@github.com', date: state.now() }
}
