import { printable } from '../binderhub/build-event.ts'
import { fetchHealthProblem } from '../binderhub/fetch-health.ts'
import { errorReason } from '../http/error-reason.ts'
import { JupyterClient } from '../jupyter/jupyter-client.ts'
import type { JupyterServer } from '../jupyter/jupyter-server.ts'
import { KernelConnection } from '../jupyter/kernel-connection.ts'
import { defaultKernel, type Kernels } from '../jupyter/kernel-specs.ts'
import { runProgram } from '../jupyter/run-program.ts'
import { hasShell, runShellCommand } from '../jupyter/shell-command.ts'
import { withCleanUp } from '../process.ts'
import { isSameCommit } from '../refs/commit-sha.ts'
import { formatDuration } from '../units.ts'
import { UserError } from '../user-error.ts'
import { awaitKernels, parseServer } from './connect-server.ts'
import { followLaunch, type LaunchProgress } from './follow-launch.ts'
import { LaunchFailure } from './launch-failure.ts'
import type { LaunchRequest, LaunchServices } from './launch-request.ts'
import type { MemberReport } from './member-report.ts'
import { type LaunchPhase, PhaseClock } from './phase-clock.ts'
import { stopServer } from './stop-server.ts'

interface MemberServices extends LaunchServices {
  readonly enter: (phase: LaunchPhase) => void
}

/** Maximum time for checking the health of a member, in milliseconds. */
const healthTimeout = 20_000

/** Launches the request's commit once on a member, executes its program there and stops the server. */
export async function testMember(
  member: URL,
  request: LaunchRequest,
  services: LaunchServices,
): Promise<MemberReport> {
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), request.timeout)
  const progress: LaunchProgress = {
    clock: new PhaseClock(),
    signal: timer.signal,
    deadline: performance.now() + request.timeout,
    buildLog: [],
  }
  const secrets: string[] = []
  const report = (end: Pick<MemberReport, 'verdict' | 'error' | 'phase' | 'buildLog'>): MemberReport => {
    const { image, commit, clock } = progress
    return { member: member.host, ...end, seconds: clock.seconds(), image, commit }
  }
  try {
    await rejectUnhealthy(member, progress, services)
    const server = parseServer(await followLaunch(member, request, progress, services), member)
    if (server.token !== '') {
      secrets.push(server.token)
      services.log.mask(server.token)
    }
    await useServer(server, request, progress, {
      ...services,
      enter: phase => {
        services.log.info(`${member.host}: ${phase}`)
        progress.clock.enter(phase)
      },
    })
    return report({ verdict: 'pass' })
  } catch (error) {
    const failure = explainFailure(error, member, request, progress)
    const { phase } = progress.clock
    const isBuild = phase === 'build' || phase === 'push'
    return report({
      verdict: failure.origin === 'hub' ? 'warn' : 'fail',
      phase,
      error: redact(failure.message, secrets),
      ...(isBuild ? { buildLog: progress.buildLog } : {}),
    })
  } finally {
    clearTimeout(timeout)
  }
}

async function rejectUnhealthy(
  member: URL,
  { signal }: LaunchProgress,
  { fetch }: LaunchServices,
): Promise<void> {
  const problem = await fetchHealthProblem(member, { fetch, timeout: healthTimeout, signal })
  if (problem !== undefined) throw new LaunchFailure('hub', `${member.host} was not tested: ${problem}`)
}

/** Runs the program on a server and stops the server, even if the run is cancelled. */
async function useServer(
  server: JupyterServer,
  request: LaunchRequest,
  progress: LaunchProgress,
  services: MemberServices,
): Promise<void> {
  const { signal } = progress
  const client = new JupyterClient(server, { fetch: services.fetch, signal })
  await withCleanUp(
    services,
    () => stopServer(client, services),
    async () => {
      rejectOtherCommit(request, progress)
      const kernels = await awaitKernels(client, services)
      await assertRevision(client, kernels, request, services)
      await runProgram(client, request.program, kernels, services.enter)
    },
    'at once',
  )
}

/** Rejects a wrong commit. This check comes after the launch, because the server must be stopped in any case. */
function rejectOtherCommit({ ref, commit }: LaunchRequest, { commit: builtCommit }: LaunchProgress): void {
  if (commit === undefined || builtCommit === undefined || builtCommit === commit) return
  throw new LaunchFailure(
    'image',
    `it built commit ${builtCommit} instead of ${commit}: "${ref}" was moved, or the hub has cached an old commit`,
  )
}

/** Asserts that the launched image reports the commit that it was built from. */
async function assertRevision(
  client: JupyterClient,
  kernels: Kernels,
  { revision }: LaunchRequest,
  { log, enter }: MemberServices,
): Promise<void> {
  if (revision === undefined) return
  enter('kernel')
  const { command, commit } = revision
  const kernel = [defaultKernel(kernels), ...kernels.specs.values()].find(hasShell)
  if (kernel === undefined) {
    log.info('The commit of the image was not checked: no kernel can run a shell command')
    return
  }
  const connection = await KernelConnection.open(client, { name: kernel.name })
  const printedCommit = await runShellCommand(connection, kernel, command).finally(() => {
    // The next kernel does not wait for this shutdown.
    void connection.shutDown()
  })
  if (isSameCommit(printedCommit, commit)) return
  throw new LaunchFailure(
    'image',
    `the launched image contains another commit: \`${command}\` printed ${JSON.stringify(printedCommit.slice(0, 100))}, but it was built from commit ${commit}`,
  )
}

function explainFailure(
  error: unknown,
  member: URL,
  { timeout }: LaunchRequest,
  { clock, signal }: LaunchProgress,
): LaunchFailure {
  if (signal.aborted) {
    const isExecuting = clock.phase === 'kernel' || clock.phase === 'code'
    const detail = error instanceof LaunchFailure ? `: ${error.message}` : ''
    const text = `${member.host}: launch-timeout expired after ${formatDuration(timeout)} in the phase "${clock.phase}" (increase \`launch-timeout\` to wait longer)${detail}`
    return new LaunchFailure(isExecuting ? 'image' : 'hub', text)
  }
  if (error instanceof LaunchFailure) return withHost(error, member)
  if (error instanceof UserError) return withHost(new LaunchFailure('image', error.message), member)
  return new LaunchFailure(
    'hub',
    `${member.host}: the connection to the server failed: ${errorReason(error)}`,
  )
}

/** Adds the member's host to a failure that does not name it. */
function withHost(failure: LaunchFailure, { host }: URL): LaunchFailure {
  return failure.message.includes(host)
    ? failure
    : new LaunchFailure(failure.origin, `${host}: ${failure.message}`)
}

/** Removes secrets, tokens in URLs and control characters. */
function redact(text: string, secrets: readonly string[]): string {
  const cleanText = printable(text).replace(/([?&]token=)[^&\s"'<>]+/gi, '$1***')
  return secrets.reduce((result, secret) => result.replaceAll(secret, '***'), cleanText)
}
