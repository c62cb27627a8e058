import { type BadgeFormat, badgeFormats, formatLaunchBadge } from '../launcher/launch-link-badge.ts'
import {
  applications,
  defaultLabel,
  defaultLauncher,
  type LinkForm,
  readLinkForm,
} from '../launcher/launch-link-form.ts'
import { type CliCommand, type Terminal, UsageError } from './command.ts'
import { promptForLink } from './launch-link-prompts.ts'
import { promptOnTerminal } from './prompt-on-terminal.ts'
import { chooseValue, readArguments, singlePositional } from './read-arguments.ts'

export const launchLinkCommand: CliCommand = {
  usage: '[OWNER/REPO] [options]',
  details: `  OWNER/REPO              repository with the notebooks on GitHub, or the URL of a repository on any git host, or of a branch, folder or file in it
  --branch NAME           branch or tag; default: the repository's default branch
  --path PATH             file or folder to open; default: the root folder
  --open APPLICATION      application that opens the file or folder: ${applications.slice(0, 3).join(', ')}; default lab (JupyterLab)
  --url-path PATH         instead of an application: path below the address of the server, such as voila/render/course/app.ipynb
  --launcher LAUNCHER     launcher that provides the image, as owner/name/branch;
                          default ${defaultLauncher}
  --label TEXT            alternative text of the badge; default ${defaultLabel}
  --format FORMAT         output format: ${badgeFormats.join(', ')}; default ${badgeFormats[0]}
  --json                  print the badge in all formats, and the warnings, as JSON

Without OWNER/REPO, the command prompts on a terminal. The badge is written to standard output, warnings to standard error.
Exit code: 0 printed, 2 usage or environment error.`,
  async run(args, _env, terminal) {
    const { form, format, isJson } = readCommandLine(args)
    if (form.repository !== '') return print(form, format, isJson, terminal)
    if (!process.stdin.isTTY)
      throw new UsageError('OWNER/REPO is missing: pass it as an argument, or run the command on a terminal')
    const answers = await promptOnTerminal(ask => promptForLink(form, format, { ask, print: terminal.err }))
    return print(answers.form, answers.format, isJson, terminal)
  },
}

const defaultLauncherNote = `the badge uses the image of ${defaultLauncher}; set \`--launcher OWNER/REPO/BRANCH\` to use another`

function print(form: LinkForm, format: BadgeFormat, isJson: boolean, { out, err }: Terminal): 0 {
  const reading = readLinkForm(form)
  if (!reading.isComplete) throw new UsageError(Object.values(reading.problems).join('; '))
  const { link, label } = reading
  const notes = [...reading.notes, ...(form.launcher === defaultLauncher ? [defaultLauncherNote] : [])]
  const formatBadge = (badgeFormat: BadgeFormat) => formatLaunchBadge(badgeFormat, link.url, label)
  for (const text of [...notes, ...link.warnings]) err(`binder-actions launch-link: ${text}`)
  if (isJson) {
    const formats = Object.fromEntries(badgeFormats.map(name => [name, formatBadge(name)]))
    out(JSON.stringify({ ...formats, warnings: link.warnings }, null, 2))
  } else out(formatBadge(format))
  return 0
}

/** Parses the command line. @throws UsageError with the problem and the accepted values. */
function readCommandLine(args: readonly string[]): { form: LinkForm; format: BadgeFormat; isJson: boolean } {
  const { values, positionals } = readArguments(args, {
    branch: { type: 'string', default: '' },
    path: { type: 'string', default: '' },
    launcher: { type: 'string', default: defaultLauncher },
    label: { type: 'string', default: defaultLabel },
    open: { type: 'string' },
    'url-path': { type: 'string' },
    format: { type: 'string', default: badgeFormats[0] },
    json: { type: 'boolean', default: false },
  })
  const repository = positionals.length === 0 ? '' : singlePositional(positionals, 'OWNER/REPO')
  const { branch, path, launcher, label } = values
  const { open, 'url-path': urlPath } = values
  if (open !== undefined && urlPath !== undefined)
    throw new UsageError('--open cannot be combined with --url-path: set one or the other')
  const application =
    urlPath === undefined ? chooseValue('--open', applications.slice(0, 3), open ?? 'lab') : 'url'
  const form = { repository, branch, path, launcher, label, application, urlPath: urlPath ?? '' }
  return { form, format: chooseValue('--format', badgeFormats, values.format), isJson: values.json }
}
