import { gitHubRegistry, openVersionStore } from '../actions/services/version-store.ts'
import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { type ImageRepository, parseImageRepository } from '../oci/reference.ts'
import { formatPruning, formatTaggedVersion, formatVersion, prunedImage } from '../pruning/format-pruning.ts'
import { defaultKeep, defaultMinAge, parseKeep, parseMinAge } from '../pruning/parse-rules.ts'
import type { PruningDecision } from '../pruning/plan-pruning.ts'
import { deleteVersions, planImagePruning, type VersionStore } from '../pruning/prune-images.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import { connectFromRunner } from '../runner/registry-services.ts'
import { UserError } from '../user-error.ts'
import { plural } from '../wording.ts'
import { type CliCommand, type ExitCode, type Terminal, UsageError } from './command.ts'
import {
  type GitHubServices,
  gitHubServices,
  launcherReader,
  parseRepositoryArgument,
} from './github-services.ts'
import { parseOption, readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'

export const pruneCommand: CliCommand = {
  usage: 'IMAGE --launcher OWNER/REPO [options]',
  details: `  IMAGE              image repository, such as ghcr.io/owner/name
  --launcher NAME    launcher repository, as owner/name; repeat it for each launcher of the image
  --keep N           number of pinned images to keep for each launcher branch, newest first; default ${defaultKeep}
  --min-age AGE      minimum age of images to delete, such as 12h or 30d; default ${defaultMinAge}
  --dockerfile PATH  path to the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --delete           delete the images; without it, nothing is deleted
  --dry-run          print what would be deleted, which is the default
  --json             print the decisions as JSON

Lists the images that no launcher needs: tags that end with a digest, and tags of pull requests (pr-N). Their signatures
are deleted with them. An image is kept if a launcher branch pins it or pinned it recently, if it has another tag, such as
main, or if it is younger than --min-age.
At ghcr.io, set GITHUB_TOKEN or GH_TOKEN to a personal access token (classic) with the scopes read:packages and
delete:packages. Other registries use the login of docker login, and must allow deletion.
Exit code: 0 listed or deleted, 1 an image could not be deleted, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, {
      launcher: { type: 'string', multiple: true, default: [] },
      keep: { type: 'string', default: defaultKeep },
      'min-age': { type: 'string', default: defaultMinAge },
      dockerfile: { type: 'string', default: defaultDockerfile },
      delete: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const image = withUsageErrors(() => parseImageRepository(singlePositional(positionals, 'IMAGE')))
    if (values.launcher.length === 0)
      throw new UsageError(
        '--launcher is missing: list every launcher of the image, because images of other launchers are deleted',
      )
    if (values.delete && values['dry-run'])
      throw new UsageError('--delete cannot be combined with --dry-run: set one or the other')
    const request = {
      image,
      keep: parseOption('--keep', values.keep, parseKeep),
      minAge: parseOption('--min-age', values['min-age'], parseMinAge),
    }
    const dockerfile = parseOption('--dockerfile', values.dockerfile, parseDockerfileLocator)
    const github = gitHubServices(env, terminal)
    const launchers = values.launcher.map(launcher => {
      const repository = parseOption('--launcher', launcher, parseRepositoryArgument)
      return {
        name: formatGitHubRepository(repository),
        reader: launcherReader(github, repository),
        dockerfile,
      }
    })
    const store = await openStore(image, github, env)
    const now = Date.now()
    const decisions = await planImagePruning(request, launchers, store, now)
    const name = positionals[0] ?? ''
    if (values.json) terminal.out(JSON.stringify(decisions.map(prunedImage), null, 2))
    else terminal.out(formatPruning(name, decisions, now))
    return values.delete ? deleteAll(decisions, store, terminal, now) : printDeleteHint(decisions, terminal)
  },
}

async function openStore(
  image: ImageRepository,
  { client, token }: GitHubServices,
  env: NodeJS.ProcessEnv,
): Promise<VersionStore> {
  const isAtGitHub = image.registry === gitHubRegistry
  if (isAtGitHub && token === undefined)
    throw new UserError(
      'token-invalid',
      'GITHUB_TOKEN is not set: set it to a personal access token (classic) with the scopes read:packages and delete:packages',
    )
  // Any username is accepted with a token.
  const credentials = { username: 'token', password: token ?? '' }
  const logins = isAtGitHub ? { login: { registry: gitHubRegistry, credentials } } : {}
  return openVersionStore(client, await connectFromRunner(env, logins, () => {})(image))
}

function printDeleteHint(decisions: readonly PruningDecision[], { err }: Terminal): ExitCode {
  if (decisions.some(({ isDeleted }) => isDeleted))
    err('Nothing was deleted. To delete these images, run the command again with --delete.')
  return 0
}

async function deleteAll(
  decisions: readonly PruningDecision[],
  store: VersionStore,
  { err }: Terminal,
  now: number,
): Promise<ExitCode> {
  const { deleted, tagged, failed } = await deleteVersions(decisions, store)
  for (const item of tagged) err(formatTaggedVersion(item, now))
  for (const { version, message } of failed) err(`${formatVersion(version, now)} was not deleted: ${message}`)
  err(deleted.length === 0 ? 'Nothing was deleted.' : `${plural(deleted.length, 'version')} deleted.`)
  return failed.length === 0 ? 0 : 1
}
