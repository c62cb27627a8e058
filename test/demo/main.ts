/**
 * The whole pipeline on this machine: a source repository whose image is built, checked and pushed, a launcher
 * repository that pins it, and the container that mybinder.org would start from there. Everything is real but
 * GitHub, whose stand-in is validated against GitHub's own descriptions, and mybinder.org itself.
 */
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
  story.say(
    result.outputs.built === 'true' ? 'The image was built' : `Nothing was built: ${result.outputs.reason}`,
  )
  for (const { outputs } of updates) {
    story.say(
      outputs.changed === 'true'
        ? 'The launcher was updated'
        : 'The launcher had this image already: no commit',
    )
  }
  const after = await github.launcherHead()
  const answer = await story.step('Launch it as mybinder.org does', () => launchAsBinder(machine, github))
  story.say(`Jupyter answered 200 after ${answer.seconds.toFixed(1)} s, to ${answer.path}`)

  if (before !== after) story.show("The launcher's new commit", await github.launcherDiff(before, after))
  else story.say('No new commit in the launcher')
  await playLauncherScenes(story, github, result.outputs)
  story.say(`Launch URL: ${updates[0]?.outputs['launch-url'] ?? result.outputs['launch-url']}`)
}
