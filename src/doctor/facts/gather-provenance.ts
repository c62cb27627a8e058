import { mapConcurrent } from '../../map-concurrent.ts'
import type { Digest } from '../../oci/digest.ts'
import type { Reference } from '../../oci/reference.ts'
import type { ProvenanceResult, ProvenanceSettings } from '../../provenance/find-origins.ts'
import { parseSignerWorkflow, projectWorkflow } from '../../provenance/signer-workflow.ts'
import { parseGitHubRepository } from '../../refs/github-repository.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import { attempt, type Fact } from './facts.ts'
import { updateSteps } from './update-workflows.ts'

const maxConcurrentRequests = 4

/** Provenance that the launcher's workflow requires. */
interface LauncherProvenance extends ProvenanceSettings {
  /** Path to a file in the launcher with another trust root. */
  readonly trustRoot: string | undefined
}

/** Verifies the provenance of an image. */
export type FindProvenance = (digest: Digest, requirements: LauncherProvenance) => Promise<ProvenanceResult>

/** Verifies the provenance of every pinned digest, if the launcher's workflow sets `source-repository`. */
export async function gatherProvenance(
  launched: readonly Reference[],
  workflows: readonly Workflow[],
  find: FindProvenance,
): Promise<ReadonlyMap<Digest, Fact<ProvenanceResult>>> {
  const requirements = workflows.flatMap(updateSteps).map(step => readRequirements(step.with))
  const settings = requirements.find(entry => entry !== undefined)
  if (settings === undefined) return new Map()
  const digests = [...new Set(launched.flatMap(({ digest }) => digest ?? []))]
  const results = await mapConcurrent(digests, maxConcurrentRequests, async digest => {
    return [digest, await attempt(() => find(digest, settings))] as const
  })
  return new Map(results)
}

/** Reads the required provenance; undefined if none is required, or an input is an expression or malformed. */
function readRequirements(inputs: Readonly<Record<string, unknown>>): LauncherProvenance | undefined {
  const text = (name: string) => (typeof inputs[name] === 'string' ? inputs[name] : undefined)
  const [source, signer] = [text('source-repository'), text('signer-workflow')]
  if (source === undefined || String(inputs['require-provenance']) === 'false') return undefined
  try {
    return {
      repository: parseGitHubRepository(source),
      signerWorkflow: signer === undefined ? projectWorkflow : parseSignerWorkflow(signer),
      trustRoot: text('trust-root'),
    }
  } catch {
    return undefined
  }
}
