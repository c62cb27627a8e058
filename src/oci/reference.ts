import { FormatError } from '../user-error.ts'
import { type Digest, parseDigest } from './digest.ts'

/** Image repository: the name of an image without a tag or digest. */
export interface ImageRepository {
  /** Host and optional port as written by the user; `docker.io` if omitted. */
  readonly registry: string
  /** Path in the registry. `library/` is added to one-word names on Docker Hub. */
  readonly path: string
}

/** Reference of an image: `registry/path[:tag][@digest]`. */
export interface Reference extends ImageRepository {
  readonly tag?: string
  readonly digest?: Digest
}

const dockerHub = 'docker.io'
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const pathForm = new RegExp(`^${component}(?:/${component})*$`)
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const registryForm =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/

/**
 * Parses a reference by the rules of Docker's distribution/reference: the part before the first `/` is a registry
 * if it contains `.` or `:` or is `localhost`.
 *
 * @throws Error that names the malformed part and the accepted form.
 */
export function parseReference(text: string): Reference {
  const { name: nameAndTag, digest } = splitDigest(text)
  const { name, tag } = splitTag(nameAndTag)
  const repository = splitRegistry(name, text)
  return { ...repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
}

/** Parses an image repository. @throws Error if the text is malformed or has a tag or digest. */
export function parseImageRepository(text: string): ImageRepository {
  const { tag, digest, ...repository } = parseReference(text)
  if (tag !== undefined || digest !== undefined) {
    throw new FormatError(
      `${JSON.stringify(text)} has a ${digest === undefined ? 'tag' : 'digest'}: ` +
        `expected the image repository alone, "${formatImageRepository(repository)}"`,
    )
  }
  return repository
}

/**
 * Validates an image tag: 1 to 128 letters, digits, `_`, `.` or `-`, not starting with `.` or `-`.
 * Source: OCI distribution-spec.
 *
 * @throws Error that names the text and the accepted form.
 */
export function parseImageTag(text: string): string {
  if (!tagForm.test(text)) {
    throw new FormatError(
      `${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", ` +
        'not starting with "." or "-"',
    )
  }
  return text
}

/** Formats an image repository as `registry/path`. */
export function formatImageRepository({ registry, path }: ImageRepository): string {
  return `${registry}/${path}`
}

/** Formats a reference as `registry/path[:tag][@digest]`. */
export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`
  return `${formatImageRepository(reference)}${tag}${digest}`
}

/** Returns whether two image repositories have the same registry and path. */
export function isSameImageRepository(first: ImageRepository, second: ImageRepository): boolean {
  return first.registry === second.registry && first.path === second.path
}

function splitDigest(text: string): { name: string; digest?: Digest } {
  const index = text.indexOf('@')
  if (index < 0) return { name: text }
  return { name: text.slice(0, index), digest: parseDigest(text.slice(index + 1)) }
}

function splitTag(text: string): { name: string; tag?: string } {
  const colon = text.lastIndexOf(':')
  if (colon < 0 || text.indexOf('/', colon) >= 0) return { name: text }
  return { name: text.slice(0, colon), tag: parseImageTag(text.slice(colon + 1)) }
}

function splitRegistry(remainder: string, text: string): ImageRepository {
  const slash = remainder.indexOf('/')
  const first = slash < 0 ? '' : remainder.slice(0, slash)
  const isHost = first === 'localhost' || /[.:]/.test(first)
  const isRegistry = isHost || first !== first.toLowerCase()
  // The upper case of a host without dots is kept, because Docker recognizes the host only by its upper case.
  const registry = isRegistry ? (isHost ? first.toLowerCase() : first) : dockerHub
  const path = isRegistry ? remainder.slice(slash + 1) : remainder
  if (!registryForm.test(registry)) {
    throw new FormatError(
      `${JSON.stringify(text)}: "${registry}" is not a registry host: expected a host such as "ghcr.io"`,
    )
  }
  if (!pathForm.test(path)) throw new FormatError(pathProblem(registry, path, text))
  const isOneWord = registry === dockerHub && !path.includes('/')
  return { registry, path: isOneWord ? `library/${path}` : path }
}

function pathProblem(registry: string, path: string, text: string): string {
  const lower = path.toLowerCase()
  if (lower !== path && pathForm.test(lower)) {
    const corrected = formatImageRepository({ registry, path: lower })
    return `${JSON.stringify(text)}: registries accept only lower-case image names: write "${corrected}"`
  }
  return (
    `${JSON.stringify(text)} is not an image name: expected lower-case letters and digits, ` +
    'separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"'
  )
}
