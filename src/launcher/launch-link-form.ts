import { errorMessage } from '../error-message.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import {
  type Application,
  type ContentPlace,
  type LauncherPlace,
  type LaunchLink,
  launchLink,
} from './launch-link.ts'
import {
  type Address,
  parseBranchName,
  parseContentPath,
  parseRepositoryAddress,
} from './launch-link-address.ts'
import { parseBadgeLabel } from './launch-link-badge.ts'
import { parseLauncherPlace } from './parse-launcher-place.ts'

/** Text fields of the form, in order. */
export const formFields = ['repository', 'branch', 'path', 'launcher', 'label'] as const
export type FormField = (typeof formFields)[number]

/** Applications that can open the content; `url` is any path below the server's URL. */
export const applications = ['lab', 'notebook', 'rstudio', 'url'] as const

/** Fields of a launch link, as entered by the author. Branch and path may be empty. */
export type LinkForm = Readonly<Record<FormField, string>> & {
  /** Application that opens the content, one of `applications`; JupyterLab if absent. */
  readonly application?: string
  /** Path below the server's URL, for the application `url`. */
  readonly urlPath?: string
}

/** Default launcher. */
export const defaultLauncher = 'underworldcode/uw3-binder-launcher/main'
/** Default label of the badge. */
export const defaultLabel = 'Binder'

/** Error message of each invalid field. */
export type FormProblems = Readonly<Partial<Record<FormField | 'urlPath', string>>>

/** Result of validating a form: the launch link, or the problems. */
export type FormReading = CompleteReading | { readonly isComplete: false; readonly problems: FormProblems }

interface CompleteReading {
  readonly isComplete: true
  readonly launcher: LauncherPlace
  readonly content: ContentPlace
  readonly link: LaunchLink
  readonly label: string
  /** Assumptions for the author to check, and fields that have no effect. */
  readonly notes: readonly string[]
}

/** Validates all fields and reports the problem of each; shared by the command line and the web page. */
export function readLinkForm(form: LinkForm): FormReading {
  const problems: Partial<Record<FormField | 'urlPath', string>> = {}
  function read<T>(field: FormField | 'urlPath', parse: () => T): T | undefined {
    try {
      return parse()
    } catch (error) {
      problems[field] = errorMessage(error)
      return undefined
    }
  }
  const isGiven = (field: FormField) => form[field].trim() !== ''
  const branch = read('branch', () => (isGiven('branch') ? parseBranchName(form.branch) : undefined))
  const path = read('path', () => (isGiven('path') ? parseContentPath(form.path) : undefined))
  const address = read('repository', () => parseRepositoryAddress(form.repository, branch))
  const launcher = read('launcher', () => parseLauncherPlace(form.launcher))
  const label = read('label', () => parseBadgeLabel(form.label))
  const application = read('urlPath', () => readApplication(form))
  if (
    address === undefined ||
    launcher === undefined ||
    label === undefined ||
    application === undefined ||
    Object.keys(problems).length > 0
  ) {
    return { isComplete: false, problems }
  }
  return completeForm({ launcher, label, application }, address, { branch, path })
}

function completeForm(
  {
    launcher,
    label,
    application,
  }: Pick<CompleteReading, 'launcher' | 'label'> & { application: Application },
  address: Address,
  { branch, path }: { readonly branch: string | undefined; readonly path: string | undefined },
): FormReading {
  const content: ContentPlace = {
    repository: address.repository,
    ...optionalProperty('branch', branch ?? address.branch),
    ...optionalProperty('path', path ?? address.path),
    ...(application.kind === 'lab' ? {} : { application }),
  }
  const isGuess = address.isBranchGuessed && branch === undefined
  const notes = isGuess
    ? [
        `The address is read as branch "${address.branch}" and path "${address.path}": set the branch if it contains a slash.`,
      ]
    : []
  if (content.path !== undefined && (application.kind === 'rstudio' || application.kind === 'url'))
    notes.push(
      `The path "${content.path}" is not opened: ${application.kind === 'url' ? 'the URL path' : 'RStudio'} does not contain it.`,
    )
  return { isComplete: true, launcher, content, link: launchLink(launcher, content), label, notes }
}

/** Describes the effect of a link, for the author to check. */
export function describeLaunch(
  launcher: LauncherPlace,
  { repository, branch, path, application = { kind: 'lab' } }: ContentPlace,
): string {
  const name = 'url' in repository ? repository.url : formatGitHubRepository(repository)
  const source = `${name} (${branch ?? 'its default branch'})`
  const target =
    application.kind === 'url'
      ? `${application.urlPath}, with ${source}`
      : `${path ?? 'the root folder'} of ${source}`
  const place = { lab: '', notebook: ' in the classic notebook,', rstudio: ' in RStudio,', url: '' }[
    application.kind
  ]
  return `Opens ${target}${place} in the image of ${formatGitHubRepository(launcher.repository)} (${launcher.branch}).`
}

function readApplication({ application, urlPath = '' }: LinkForm): Application {
  const kind = applications.find(name => name === application) ?? 'lab'
  return kind === 'url' ? { kind, urlPath: parseUrlPath(urlPath) } : { kind }
}

/** Parses a path below the server's URL, such as `voila/render/course/app.ipynb`. */
function parseUrlPath(text: string): string {
  const path = text.trim().replace(/^\/+/, '')
  if (path === '' || /[\s\p{Cc}\p{Cs}]/u.test(path) || /^[a-z][a-z0-9+.-]*:/i.test(path))
    throw new UserError(
      'launch-link-invalid',
      'expected a path below the address of the server, such as "voila/render/course/app.ipynb"',
    )
  return path
}

function optionalProperty<K extends string, T>(key: K, value: T | undefined): { readonly [_ in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [_ in K]?: T })
}
