import type { CliCommand } from './command.ts'

/** Command by name. Its module is loaded on demand, because most modules serve only one command. */
export interface CommandEntry {
  readonly name: string
  /** One-line description for the overview. */
  readonly summary: string
  readonly load: () => Promise<CliCommand>
}

/** All commands, in the order of the overview. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'write the files that both repositories need, from a clone of the source repository',
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'check-layer-sizes',
    summary:
      'print the size of every layer of an image without pulling it, and analyze layers that are too large',
    load: async () => (await import('./check-layer-sizes.ts')).checkLayerSizesCommand,
  },
  {
    name: 'plan',
    summary: 'print a Dockerfile fragment that splits the layers of an image that are too large',
    load: async () => (await import('./plan.ts')).planCommand,
  },
  {
    name: 'split',
    summary: 'write an image with the same files in smaller layers, without building it again',
    load: async () => (await import('./split.ts')).splitCommand,
  },
  {
    name: 'try',
    summary:
      'check an image, or the image that a folder builds, and start it on this machine as mybinder.org does',
    load: async () => (await import('./try.ts')).tryCommand,
  },
  {
    name: 'build',
    summary: 'build and check the image of the commit that is checked out, and push it with --push',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  {
    name: 'push',
    summary: 'check an image that another tool built, such as repo2docker, and push it',
    load: async () => (await import('./push.ts')).pushCommand,
  },
  {
    name: 'dispatch',
    summary: 'notify a launcher of a new image, from any CI system',
    load: async () => (await import('./dispatch.ts')).dispatchCommand,
  },
  {
    name: 'pin',
    summary: 'pin an image in a launcher, as its workflow does',
    load: async () => (await import('./pin.ts')).pinCommand,
  },
  {
    name: 'launch-link',
    summary: 'print a link or badge that opens any GitHub repository in the image of a launcher',
    load: async () => (await import('./launch-link.ts')).launchLinkCommand,
  },
  {
    name: 'launch-table',
    summary: "print a table for the launcher's README: every branch, its image and its launch badge",
    load: async () => (await import('./launch-table.ts')).launchTableCommand,
  },
  {
    name: 'history',
    summary: 'list every image that the launcher has pinned: tag, date, digest, source commit, build',
    load: async () => (await import('./history.ts')).historyCommand,
  },
  {
    name: 'rollback',
    summary: 'pin an earlier image in a launcher branch and hold the branch',
    load: async () => (await import('./rollback.ts')).rollbackCommand,
  },
  {
    name: 'resume',
    summary: 'remove the hold of a launcher branch and pin the current image of its tag',
    load: async () => (await import('./rollback.ts')).resumeCommand,
  },
  {
    name: 'prune',
    summary: 'list or delete old images that no launcher branch uses',
    load: async () => (await import('./prune.ts')).pruneCommand,
  },
  {
    name: 'verify',
    summary: 'print the signed origin of an image: the ref, commit and workflow that built it',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'test-launch',
    summary: 'launch a branch on every BinderHub, execute code or a notebook there, and measure each phase',
    load: async () => (await import('./test-launch.ts')).testLaunchCommand,
  },
  {
    name: 'doctor',
    summary:
      'check the source repository, the image and the launcher for known problems, and explain how to fix them',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
]
