import type { CliCommand } from './command.ts'

/** A command by name. Its module is loaded on demand, because most modules serve only one command. */
export interface CommandEntry {
  readonly name: string
  /** One-line description for the overview. */
  readonly summary: string
  readonly load: () => Promise<CliCommand>
}

/** All commands, in the order of the overview. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check-layer-sizes',
    summary: 'size of every layer of an image, without pulling it; what is large in those that are too large',
    load: async () => (await import('./check-layer-sizes.ts')).checkLayerSizes,
  },
  {
    name: 'plan',
    summary: 'a Dockerfile fragment that splits the layers of an image that are too large',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'launch-link',
    summary: 'a link and a badge that open any GitHub repository in the image of a launcher',
    load: async () => (await import('./launch-link.ts')).launchLink,
  },
  {
    name: 'launch-table',
    summary: "the table for the launcher's README: every branch, what it runs, its launch badge",
    load: async () => (await import('./launch-table.ts')).launchTableCommand,
  },
  {
    name: 'history',
    summary: 'every image that the launcher pinned: tag, date, digest, source commit, build',
    load: async () => (await import('./history.ts')).history,
  },
  {
    name: 'doctor',
    summary:
      'looks for everything that is known to go wrong between source, image and launcher, and says how to mend it',
    load: async () => (await import('./doctor.ts')).doctor,
  },
]
