import { tmpdir } from 'node:os'
import {
  createProvenanceClients,
  provenanceServices,
  readLocalInstance,
} from '../actions/services/provenance-services.ts'
import { formatReference } from '../oci/reference.ts'
import { findOrigins } from '../provenance/find-origins.ts'
import type { VerifiedOrigin } from '../provenance/provenance-policy.ts'
import { parseSignerWorkflow, projectWorkflow } from '../provenance/signer-workflow.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import { localCheckout } from './checkout.ts'
import type { CliCommand } from './command.ts'
import { ownRepository } from './find-repositories.ts'
import { gitHubServices, parseRepositoryArgument, serverUrl, tokenHelp } from './github-services.ts'
import { parseReferenceArgument } from './image-argument.ts'
import { readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'
import { readDigest } from './read-digest.ts'

export const verifyCommand: CliCommand = {
  usage: 'IMAGE [--source OWNER/REPO] [options]',
  details: `  IMAGE              image reference with a tag or a digest
  --source           GitHub repository whose workflows may build the image; default: the repository of the clone in this folder
  --signer-workflow  workflow that may sign for a ref other than the run's own
  --trust-root FILE  file that describes a Sigstore instance other than the public one
  --json             print the signed origins as JSON

Prints the origin of the image: ref, commit, workflow and run, as signed at the time of the build. ${tokenHelp}
Exit code: 0 valid provenance, 1 no valid provenance, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, {
      source: { type: 'string' },
      'signer-workflow': { type: 'string' },
      'trust-root': { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const image = withUsageErrors(() => parseReferenceArgument(singlePositional(positionals, 'IMAGE')))
    const source = values.source ?? (await ownRepository(localCheckout(env), serverUrl(env), '--source'))
    const repository = parseRepositoryArgument(source)
    const workflow = values['signer-workflow']
    const signerWorkflow =
      workflow === undefined ? projectWorkflow : withUsageErrors(() => parseSignerWorkflow(workflow))
    const { token, connection } = gitHubServices(env, terminal)
    const clients = createProvenanceClients(connection, token, tmpdir())
    const services = provenanceServices(clients, () => readLocalInstance(values['trust-root']))
    const digest = await readDigest(image, env)
    const { origins, rejections } = await findOrigins(digest, { repository, signerWorkflow }, services)
    const name = formatReference({ ...image, digest })
    if (values.json) terminal.out(JSON.stringify(origins.map(toJson), null, 2))
    else for (const origin of origins) terminal.out(describe(name, origin))
    if (origins.length > 0) return 0
    terminal.err(`${name} has no valid provenance from ${formatGitHubRepository(repository)}`)
    for (const reason of rejections) terminal.err(`- ${reason}`)
    return 1
  },
}

function describe(
  name: string,
  { repository, ref, revision, workflow, runUrl, trigger }: VerifiedOrigin,
): string {
  return [
    name,
    `  source    ${formatGitHubRepository(repository)} ${ref.full}`,
    `  commit    ${revision}`,
    `  workflow  ${workflow}`,
    `  run       ${runUrl} (${trigger})`,
  ].join('\n')
}

function toJson({ repository, ref, revision, workflow, runUrl, trigger }: VerifiedOrigin): object {
  return {
    repository: formatGitHubRepository(repository),
    ref: ref.full,
    revision,
    workflow,
    run: runUrl,
    trigger,
  }
}
