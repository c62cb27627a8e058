import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { formatVersionTable, readVersions, type Version } from '../launcher/version-history.ts'
import { formatReference } from '../oci/reference.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import type { CliCommand } from './command.ts'
import { gitHubServices, launcherReader, parseRepositoryArgument, tokenHelp } from './github-services.ts'
import { readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'

export const history: CliCommand = {
  usage: 'LAUNCHER [options]',
  details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path of the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --json             print the images as JSON, with the launcher's commits and branches

The table lists the images recorded in the trailers of the launcher's commits, newest first. Nothing is written.
${tokenHelp}
Exit code: 0 printed, 1 no image was ever pinned, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, {
      dockerfile: { type: 'string', default: defaultDockerfile },
      json: { type: 'boolean', default: false },
    })
    const repository = parseRepositoryArgument(singlePositional(positionals, 'LAUNCHER'))
    const dockerfile = withUsageErrors(() => parseDockerfileLocator(values.dockerfile))
    const services = gitHubServices(env, terminal)
    const commits = await launcherReader(services, repository).readHistory(dockerfile)
    const versions = readVersions(commits)
    if (values.json) terminal.out(JSON.stringify(versions.map(toJson), null, 2))
    else terminal.out(formatVersionTable(versions, services.serverUrl))
    if (versions.length === 0) {
      terminal.err(
        `No commit in ${formatGitHubRepository(repository)} has pinned an image in ${dockerfile.label}.`,
      )
    }
    return versions.length === 0 ? 1 : 0
  },
}

function toJson({ image, date, source, build, commit, branches }: Version): object {
  const { tag, digest } = image
  return { image: formatReference(image), tag, digest, date, source, build, commit, branches }
}
