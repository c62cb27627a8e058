import { UserError } from '../../user-error.ts'
/** Parses a path inside a repository, in the form that the GitHub API accepts. */
export function parseRepositoryPath(text: string): string {
  const parts = text.split('/')
  if (text.startsWith('/') || parts.some(part => part === '' || part === '.' || part === '..')) {
    throw new UserError(
      'invalid-input',
      'expected a path inside the repository, such as ".binder/Dockerfile"',
    )
  }
  return text
}
