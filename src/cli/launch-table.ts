import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { formatLaunchTable, launchTable } from '../launcher/launch-table.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import type { CliCommand } from './command.ts'
import { gitHubServices, launcherReader, parseRepositoryArgument, tokenHelp } from './github-services.ts'
import { parseOption, readArguments, singlePositional } from './read-arguments.ts'

export const launchTableCommand: CliCommand = {
  usage: 'LAUNCHER [options]',
  details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path to the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --json             print the rows, and the omitted branches, as JSON

The Markdown is written to standard output; the launcher is not changed. The table lists tags instead of digests, so that it
remains valid when the next image is pinned.
${tokenHelp}
Exit code: 0 printed, 1 no branch can be launched, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, {
      dockerfile: { type: 'string', default: defaultDockerfile },
      json: { type: 'boolean', default: false },
    })
    const repository = parseRepositoryArgument(singlePositional(positionals, 'LAUNCHER'))
    const state = await launcherReader(gitHubServices(env, terminal), repository).readState(
      parseOption('--dockerfile', values.dockerfile, parseDockerfileLocator),
    )
    const branches = state.branches.map(({ branch, bytes, problem }) => {
      return { name: branch, dockerfile: bytes, problem }
    })
    const table = launchTable(formatGitHubRepository(repository), branches, state.defaultBranch)
    if (values.json) terminal.out(JSON.stringify(table, null, 2))
    else {
      terminal.out(formatLaunchTable(table))
      for (const { branch, reason } of table.leftOut) terminal.err(`Omitted branch "${branch}": ${reason}`)
    }
    return table.rows.length === 0 ? 1 : 0
  },
}
