import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildRequest } from '../../docker/build-arguments.ts'
import { type BuildProgress, readBuildProgress } from '../../docker/build-progress.ts'
import { buildToLayout } from '../../docker/buildx.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import type { HostServices, RunCommand } from '../../process.ts'
import { plural } from '../../wording.ts'
import type { BuilderSettings } from '../request/builder-settings.ts'
import type { BuildSettings } from '../request/image-request.ts'
import { type CachedBuild, type CacheServices, openCache } from './build-cache.ts'

/** Result of one build. */
export interface BuildRun {
  readonly layout: LayoutSource
  readonly progress: BuildProgress
  readonly seconds: number
}

/** Services of a build. `runCommand` runs Docker with the logins that the build needs. */
export interface BuildServices extends CacheServices, HostServices {}

/**
 * Builds with the configured cache. A cache failure logs a warning and never fails the build.
 *
 * @throws Error as `buildToLayout` does.
 */
export async function runBuild(
  request: BuildRequest,
  build: CachedBuild,
  settings: BuildSettings,
  services: BuildServices,
): Promise<BuildRun> {
  const directory = await mkdtemp(join(services.temporaryDirectory, 'build-'))
  const openedCache = await openCache(settings, build, services)
  const output: string[] = []
  const recordOutput: RunCommand = async command => {
    const result = await services.runCommand(command)
    if (command.args[0] === 'buildx') output.push(result.stderr)
    return result
  }
  const start = performance.now()
  const { layout, obstacle } = await buildWithFallback(
    { ...services, runCommand: recordOutput },
    { ...request, cache: openedCache.cache },
    directory,
    output,
  )
  const seconds = (performance.now() - start) / 1000
  const progress = readBuildProgress(output.at(-1) ?? '')
  reportCache(settings.builder, progress, obstacle, services)
  await openedCache.close()
  return { layout, progress, seconds }
}

async function buildWithFallback(
  services: HostServices,
  request: BuildRequest,
  directory: string,
  output: readonly string[],
): Promise<{ layout: LayoutSource; obstacle?: string }> {
  try {
    return { layout: await buildToLayout(services, request, join(directory, 'image')) }
  } catch (error) {
    const obstacle = request.cache === undefined ? undefined : cacheFailure(output.join('\n'))
    if (obstacle === undefined) throw error
    const layout = await buildToLayout(
      services,
      { ...request, cache: undefined },
      join(directory, 'uncached'),
    )
    return { layout, obstacle }
  }
}

/** Returns why a build failed before its first step, if the cache was the cause. */
function cacheFailure(output: string): string | undefined {
  const errors = [...output.matchAll(/^ERROR: (.+)$/gm)].map(([, text = '']) => text)
  return errors.find(
    text =>
      /cache (?:export|import)|(?:gha|registry|local) cache/i.test(text) &&
      !/did not complete successfully/.test(text),
  )
}

/** Reports cache failures. Called after the build, when the cost of the failures is known. */
function reportCache(
  { cache }: BuilderSettings,
  { steps, cacheProblems }: BuildProgress,
  obstacle: string | undefined,
  { log }: BuildServices,
): void {
  const executedSteps = steps.filter(({ outcome }) => outcome === 'run')
  const seconds = executedSteps.reduce((sum, step) => sum + step.seconds, 0)
  const cost = `${executedSteps.length} of ${plural(steps.length, 'step')} ran, in ${seconds.toFixed(1)} s`
  if (obstacle !== undefined) {
    const advice = /not supported/i.test(obstacle)
      ? '. To use a cache, run docker/setup-buildx-action before this step, or use Docker with the containerd image store'
      : ''
    // `auto` does not request a specific cache, so an unsupported cache is not worth a warning.
    const logMessage = cache === 'auto' && advice !== '' ? log.info : log.warning
    logMessage(`The build ran without a cache: ${obstacle}. ${cost}${advice}`)
  }
  for (const problem of cacheProblems) {
    const consequence = problem.startsWith('exporting')
      ? 'The cache could not be written, so the next build takes longer'
      : `The cache could not be read: ${cost}`
    log.warning(`${consequence} (${problem})`)
  }
}
