import { tmpdir } from 'node:os'
import { styleText } from 'node:util'
import { createProvenanceClients, launcherProvenance } from '../actions/services/provenance-services.ts'
import { factServices } from '../doctor/facts/fact-services.ts'
import { type DoctorTarget, type FactServices, gatherFacts } from '../doctor/facts/gather-facts.ts'
import { overallVerdict } from '../doctor/report/finding.ts'
import { reportFindings } from '../doctor/report/report-findings.ts'
import { runChecks } from '../doctor/run-checks.ts'
import { createGitHubClient } from '../github/github-client.ts'
import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { defaultEventType } from '../launcher/image-updated-event.ts'
import { connectAnonymously } from '../runner/registry-services.ts'
import { UserError } from '../user-error.ts'
import { localCheckout } from './checkout.ts'
import type { CliCommand, Terminal } from './command.ts'
import { findRepositories } from './find-repositories.ts'
import { gitHubServices, serverUrl } from './github-services.ts'
import { parseImageRepositoryArgument } from './image-argument.ts'
import { parseOption, readArguments, rejectPositionals } from './read-arguments.ts'

const colors = { pass: 'green', warn: 'yellow', fail: 'red' } as const

export const doctorCommand: CliCommand = {
  usage: '[--source OWNER/REPO] [--launcher OWNER/REPO] [options]',
  details: `  --source OWNER/REPO    GitHub repository that the image is built from
  --launcher OWNER/REPO  launcher repository; default for both: the clone in this folder, and the repository that its workflows name
  --image IMAGE          image repository to check in addition to those that the launcher uses; can be repeated
  --dockerfile PATH      path to the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --file PATH            path to the image's Dockerfile; default: as set in the source's workflow
  --context DIRECTORY    build context of the image; default: as set in the source's workflow
  --event-type TYPE      event type that the launcher's workflow listens for; default ${defaultEventType}
  --json                 print the verdict and the findings as JSON

The doctor writes nothing. It reads both repositories with GITHUB_TOKEN (or GH_TOKEN). Set LAUNCHER_TOKEN to the token that
the source repository sends events with to check its permissions; without it, the doctor checks whether events have
arrived. It reads images anonymously, as mybinder.org does.
Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { target, isJson } = await parseDoctorCommandLine(args, env)
    const facts = await gatherFacts(target, productionServices(env, terminal))
    const findings = runChecks(facts)
    const verdict = overallVerdict(findings)
    if (isJson) terminal.out(JSON.stringify({ verdict, findings }, null, 2))
    else terminal.out(reportFindings(findings, (level, text) => styleText(colors[level], text)))
    return verdict === 'fail' ? 1 : 0
  },
}

async function parseDoctorCommandLine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ target: DoctorTarget; isJson: boolean }> {
  const { values, positionals } = readArguments(args, {
    source: { type: 'string' },
    launcher: { type: 'string' },
    image: { type: 'string', multiple: true, default: [] },
    dockerfile: { type: 'string', default: defaultDockerfile },
    file: { type: 'string' },
    context: { type: 'string' },
    'event-type': { type: 'string', default: defaultEventType },
    json: { type: 'boolean', default: false },
  })
  const { source, launcher, file, context } = values
  rejectPositionals(positionals, 'write --source or --launcher before a repository')
  const target: DoctorTarget = {
    ...(await findRepositories({ source, launcher }, localCheckout(env), serverUrl(env))),
    images: values.image.map(image => parseOption('--image', image, parseImageRepositoryArgument)),
    launcherDockerfile: parseOption('--dockerfile', values.dockerfile, parseDockerfileLocator),
    build: {
      ...(file === undefined ? {} : { dockerfile: file }),
      ...(context === undefined ? {} : { context }),
    },
    eventType: values['event-type'],
  }
  return { target, isJson: values.json }
}

/** Returns services for the doctor. @throws Error without a token, because most requests to GitHub require one. */
function productionServices(env: NodeJS.ProcessEnv, terminal: Terminal): FactServices {
  const { client, token, connection } = gitHubServices(env, terminal)
  if (token === undefined) {
    throw new UserError(
      'token-invalid',
      'GITHUB_TOKEN is not set: set it to a token that can read both repositories, for example `$(gh auth token)`',
    )
  }
  const senderToken = env.LAUNCHER_TOKEN || undefined
  const sender = senderToken === undefined ? undefined : createGitHubClient(connection, senderToken)
  const clients = createProvenanceClients(connection, token, tmpdir())
  return factServices(client, sender, connectAnonymously(env), launcherProvenance(clients))
}
