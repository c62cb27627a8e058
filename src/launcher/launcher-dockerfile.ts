import { externalImages } from '../dockerfile/external-images.ts'
import { type Dockerfile, parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { type EnvValue, readEnv } from '../dockerfile/read-env.ts'
import { replaceEnv } from '../dockerfile/replace-env.ts'
import { replaceReference } from '../dockerfile/replace-reference.ts'
import { readStages, type Stage } from '../dockerfile/stages.ts'
import { errorMessage } from '../error-message.ts'
import {
  formatImageRepository,
  formatReference,
  type ImageRepository,
  isSameImageRepository,
  parseReference,
  type Reference,
} from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import { addMark, type LauncherMarks, type MarkKind, readMarks, removeMark } from './launcher-marks.ts'

/** Image that a launcher runs, and the line of the FROM that names it. */
export interface LaunchedImage {
  readonly reference: Reference
  /** Line number, 1-based. */
  readonly line: number
}

/** Launched image whose repository is valid, but whose hand-written tag or digest may be malformed. */
export interface NamedImage {
  readonly repository: ImageRepository
  /** Reference of the image; undefined if it is malformed, such as `name:-slim`. */
  readonly reference: Reference | undefined
  /** Reference in FROM, with variables substituted. */
  readonly text: string
  /** Line number, 1-based. */
  readonly line: number
}

/**
 * Dockerfile of a launcher branch: the image it launches, its marks, and the environment variable that names its owner.
 * Immutable: an edit returns a new instance, in which all bytes outside the edit are unchanged.
 */
export class LauncherDockerfile {
  readonly bytes: Uint8Array
  readonly marks: LauncherMarks
  readonly #dockerfile: Dockerfile
  #stages: readonly Stage[] | undefined
  #environment: ReadonlyMap<string, EnvValue> | undefined

  private constructor(dockerfile: Dockerfile) {
    this.bytes = dockerfile.bytes
    this.marks = readMarks(dockerfile)
    this.#dockerfile = dockerfile
  }

  /**
   * Parses a launcher's Dockerfile.
   *
   * @throws Error that names the line when the file is malformed or has an unknown mark.
   */
  static parse(bytes: Uint8Array): LauncherDockerfile {
    return new LauncherDockerfile(parseDockerfile(bytes))
  }

  /**
   * Image that mybinder.org launches: the base of the last stage, resolved through earlier stages.
   *
   * @throws Error that names the line when that image is not known before the build.
   */
  get launchedImage(): LaunchedImage {
    const { text, line } = this.#launchedText()
    return { reference: parseAt(text, line), line }
  }

  /**
   * Launched image, even if its tag or digest is malformed, so that an update can fix it.
   *
   * @throws Error that names the line when the image repository is not known.
   */
  get namedImage(): NamedImage {
    const { text, line } = this.#launchedText()
    const repository = repositoryIn(text)
    const reference = repository === undefined ? parseAt(text, line) : parseOrUndefined(text)
    return { repository: repository ?? parseAt(text, line), reference, text, line }
  }

  /**
   * Environment that the last stage sets or inherits from earlier stages.
   *
   * @throws Error that names the line of a malformed ENV.
   */
  get environment(): ReadonlyMap<string, EnvValue> {
    this.#environment ??= readEnv(this.#dockerfile)
    return this.#environment
  }

  /**
   * Images that the build needs: those of FROM, `COPY --from` and `RUN --mount=from` in all stages.
   *
   * @throws Error that names an image that is not known before the build, or whose reference is malformed.
   */
  get images(): readonly Reference[] {
    const { known, unknown } = externalImages(this.#dockerfile, {})
    const [base] = unknown
    if (base !== undefined)
      throw new UserError(
        'dockerfile-malformed',
        `FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``,
      )
    return known.filter(text => text !== 'scratch').map(text => parseReference(text))
  }

  /** Returns whether any FROM names an image of the repository. */
  names(image: ImageRepository): boolean {
    return this.#readStages().some(
      ({ kind, resolved }) => kind === 'image' && resolved !== undefined && isOfRepository(resolved, image),
    )
  }

  /**
   * Replaces the launched image. Short Docker Hub names stay short: `FROM owner/name` does not become `FROM
   * docker.io/owner/name`.
   *
   * @throws Error when the launched image cannot be edited, or several FROM instructions name it.
   */
  withImage(reference: Reference): LauncherDockerfile {
    const { repository } = this.namedImage
    const { dockerfile } = replaceReference(
      this.#dockerfile,
      text => isOfRepository(text, repository),
      previous => formatLike(previous, reference),
      formatImageRepository(repository),
    )
    return new LauncherDockerfile(dockerfile)
  }

  withMark(kind: MarkKind, reason: string): LauncherDockerfile {
    return new LauncherDockerfile(addMark(this.#dockerfile, kind, reason))
  }

  withoutMark(kind: MarkKind): LauncherDockerfile {
    return new LauncherDockerfile(removeMark(this.#dockerfile, kind))
  }

  /** Sets an environment variable where the last stage sets it, or in a new ENV at the end. */
  withVariable(name: string, value: string): LauncherDockerfile {
    return new LauncherDockerfile(replaceEnv(this.#dockerfile, name, value))
  }

  equals({ bytes }: LauncherDockerfile): boolean {
    return Buffer.from(this.bytes).equals(bytes)
  }

  #launchedText(): { readonly text: string; readonly line: number } {
    const stage = this.#launchedStage()
    const { line = 1, base = '' } = stage ?? {}
    if (stage?.kind === 'image' && stage.resolved !== undefined) return { text: stage.resolved, line }
    throw new UserError(
      'dockerfile-malformed',
      `line ${line}: FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``,
    )
  }

  #launchedStage(): Stage | undefined {
    const stages = this.#readStages()
    let stage = stages.at(-1)
    while (stage?.parent !== undefined) stage = stages[stage.parent]
    return stage
  }

  #readStages(): readonly Stage[] {
    this.#stages ??= readStages(this.#dockerfile)
    return this.#stages
  }
}

function isOfRepository(text: string, image: ImageRepository): boolean {
  const repository = repositoryIn(text)
  return repository !== undefined && isSameImageRepository(repository, image)
}

/** Returns the image repository of a reference whose tag and digest may be malformed. */
function repositoryIn(text: string): ImageRepository | undefined {
  const [name = ''] = text.split('@', 1)
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  return parseOrUndefined(colon === -1 ? name : name.slice(0, colon))
}

function parseOrUndefined(text: string): Reference | undefined {
  try {
    return parseReference(text)
  } catch {
    return undefined
  }
}

function parseAt(text: string, line: number): Reference {
  try {
    return parseReference(text)
  } catch (error) {
    throw new UserError('dockerfile-malformed', `line ${line}: ${errorMessage(error)}`)
  }
}

function formatLike(previous: string, reference: Reference): string {
  const text = formatReference(reference)
  const isShort = reference.registry === 'docker.io' && !previous.startsWith('docker.io/')
  return isShort ? text.replace(/^docker\.io\/(?:library\/)?/, '') : text
}
