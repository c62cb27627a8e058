/**
 * Runs the whole pipeline on this machine: builds, checks and pushes the image of a source repository, pins it in a
 * launcher repository and starts the container that mybinder.org would start. The demo uses a fake GitHub, whose requests
 * and responses are validated against GitHub's API descriptions.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepResult } from '../runner/run-action.ts'
import { DemoGitHub } from './demo-github.ts'
import { DemoOutput } from './demo-output.ts'
import { launchAsBinder } from './launch-as-binder.ts'
import { runLaunchScenario } from './launch-scenario.ts'
import { runLauncherScenarios } from './launcher-scenarios.ts'
import { Machine } from './machine.ts'
import { runPreviewScenario } from './preview-scenario.ts'
import { runSplitScenario } from './split-scenario.ts'

const output = new DemoOutput()
const machine = await output.step('Set up this machine', () => Machine.start(line => output.print(line)))
try {
  const github = await output.step('Source and launcher repository', () => DemoGitHub.open(machine))
  try {
    await runDemo(github)
  } finally {
    await github.close()
  }
} finally {
  await machine.stop()
}
output.end()

async function runDemo(github: DemoGitHub): Promise<void> {
  const before = await github.launcherHead()
  const { result, updates } = await output.step(
    'Push to development: build, check, push, announce, pin',
    () => github.syncDevelopment(text => output.printLog(text)),
  )
  printResult(result, updates)
  const fullBuildSeconds = await readFullBuildSeconds(result)
  const after = await github.launcherHead()
  const response = await output.step('Launch the branch as mybinder.org does', () =>
    launchAsBinder(machine, github),
  )
  output.print(`Jupyter responded with 200 after ${response.seconds.toFixed(1)} s, to ${response.path}`)

  if (before !== after) output.show("The launcher's new commit", await github.launcherDiff(before, after))
  else output.print('No new commit in the launcher')
  await runLauncherScenarios(output, github, result.outputs)
  await runPreviewScenario(output, github, result.outputs)
  await runSplitScenario(output, machine, result.outputs.reference ?? '')
  output.print(`Launch URL: ${updates[0]?.outputs['launch-url'] ?? result.outputs['launch-url']}`)

  await github.changeCode()
  const codeSync = await output.step('Push a commit that changes only code', () =>
    github.syncDevelopment(text => output.printLog(text)),
  )
  printResult(codeSync.result, codeSync.updates)
  const repeatedSync = await output.step('Push again without changes', () => github.syncDevelopment(() => {}))
  printResult(repeatedSync.result, repeatedSync.updates)
  output.print(`Compared with the full build of ${fullBuildSeconds.toFixed(1)} s:`)
  output.print(
    `  only code:       ${formatRatio(codeSync.result.seconds, fullBuildSeconds)}, ` +
      `and nodes pull ${bytesToPull(codeSync.result)}`,
  )
  output.print(
    `  nothing changed: ${formatRatio(repeatedSync.result.seconds, fullBuildSeconds)}, and nodes pull nothing`,
  )
  await runLaunchScenario(output, machine, github, result.outputs)
}

function printResult({ outputs }: StepResult, updates: readonly StepResult[]): void {
  const { built, reason } = outputs
  output.print(built === 'true' ? `The image was built, because ${reason}` : `Nothing was built: ${reason}`)
  for (const update of updates) {
    const isChanged = update.outputs.changed === 'true'
    output.print(isChanged ? 'The launcher was updated' : 'The launcher already has this image: no commit')
  }
}

/** Returns the duration, in seconds, of the latest run that also built the dependencies. */
async function readFullBuildSeconds({ log, seconds }: StepResult): Promise<number> {
  const file = join(machine.state, 'full-build-seconds')
  if (log.includes('Build the dependency image')) await writeFile(file, String(seconds))
  return Number(await readFile(file, 'utf8').catch(() => seconds))
}

function formatRatio(part: number, whole: number): string {
  return `${part.toFixed(1)} s, 1/${(whole / part).toFixed(0)} of the time`
}

function bytesToPull({ log }: StepResult): string {
  return /^Nodes must pull: (.+)$/m.exec(log)?.[1] ?? 'an unknown number of bytes'
}
