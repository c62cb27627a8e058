import type { FoundDockerfile, SourceSurvey } from './survey-source.ts'
import { readTemplate } from './templates.ts'

/** Tools that read the version of a package from git and therefore need `.git`. */
const versionFromGit = /\b(?:setuptools[-_]scm|hatch-vcs|versioningit|versioneer|flit[-_]scm)\b/

/**
 * Returns a `.dockerignore` for the Dockerfile. It includes only the files that the Dockerfile copies or, if these are
 * not known, excludes files that no image needs.
 */
export function suggestIgnoreFile(dockerfile: FoundDockerfile | undefined, { files }: SourceSurvey): string {
  const sources = dockerfile?.sources
  if (sources !== undefined && sources.length > 0 && !sources.some(source => source.startsWith('!'))) {
    return [
      '# Includes only the files that the Dockerfile copies, so that other changes do not trigger a rebuild.',
      '*',
      ...sources.map(source => `!${source}`),
      '',
    ].join('\n')
  }
  const text = readTemplate('source/dockerignore')
  const needsGit = versionFromGit.test(files.texts.get('pyproject.toml') ?? '')
  return needsGit ? text.replace('.git\n', () => '') : text
}
