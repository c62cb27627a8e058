import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { readStages } from '../dockerfile/stages.ts'
import { parseReference, type Reference } from '../oci/reference.ts'
import { readMark } from './mark.ts'

/** What a launcher's Dockerfile starts. */
export interface LaunchedImage {
  readonly reference: Reference
  /** Of the FROM that names it, 1-based. */
  readonly line: number
  /** Why automatic updates are stopped, when they are; may be empty. */
  readonly held: string | undefined
  /** A release that never changes. */
  readonly isFrozen: boolean
}

/**
 * The image that the last stage is built on, through other stages of the file.
 *
 * @throws Error naming the line when the file is malformed, or does not say which image that is.
 */
export function readLaunchedImage(bytes: Uint8Array): LaunchedImage {
  const dockerfile = parseDockerfile(bytes)
  const stages = readStages(dockerfile)
  let stage = stages.at(-1)
  while (stage?.parent !== undefined) stage = stages[stage.parent]
  if (stage?.kind !== 'image' || stage.resolved === undefined) {
    const line = stage?.line ?? 1
    throw new Error(
      `line ${line}: FROM ${stage?.base ?? ''} is no image that is known before the build: write FROM with image, tag and digest`,
    )
  }
  const reference = parse(stage.resolved, stage.line)
  return {
    reference,
    line: stage.line,
    held: readMark(dockerfile, 'hold')?.reason,
    isFrozen: readMark(dockerfile, 'frozen') !== undefined,
  }
}

function parse(text: string, line: number): Reference {
  try {
    return parseReference(text)
  } catch (error) {
    throw new Error(`line ${line}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
