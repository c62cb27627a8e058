import { checkContract } from '../../contract/check-contract.ts'
import { findNeededKernels } from '../../contract/check-kernels.ts'
import { checkProxyPrefix } from '../../contract/check-proxy-prefix.ts'
import type { Contract, Violation } from '../../contract/contract.ts'
import { ImageFiles } from '../../contract/image-files.ts'
import { probeCommand, readListedKernels, readProbe } from '../../contract/probe.ts'
import { startScriptPaths } from '../../contract/start-scripts.ts'
import { isRelevant } from '../../contract/user-files.ts'
import { type Candidate, withLoadedImage } from '../../docker/load-image.ts'
import { runInBuild } from '../../docker/run-in-build.ts'
import { flattenLayers } from '../../layers/flatten-layers.ts'
import { readFiles } from '../../layers/read-files.ts'
import type { Platform } from '../../oci/platform.ts'
import type { CommandResult, HostServices } from '../../process.ts'
import type { Log } from '../../runner/log.ts'
import { cleanPath } from '../../tar/entry-path.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'
import { binderMemory, binderUser } from './binder-server.ts'
import { memoryWarnings } from './notebook-report.ts'
import { type NotebookRun, runNotebooks } from './run-notebooks.ts'
import { type SmokeResult, smokeTest } from './smoke-test.ts'

/** Results of the contract check and the smoke test of an image that is not pushed yet. */
export interface CandidateReport {
  /** Violations of the contract; undefined if the contract was not checked. */
  readonly violations: readonly Violation[] | undefined
  /** Problems that do not prevent the image from being pushed. */
  readonly warnings: readonly Violation[]
  /** Result of the smoke test; undefined if the image was not started. */
  readonly smoke: SmokeResult | undefined
  /** Results of the contract's notebooks, which are executed only if the smoke test passed. */
  readonly notebooks: readonly NotebookRun[]
  readonly seconds: number
}

/** Contract an image is checked against, and properties of its build. */
export interface CandidateContract {
  readonly contract: Contract
  readonly revision: string
  readonly platform: Platform
  /** Buildx builder that has the image's layers. */
  readonly builder: string | undefined
}

/** Checks to run. */
export type CandidateSettings = Pick<
  VerificationSettings,
  'checkContract' | 'smokeTest' | 'smokeCommand' | 'startTimeout'
>

export interface CandidateServices extends HostServices {
  readonly log: Log
}

/** Timeout of the probe in milliseconds. A start script that is slower fails on mybinder.org anyway. */
const probeTimeout = 120_000

/** Checks the image against its contract and starts it as mybinder.org does. Removes everything that it creates. */
export async function checkCandidate(
  candidate: Candidate,
  expected: CandidateContract,
  settings: CandidateSettings,
  services: CandidateServices,
): Promise<CandidateReport> {
  const start = performance.now()
  const { checkContract: isChecked, smokeTest: isStarted } = settings
  const [files, probeResult] = await Promise.all([
    isChecked || isStarted ? readImageFiles(candidate) : new ImageFiles([]),
    isChecked ? runProbe(candidate, expected, services) : undefined,
  ])
  const { contract, revision } = expected
  const { smoke, notebooks } = isStarted
    ? await startAsBinder(candidate, expected.contract, files, { settings, services })
    : emptyReport
  const evaluate = () => {
    const { config } = candidate.image
    const listedKernels = smoke?.kernels ?? readListedKernels(probeResult)
    const violations = [
      ...checkContract(contract, config, files, listedKernels),
      ...readProbe(contract, probeResult, revision),
    ]
    return {
      violations,
      warnings: [...checkProxyPrefix(contract, config, files), ...memoryWarnings(notebooks)],
    }
  }
  const { violations, warnings } = isChecked ? evaluate() : { violations: undefined, warnings: [] }
  return { violations, warnings, smoke, notebooks, seconds: (performance.now() - start) / 1000 }
}

function runProbe(
  candidate: Candidate,
  { contract, platform, builder }: CandidateContract,
  services: CandidateServices,
): Promise<CommandResult | undefined> {
  const probe = { user: binderUser, command: probeCommand(contract), timeout: probeTimeout }
  return runInBuild(services, { ...candidate, ...probe, platform, builder })
}

/** Results of starting an image. */
type StartReport = Pick<CandidateReport, 'smoke' | 'notebooks'>

const emptyReport: StartReport = { smoke: undefined, notebooks: [] }

interface SmokeRun {
  readonly settings: CandidateSettings
  readonly services: CandidateServices
}

function startAsBinder(
  candidate: Candidate,
  contract: Contract,
  files: ImageFiles,
  { settings, services }: SmokeRun,
): Promise<StartReport> {
  const { port, notebookTimeout, nbgitpuller } = contract
  const expected = { port, kernels: findNeededKernels(contract, files), nbgitpuller }
  const patterns = settings.checkContract ? contract.notebooks : []
  const paths = [...new Set(patterns.flatMap(pattern => files.findMatches(pattern)))]
  return withLoadedImage(services, candidate, async image => {
    const container = { user: binderUser, memory: binderMemory, image }
    const smoke = await smokeTest(container, expected, settings, services)
    if (smoke.failure !== undefined) return { smoke, notebooks: [] }
    const limits = { port, notebookTimeout, startTimeout: settings.startTimeout }
    return { smoke, notebooks: await runNotebooks(paths, container, limits, services) }
  })
}

async function readImageFiles({ layout, image }: Candidate): Promise<ImageFiles> {
  const startScripts = new Set(startScriptPaths(image.config).map(cleanPath))
  const layers = await readFiles(layout, image, entry => isRelevant(entry, startScripts))
  return new ImageFiles(flattenLayers(layers))
}
