import type { FoundDockerfile, SourceSurvey } from './survey-source.ts'
import { template } from './templates.ts'

/** Tools that read the version of a package from git, so that the build needs `.git`. */
const versionFromGit = /\b(?:setuptools[-_]scm|hatch-vcs|versioningit|versioneer|flit[-_]scm)\b/

/**
 * Returns a `.dockerignore` for the Dockerfile: one that includes only the files that it copies, else one that excludes
 * files that no image needs.
 */
export function suggestIgnoreFile(dockerfile: FoundDockerfile | undefined, { files }: SourceSurvey): string {
  const sources = dockerfile?.sources
  if (sources !== undefined && sources.length > 0 && !sources.some(source => source.startsWith('!'))) {
    return [
      '# Includes only what the Dockerfile copies, so that other changes do not trigger a rebuild.',
      '*',
      ...sources.map(source => `!${source}`),
      '',
    ].join('\n')
  }
  const text = template('source/dockerignore')
  const needsGit = versionFromGit.test(files.texts.get('pyproject.toml') ?? '')
  return needsGit ? text.replace('.git\n', () => '') : text
}
