import { resolve } from 'node:path'
import { assertSeparator, type SetupAnswers } from '../setup/questions.ts'
import { UsageError } from './command.ts'
import { readArguments, rejectPositionals, withUsageErrors } from './read-arguments.ts'

/** Arguments of `init`. */
export interface InitCommandLine {
  /** Folder of the source. */
  readonly directory: string
  /** Folder of the launcher; undefined for a folder next to the source that has the launcher's name. */
  readonly launcherDirectory: string | undefined
  /** Answers given as options. */
  readonly givenAnswers: Partial<SetupAnswers>
  /** Whether the defaults are used without asking. */
  readonly isUnattended: boolean
  readonly mode: 'write' | 'print' | 'json' | 'pull-requests'
  readonly isMigration: boolean
  /** Whether a migration changes the files instead of printing the changes. */
  readonly shouldWriteMigration: boolean
}

export const initHelp = `  --source DIR              folder with a clone of the source repository; default: the current folder
  --launcher OWNER/REPO     launcher repository; default: the source's name followed by -launcher
  --launcher-dir DIR        folder with a clone of the launcher; default: a folder of its name next to the source, which is created
  --image IMAGE             image repository to push to; default ghcr.io/OWNER/REPO of the source
  --dockerfile PATH         Dockerfile of the image; default: the only one, or the one in container, in the repository root, in docker or in .binder; without
                          any, one is written for pixi.toml, environment.yml, requirements.txt or notebooks
  --branch NAME             branch to build and launch; can be repeated; default: the default branch
  --tag-suffix SUFFIX       suffix of the image tag, such as -slim
  --branch-arg NAME         build argument that receives the branch; default: an ARG whose name ends with BRANCH
  --revision-arg NAME       build argument that receives the commit; default: an ARG whose name ends with REVISION or COMMIT
  --transport KIND          event that notifies the launcher: repository-dispatch (default), or workflow-dispatch, whose token needs
                          only Actions: read and write, and cannot change files of the launcher
  --refresh                 also write refresh.yml, which rebuilds the image every month and pushes it only if packages have changed
  --repository OWNER/REPO   source repository on GitHub; default: the remote of the clone
  --yes                     use the defaults instead of asking
  --print                   print the files instead of writing them
  --json                    print the files, and how they differ from existing ones, as JSON
  --migrate                 print the change from hand-written workflows, as a diff; with --write, make the change
  --write                   with --migrate: change the files of both folders
  --pull-requests           open a pull request in each repository with GITHUB_TOKEN, which needs Contents, Pull requests and
                          Workflows: read and write`

const options = {
  source: { type: 'string', default: '.' },
  repository: { type: 'string' },
  launcher: { type: 'string' },
  'launcher-dir': { type: 'string' },
  image: { type: 'string' },
  dockerfile: { type: 'string' },
  branch: { type: 'string', multiple: true },
  'tag-suffix': { type: 'string' },
  'branch-arg': { type: 'string' },
  'revision-arg': { type: 'string' },
  transport: { type: 'string' },
  refresh: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  print: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  migrate: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  'pull-requests': { type: 'boolean', default: false },
} as const

/** Parses the command line. @throws UsageError with the problem. */
export function parseInitCommandLine(args: readonly string[]): InitCommandLine {
  const { values, positionals } = readArguments(args, options)
  rejectPositionals(positionals, 'pass the folder of the source as --source DIR')
  withUsageErrors(() => assertSeparator(values['tag-suffix'] ?? ''))
  const launcherDirectory = values['launcher-dir']
  return {
    directory: resolve(values.source),
    launcherDirectory: launcherDirectory === undefined ? undefined : resolve(launcherDirectory),
    givenAnswers: answersFromOptions(values),
    isUnattended: values.yes || values.print || values.json || values.migrate,
    mode: chooseMode(values),
    isMigration: values.migrate,
    shouldWriteMigration: values.write,
  }
}

type ModeValues = Readonly<
  Record<'print' | 'json' | 'pull-requests' | 'migrate' | 'write' | 'refresh', boolean>
> & {
  readonly transport?: string
}

/** Returns the mode. @throws UsageError for options that cannot be combined. */
function chooseMode(values: ModeValues): InitCommandLine['mode'] {
  if (values.write && !values.migrate)
    throw new UsageError(
      '--write requires --migrate: without it, the files are written unless --print is set',
    )
  if (values.migrate && values.transport !== undefined)
    throw new UsageError(
      '--transport cannot be combined with --migrate, which keeps the event of the old workflows: migrate first, then see docs/hardened-setup.md',
    )
  if (values.migrate && values.refresh)
    throw new UsageError(
      '--refresh cannot be combined with --migrate: migrate first, then add the workflow in docs/refresh.md',
    )
  const modes = (['print', 'json', 'pull-requests'] as const).filter(name => values[name])
  if (modes.length + Number(values.write) > 1)
    throw new UsageError(
      `${[...modes, ...(values.write ? ['write'] : [])].map(name => `--${name}`).join(' and ')} cannot be combined: set one of them`,
    )
  return modes[0] ?? 'write'
}

type GivenValues = Readonly<
  Partial<Record<Exclude<keyof SetupAnswers, 'source' | 'branches' | 'refresh'> | 'repository', string>>
> & { readonly branch?: readonly string[]; readonly refresh: boolean }

function answersFromOptions(values: GivenValues): Partial<SetupAnswers> {
  const { repository, branch, launcher, image, dockerfile, transport } = values
  const answers = {
    source: repository,
    launcher,
    image,
    dockerfile,
    branches: branch?.join(','),
    'tag-suffix': values['tag-suffix'],
    'branch-arg': values['branch-arg'],
    'revision-arg': values['revision-arg'],
    transport,
    refresh: values.refresh ? 'yes' : undefined,
  }
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}
