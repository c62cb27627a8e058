import { messageOf } from '../error-message.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import { type ContentPlace, type LauncherPlace, type LaunchLink, launchLink } from './launch-link.ts'
import {
  type Address,
  parseBranchName,
  parseContentPath,
  parseLauncherPlace,
  parseRepositoryAddress,
} from './launch-link-address.ts'
import { parseBadgeLabel } from './launch-link-badge.ts'

export const formFields = ['repository', 'branch', 'path', 'launcher', 'label'] as const
export type FormField = (typeof formFields)[number]

/** Text that an author typed or pasted. Branch and path may be empty. */
export type LinkForm = Readonly<Record<FormField, string>>

/** Default launcher. */
export const defaultLauncher = 'underworldcode/uw3-binder-launcher/main'
export const defaultLabel = 'Binder'

export type FormProblems = Readonly<Partial<Record<FormField, string>>>

export type FormReading = CompleteReading | { readonly isComplete: false; readonly problems: FormProblems }

interface CompleteReading {
  readonly isComplete: true
  readonly launcher: LauncherPlace
  readonly content: ContentPlace
  readonly link: LaunchLink
  readonly label: string
  /** Interpretations of an ambiguous address. */
  readonly notes: readonly string[]
}

/** Validates all fields and reports the problem of each; shared by the command line and the web page. */
export function readLinkForm(form: LinkForm): FormReading {
  const problems: Partial<Record<FormField, string>> = {}
  function read<T>(field: FormField, parse: () => T): T | undefined {
    try {
      return parse()
    } catch (error) {
      problems[field] = messageOf(error)
      return undefined
    }
  }
  const isGiven = (field: FormField) => form[field].trim() !== ''
  const branch = read('branch', () => (isGiven('branch') ? parseBranchName(form.branch) : undefined))
  const path = read('path', () => (isGiven('path') ? parseContentPath(form.path) : undefined))
  const address = read('repository', () => parseRepositoryAddress(form.repository, branch))
  const launcher = read('launcher', () => parseLauncherPlace(form.launcher))
  const label = read('label', () => parseBadgeLabel(form.label))
  if (
    address === undefined ||
    launcher === undefined ||
    label === undefined ||
    Object.keys(problems).length > 0
  ) {
    return { isComplete: false, problems }
  }
  return complete({ launcher, label }, address, { branch, path })
}

function complete(
  { launcher, label }: { readonly launcher: LauncherPlace; readonly label: string },
  address: Address,
  { branch, path }: { readonly branch: string | undefined; readonly path: string | undefined },
): FormReading {
  const content: ContentPlace = {
    repository: address.repository,
    ...optionalProperty('branch', branch ?? address.branch),
    ...optionalProperty('path', path ?? address.path),
  }
  const isGuess = address.isBranchGuessed && branch === undefined
  const notes = isGuess
    ? [
        `The address is read as branch "${address.branch}" and path "${address.path}": set the branch if it contains a slash.`,
      ]
    : []
  return { isComplete: true, launcher, content, link: launchLink(launcher, content), label, notes }
}

/** Describes what the link does, for the author to check. */
export function describeLaunch(launcher: LauncherPlace, { repository, branch, path }: ContentPlace): string {
  const target = path ?? 'the top folder'
  const source = `${formatGitHubRepository(repository)} (${branch ?? 'its default branch'})`
  return `Opens ${target} of ${source} in the image of ${formatGitHubRepository(launcher.repository)} (${launcher.branch}).`
}

function optionalProperty<K extends string, T>(key: K, value: T | undefined): { readonly [_ in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [_ in K]?: T })
}
