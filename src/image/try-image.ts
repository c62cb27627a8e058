import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Contract } from '../contract/contract.ts'
import { type Container, withContainer } from '../docker/container.ts'
import { type Candidate, withLoadedImage } from '../docker/load-image.ts'
import { awaitServer, endedState } from '../jupyter/jupyter-server.ts'
import type { ImageLocation } from '../layout/image-location.ts'
import { writeLayout } from '../layout/write-layout.ts'
import { imageOrigin } from '../oci/image-labels.ts'
import type { Platform } from '../oci/platform.ts'
import { readImage } from '../oci/read-image.ts'
import { formatDuration } from '../units.ts'
import { UserError } from '../user-error.ts'
import { readContract } from './plan/read-contract.ts'
import { binderCommand, binderMemory, binderUser, createBinderServer } from './verify/binder-server.ts'
import { type CandidateReport, type CandidateServices, checkCandidate } from './verify/check-candidate.ts'
import { describeLog } from './verify/smoke-test.ts'
import { describeViolation } from './verify/verification-report.ts'
import { type OpenServices, withImageSource } from './with-image-source.ts'
import { type WorkspaceServices, withWorkspace } from './workspace.ts'

/** Image to start and the contract to check it against. */
export interface TryRequest {
  readonly location: ImageLocation
  readonly platform: Platform
  /** Path to the contract file; undefined for Binder's default contract. */
  readonly contract: string | undefined
  /** Maximum time for Jupyter to respond, in milliseconds. */
  readonly startTimeout: number
}

/** Server that was started and has responded. */
export interface StartedServer {
  /** URL with the token, for a browser on this machine. */
  readonly url: string
  readonly startSeconds: number
  /** Violations of the contract, one line each. */
  readonly violations: readonly string[]
}

export interface TryServices extends OpenServices, CandidateServices, WorkspaceServices {
  readonly readFile: (path: string) => Promise<Uint8Array>
}

/**
 * Checks an image against its contract, then starts it as mybinder.org does, until the server is shut down or the run is
 * interrupted. A violated contract does not prevent the start, so that the image can be inspected.
 *
 * @param onStart called once the server responds.
 * @returns violations of the contract.
 * @throws UserError if the server does not respond.
 */
export async function tryImage(
  request: TryRequest,
  services: TryServices,
  onStart: (server: StartedServer) => void,
): Promise<readonly string[]> {
  const { contract } = await readContract(request.contract, services)
  return withWorkspace(services, async workspace => {
    const candidate = await copyImage(request, workspace)
    const report = await checkContract(candidate, contract, request, workspace)
    const violations = (report.violations ?? []).map(describeViolation)
    await withLoadedImage(workspace, candidate, image => {
      const server = createBinderServer()
      const { port } = contract
      const container = {
        image,
        port,
        user: binderUser,
        memory: binderMemory,
        command: binderCommand(port, server),
      }
      return withContainer(workspace, container, async startedContainer => {
        const start = performance.now()
        const url = new URL(server.base, `http://127.0.0.1:${startedContainer.port ?? 0}`)
        await awaitResponse(startedContainer, { url, token: server.token }, request.startTimeout)
        const startSeconds = (performance.now() - start) / 1000
        onStart({ url: `${url.href}?token=${server.token}`, startSeconds, violations })
        while (await startedContainer.isRunning()) await sleep(1_000)
      })
    })
    return violations
  })
}

async function copyImage({ location, platform }: TryRequest, services: OpenServices): Promise<Candidate> {
  const directory = join(services.temporaryDirectory, 'image')
  return withImageSource(location, services, async source => {
    const layout = { ...(await writeLayout(source, platform, directory)), name: source.name }
    return { layout, image: await readImage(layout, platform) }
  })
}

function checkContract(
  candidate: Candidate,
  contract: Contract,
  { platform, startTimeout }: TryRequest,
  services: CandidateServices,
): Promise<CandidateReport> {
  const { revision = '' } = imageOrigin(candidate.image)
  const settings = { checkContract: true, smokeTest: false, smokeCommand: undefined, startTimeout }
  return checkCandidate(candidate, { contract, revision, platform, builder: undefined }, settings, services)
}

async function awaitResponse(
  container: Container,
  server: Parameters<typeof awaitServer>[0],
  timeout: number,
): Promise<void> {
  const isRunning = () => container.isRunning()
  const obstacle = container.port === undefined ? endedState : await awaitServer(server, timeout, isRunning)
  if (obstacle === undefined) return
  const memory = (await container.wasOutOfMemory())
    ? ' The container used more than 2 GB of memory, the limit of mybinder.org.'
    : ''
  throw new UserError(
    'server-not-responding',
    `Jupyter did not respond within ${formatDuration(timeout)}: ${obstacle}.${memory} Set --start-timeout to wait longer.` +
      describeLog(await container.log()),
  )
}
