import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { formatVersionTable, readVersions } from '../launcher/version-history.ts'
import { formatLinks, type LinkedVersion, linkVersions } from '../launcher/version-links.ts'
import type { Digest } from '../oci/digest.ts'
import { formatReference } from '../oci/reference.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import { fetchImageSizes } from '../registry/image-sizes.ts'
import { connectOnce } from '../runner/registry-services.ts'
import type { CliCommand } from './command.ts'
import { gitHubServices, launcherReader, parseRepositoryArgument, tokenHelp } from './github-services.ts'
import { parseOption, readArguments, singlePositional } from './read-arguments.ts'

export const historyCommand: CliCommand = {
  usage: 'LAUNCHER [options]',
  details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path to the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --workflow FILE    file name of a workflow of the launcher with manual runs, such as update-image.yml: print rollback commands that start this workflow
  --json             print the images as JSON, with the launcher's commits and branches

The table lists the images recorded in the trailers of the launcher's commits, newest first, with their compressed size if the
registry still has them. The comparisons of their source commits and the command that rolls back to each image follow.
Nothing is written.
${tokenHelp}
Exit code: 0 printed, 1 no image was ever pinned, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, {
      dockerfile: { type: 'string', default: defaultDockerfile },
      workflow: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const repository = parseRepositoryArgument(singlePositional(positionals, 'LAUNCHER'))
    const dockerfile = parseOption('--dockerfile', values.dockerfile, parseDockerfileLocator)
    const services = gitHubServices(env, terminal)
    const commits = await launcherReader(services, repository).readHistory(dockerfile)
    const versions = readVersions(commits)
    const images = versions.map(({ image }) => image)
    const sizes = await fetchImageSizes(images, connectOnce(env))
    const launcher = { repository: formatGitHubRepository(repository), workflow: values.workflow }
    const linkedVersions = linkVersions(versions, launcher, services.serverUrl)
    if (values.json)
      terminal.out(
        JSON.stringify(
          linkedVersions.map(version => toJson(version, sizes)),
          null,
          2,
        ),
      )
    else
      terminal.out(
        [formatVersionTable(versions, services.serverUrl, sizes), ...formatLinks(linkedVersions)].join('\n'),
      )
    if (versions.length === 0) {
      terminal.err(
        `No commit in ${formatGitHubRepository(repository)} has pinned an image in ${dockerfile.label}.`,
      )
    }
    return versions.length === 0 ? 1 : 0
  },
}

function toJson({ version, compare, rollback }: LinkedVersion, sizes: ReadonlyMap<Digest, number>): object {
  const { image, date, source, build, commit, branches } = version
  const { tag, digest } = image
  return {
    image: formatReference(image),
    tag,
    digest,
    size: digest === undefined ? undefined : sizes.get(digest),
    date,
    source,
    build,
    commit,
    branches,
    compare,
    rollback,
  }
}
