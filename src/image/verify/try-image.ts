import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import { checkContract } from '../../contract/check-contract.ts'
import { binderContract, type Contract, type Violation } from '../../contract/contract.ts'
import { ImageFiles } from '../../contract/image-files.ts'
import { parseContract } from '../../contract/parse-contract.ts'
import { mayMatter } from '../../contract/people-files.ts'
import { probeCommand, readProbe } from '../../contract/probe.ts'
import { runInBuild } from '../../docker/build-step.ts'
import { withLoadedImage } from '../../docker/candidate.ts'
import { flattenLayers } from '../../layers/flatten-layers.ts'
import { readFiles } from '../../layers/read-files.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import { digestOf } from '../../oci/digest.ts'
import type { Image } from '../../oci/read-image.ts'
import type { Host } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import type { KnownContract } from '../plan/verification-settings.ts'
import { type SmokeResult, smokeTest } from './smoke-test.ts'

/** What was found out about an image that nobody can pull yet. */
export interface Proof {
  /** Undefined when the contract was not checked. */
  readonly violations: readonly Violation[] | undefined
  /** Undefined when the image was not started. */
  readonly smoke: SmokeResult | undefined
  readonly seconds: number
}

export interface ProofAdapters extends Host {
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly log: Log
}

/** z2jh runs every user as this one, whatever the image says. */
const binderUser = '1000'
const binderMemory = '2g'
/** A start script may take long; what takes longer than this fails at mybinder.org anyway. */
const probeTimeout = 120_000

/** @throws Error naming the file when there is none, or it is not a contract. */
export async function readContract(
  { proof: { contract } }: Pick<Inputs, 'proof'>,
  { readFile }: Pick<ProofAdapters, 'readFile'>,
): Promise<KnownContract> {
  if (contract === undefined) return { contract: binderContract, digest: undefined }
  const bytes = await readFile(contract).catch(() => {
    throw new Error(`contract is ${JSON.stringify(contract)}: there is no such file in the workspace`)
  })
  return { contract: parseContract(new TextDecoder().decode(bytes), contract), digest: digestOf(bytes) }
}

/** Holds the image against its contract and starts it as mybinder.org does. Nothing of it stays on the machine. */
export async function proveImage(
  inputs: Inputs,
  contract: Contract,
  revision: string,
  layout: LayoutSource,
  image: Image,
  directory: string,
  adapters: ProofAdapters,
): Promise<Proof> {
  const begun = performance.now()
  const { proof } = inputs
  const candidate = { layout, image, directory }
  const violations = proof.checkContract
    ? await findViolations(inputs, contract, revision, candidate, adapters)
    : undefined
  const smoke = proof.smokeTest ? await startAsBinder(inputs, contract, candidate, adapters) : undefined
  return { violations, smoke, seconds: (performance.now() - begun) / 1000 }
}

interface Candidate {
  readonly layout: LayoutSource
  readonly image: Image
  /** For temporary files. */
  readonly directory: string
}

async function findViolations(
  { builder, platform }: Inputs,
  contract: Contract,
  revision: string,
  { layout, image, directory }: Candidate,
  host: Host,
): Promise<Violation[]> {
  const probe = { user: binderUser, command: probeCommand(contract), timeout: probeTimeout }
  const [files, probed] = await Promise.all([
    filesOf(layout, image),
    runInBuild(host, { ...probe, layout, image, platform, builder }, directory),
  ])
  return [...checkContract(contract, image.config, files), ...readProbe(contract, probed, revision)]
}

function startAsBinder(
  { proof }: Inputs,
  contract: Contract,
  { layout, image, directory }: Candidate,
  adapters: ProofAdapters,
): Promise<SmokeResult> {
  return withLoadedImage(adapters, layout, image, directory, name =>
    smokeTest({ user: binderUser, memory: binderMemory, image: name }, contract, proof, adapters),
  )
}

async function filesOf(layout: LayoutSource, image: Image): Promise<ImageFiles> {
  const entrypoint = image.config.container.Entrypoint?.[0]?.replace(/^\/+/, '')
  const layers = await readFiles(layout, image, entry => mayMatter(entry, entrypoint))
  return new ImageFiles(flattenLayers(layers))
}
