/**
 * The whole pipeline on this machine: a source repository whose image is built, checked and pushed, a launcher
 * repository that pins it, and the container that mybinder.org would start from there. Everything is real but
 * GitHub, whose stand-in is validated against GitHub's own descriptions, and mybinder.org itself.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepResult } from '../runner/run-action.ts'
import { DemoGitHub } from './demo-github.ts'
import { launchAsBinder } from './launch-as-binder.ts'
import { playLauncherScenes } from './launcher-scenes.ts'
import { Machine } from './machine.ts'
import { Story } from './story.ts'

const story = new Story()
const machine = await story.step('Set this machine up', () => Machine.start(line => story.say(line)))
try {
  const github = await story.step('Source and launcher repository', () => DemoGitHub.open(machine))
  try {
    await tell(github)
  } finally {
    await github.close()
  }
} finally {
  await machine.stop()
}
story.end()

async function tell(github: DemoGitHub): Promise<void> {
  const before = await github.launcherHead()
  const { result, updates } = await story.step('Push to development: build, check, push, announce, pin', () =>
    github.syncDevelopment(text => story.stepOutput(text)),
  )
  sayWhatHappened(result, updates)
  const full = await fullBuildSeconds(result)
  const after = await github.launcherHead()
  const answer = await story.step('Launch it as mybinder.org does', () => launchAsBinder(machine, github))
  story.say(`Jupyter answered 200 after ${answer.seconds.toFixed(1)} s, to ${answer.path}`)

  if (before !== after) story.show("The launcher's new commit", await github.launcherDiff(before, after))
  else story.say('No new commit in the launcher')
  await playLauncherScenes(story, github, result.outputs)
  story.say(`Launch URL: ${updates[0]?.outputs['launch-url'] ?? result.outputs['launch-url']}`)

  await github.changeCode()
  const code = await story.step('Push a commit that changes code alone', () =>
    github.syncDevelopment(text => story.stepOutput(text)),
  )
  sayWhatHappened(code.result, code.updates)
  const idle = await story.step('Push again, with nothing changed', () => github.syncDevelopment(() => {}))
  sayWhatHappened(idle.result, idle.updates)
  story.say(`Against the full build of ${full.toFixed(1)} s:`)
  story.say(
    `  code alone:      ${ratio(code.result.seconds, full)}, and nodes pull ${bytesToPull(code.result)}`,
  )
  story.say(`  nothing changed: ${ratio(idle.result.seconds, full)}, and nodes pull nothing`)
}

function sayWhatHappened({ outputs }: StepResult, updates: readonly StepResult[]): void {
  const { built, reason } = outputs
  story.say(built === 'true' ? `The image was built, because ${reason}` : `Nothing was built: ${reason}`)
  for (const update of updates) {
    const isChanged = update.outputs.changed === 'true'
    story.say(isChanged ? 'The launcher was updated' : 'The launcher had this image already: no commit')
  }
}

/** Of this run, if it built the dependencies too, else of the run that did. */
async function fullBuildSeconds({ log, seconds }: StepResult): Promise<number> {
  const file = join(machine.state, 'full-build-seconds')
  if (log.includes('Build the dependency image')) await writeFile(file, String(seconds))
  return Number(await readFile(file, 'utf8').catch(() => seconds))
}

function ratio(part: number, whole: number): string {
  return `${part.toFixed(1)} s, 1/${(whole / part).toFixed(0)} of the time`
}

function bytesToPull({ log }: StepResult): string {
  return /^Nodes must pull: (.+)$/m.exec(log)?.[1] ?? 'an unknown number of bytes'
}
