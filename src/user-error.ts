import { errorMessage } from './error-message.ts'

/**
 * Stable code of each kind of error that a user can encounter. TROUBLESHOOTING.md has one entry for each code. A code
 * is never reused for another kind.
 */
export const errorCodes = {
  'internal-error': 'BA0001',
  cancelled: 'BA0002',
  'not-on-runner': 'BA0003',
  'disk-full': 'BA0004',
  'tool-missing': 'BA0005',
  'invalid-input': 'BA0010',
  usage: 'BA0011',
  'nothing-to-show': 'BA0012',
  'output-not-writable': 'BA0013',
  'clone-unusable': 'BA0014',
  'nothing-to-migrate': 'BA0015',
  'docker-unavailable': 'BA0101',
  'build-failed': 'BA0102',
  'build-without-image': 'BA0103',
  'wrong-checkout': 'BA0104',
  'git-failed': 'BA0105',
  'file-not-found': 'BA0106',
  'dependency-image-unused': 'BA0107',
  'dependency-paths-missing': 'BA0108',
  'layer-limits-exceeded': 'BA0201',
  'layer-not-readable': 'BA0202',
  'contract-violated': 'BA0301',
  'contract-invalid': 'BA0302',
  'server-not-responding': 'BA0303',
  'smoke-command-failed': 'BA0304',
  'image-not-startable': 'BA0305',
  'notebook-failed': 'BA0306',
  'image-not-public': 'BA0401',
  'registry-rejected': 'BA0402',
  'image-not-found': 'BA0403',
  'tag-overwritten': 'BA0404',
  'push-incomplete': 'BA0405',
  'server-unreachable': 'BA0406',
  'proxy-invalid': 'BA0407',
  'docker-login-unusable': 'BA0408',
  'token-service-invalid': 'BA0409',
  'redirect-rejected': 'BA0410',
  'tags-not-listable': 'BA0411',
  'content-mismatch': 'BA0412',
  'layout-changed': 'BA0413',
  'pruning-unsafe': 'BA0414',
  'token-invalid': 'BA0501',
  'repository-not-found': 'BA0502',
  'sso-required': 'BA0503',
  'permission-missing': 'BA0504',
  'branch-protected': 'BA0505',
  'repository-archived': 'BA0506',
  'rate-limited': 'BA0507',
  'github-unavailable': 'BA0508',
  'repository-empty': 'BA0509',
  'no-event-handler': 'BA0601',
  'launcher-run-not-found': 'BA0602',
  'launcher-run-failed': 'BA0603',
  'event-rejected': 'BA0604',
  'created-unknown': 'BA0605',
  'no-launcher-branch': 'BA0606',
  'branch-not-updated': 'BA0701',
  'branch-not-found': 'BA0702',
  'dockerfile-of-another-branch': 'BA0703',
  'branch-collision': 'BA0704',
  'tag-shadows-branch': 'BA0705',
  'release-frozen': 'BA0706',
  'image-not-allowed': 'BA0707',
  'labels-mismatch': 'BA0708',
  'image-not-pullable': 'BA0709',
  'event-malformed': 'BA0710',
  'template-unusable': 'BA0711',
  'not-a-plain-file': 'BA0712',
  'branch-busy': 'BA0713',
  'image-unlabelled': 'BA0714',
  'event-unverified': 'BA0715',
  'no-earlier-version': 'BA0716',
  'doctor-findings': 'BA0801',
  'member-unavailable': 'BA0802',
  'launch-link-invalid': 'BA0803',
  'launch-failed': 'BA0804',
  'no-member-available': 'BA0805',
  'dockerfile-malformed': 'BA0901',
  'from-not-found': 'BA0902',
  'dockerfile-not-editable': 'BA0903',
  'image-file-not-found': 'BA1001',
  'daemon-image-unavailable': 'BA1002',
  'platform-missing': 'BA1003',
  'unsupported-image': 'BA1004',
  'image-damaged': 'BA1005',
  'provenance-missing': 'BA1101',
  'provenance-invalid': 'BA1102',
  'provenance-mismatch': 'BA1103',
  'trust-root-unavailable': 'BA1104',
  'image-not-signed': 'BA1105',
} as const

/** Kind of an error that a user can encounter. */
export type ErrorKind = keyof typeof errorCodes

/** Error that a user can encounter. Its message explains what is wrong, where, and how to fix it. */
export class UserError extends Error {
  readonly kind: ErrorKind

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }

  get code(): string {
    return errorCodes[this.kind]
  }
}

/**
 * Error for text or data that does not have the expected form. Its message names the accepted form. Callers add the
 * origin of the text, and the kind of the error.
 */
export class FormatError extends Error {}

/** Error that consists of several independent errors of one step. */
class UserErrors extends UserError {
  readonly errors: readonly UserError[]

  constructor(first: UserError, errors: readonly UserError[]) {
    super(first.kind, errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

/** Joins the errors of one step; undefined if there are none. */
export function joinErrors(errors: readonly UserError[]): UserError | undefined {
  const [first, ...others] = errors
  return first === undefined || others.length === 0 ? first : new UserErrors(first, errors)
}

/** Returns the kind of a thrown value, or of its first cause that has a kind; otherwise `internal-error`. */
export function errorKind(error: unknown): ErrorKind {
  for (let current = error; current instanceof Error; current = current.cause)
    if (current instanceof UserError) return current.kind
  return 'internal-error'
}

/** Returns an error with another message. Its kind is that of `cause`, or `defaultKind` if `cause` has none. */
export function withMessage(cause: unknown, message: string, defaultKind: ErrorKind): UserError {
  const kind = errorKind(cause)
  return new UserError(kind === 'internal-error' ? defaultKind : kind, message, { cause })
}

/** Repository and ref of the documentation to which errors link. */
export interface DocumentationSource {
  /** Repository, as `owner/name`. */
  readonly repository: string
  /** Tag, branch or commit. */
  readonly ref: string
}

/** Source of the newest documentation. */
export const unreleased: DocumentationSource = { repository: 'underworldcode/binder-actions', ref: 'main' }

/** Formats an error with its code and the address of its entry in TROUBLESHOOTING.md. */
export function formatError(error: unknown, source: DocumentationSource): string {
  const kinds = error instanceof UserErrors ? error.errors.map(({ kind }) => kind) : [errorKind(error)]
  const entries = [...new Set(kinds)].map(kind => `${errorCodes[kind]}: ${troubleshootingUrl(kind, source)}`)
  return [errorMessage(error), ...entries].join('\n')
}

/** Returns the address of the TROUBLESHOOTING.md entry for a kind of error. */
function troubleshootingUrl(kind: ErrorKind, { repository, ref }: DocumentationSource): string {
  return `https://github.com/${repository}/blob/${ref}/TROUBLESHOOTING.md#${errorCodes[kind].toLowerCase()}`
}
