import { checkContract } from '../../contract/check-contract.ts'
import type { Contract, Violation } from '../../contract/contract.ts'
import { ImageFiles } from '../../contract/image-files.ts'
import { probeCommand, readProbe } from '../../contract/probe.ts'
import { isRelevant } from '../../contract/user-files.ts'
import { type Candidate, withLoadedImage } from '../../docker/load-image.ts'
import { runInBuild } from '../../docker/run-in-build.ts'
import { flattenLayers } from '../../layers/flatten-layers.ts'
import { readFiles } from '../../layers/read-files.ts'
import type { Platform } from '../../oci/platform.ts'
import type { HostServices } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'
import { type SmokeResult, smokeTest } from './smoke-test.ts'

/** Results of the contract check and the smoke test of an image that is not pushed yet. */
export interface CandidateReport {
  /** Undefined if the contract was not checked. */
  readonly violations: readonly Violation[] | undefined
  /** Undefined if the image was not started. */
  readonly smoke: SmokeResult | undefined
  readonly seconds: number
}

/** Contract an image is checked against, and properties of its build. */
export interface CandidateContract {
  readonly contract: Contract
  readonly revision: string
  readonly platform: Platform
  /** The buildx builder that has the image's layers. */
  readonly builder: string | undefined
}

export interface CandidateServices extends HostServices {
  readonly log: Log
}

/** User id of every server that z2jh starts, regardless of the image's `USER`. */
const binderUser = '1000'
const binderMemory = '2g'
/** Milliseconds. A start script may be slow, but one slower than this fails on mybinder.org anyway. */
const probeTimeout = 120_000

/** Checks the image against its contract and starts it as mybinder.org does. Leaves nothing on the machine. */
export async function checkCandidate(
  candidate: Candidate,
  expected: CandidateContract,
  settings: VerificationSettings,
  services: CandidateServices,
): Promise<CandidateReport> {
  const begun = performance.now()
  const violations = settings.checkContract ? await findViolations(candidate, expected, services) : undefined
  const smoke = settings.smokeTest
    ? await startAsBinder(candidate, expected.contract, settings, services)
    : undefined
  return { violations, smoke, seconds: (performance.now() - begun) / 1000 }
}

async function findViolations(
  candidate: Candidate,
  { contract, revision, platform, builder }: CandidateContract,
  services: HostServices,
): Promise<Violation[]> {
  const probe = { user: binderUser, command: probeCommand(contract), timeout: probeTimeout }
  const [files, probed] = await Promise.all([
    readImageFiles(candidate),
    runInBuild(services, { ...candidate, ...probe, platform, builder }),
  ])
  return [...checkContract(contract, candidate.image.config, files), ...readProbe(contract, probed, revision)]
}

function startAsBinder(
  candidate: Candidate,
  contract: Contract,
  settings: VerificationSettings,
  services: CandidateServices,
): Promise<SmokeResult> {
  return withLoadedImage(services, candidate, name =>
    smokeTest({ user: binderUser, memory: binderMemory, image: name }, contract, settings, services),
  )
}

async function readImageFiles({ layout, image }: Candidate): Promise<ImageFiles> {
  const entrypoint = image.config.container.Entrypoint?.[0]?.replace(/^\/+/, '')
  const layers = await readFiles(layout, image, entry => isRelevant(entry, entrypoint))
  return new ImageFiles(flattenLayers(layers))
}
