import { DockerfileError } from './dockerfile-error.ts'
import { type Dockerfile, type Instruction, parseDockerfile } from './parse-dockerfile.ts'
import type { EditablePlace } from './reference-place.ts'
import { readStages, type Stage } from './stages.ts'

export type Replacement = {
  readonly dockerfile: Dockerfile
  /** The replaced reference. */
  readonly previous: string
  /** Line that was changed: that of the FROM, or of the ARG that the FROM names. */
  readonly line: number
}

// No characters that could end the word, be substituted, or continue the line.
const safeReference = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+-]*$/

/**
 * Replaces the matching reference in the one place where it is written. All other bytes are unchanged. The result is
 * parsed again to verify that only this reference changed.
 * @param isMatch called for every base that is an image, with variables substituted.
 * @param replace returns the new reference for the current one.
 * @throws DockerfileError listing the lines when no place matches, several do, or the reference is not written in one
 * piece; and as `parseDockerfile()` and `readStages()` do. Error when the new reference is not plain text.
 */
export function replaceReference(
  dockerfile: Dockerfile,
  isMatch: (reference: string) => boolean,
  replace: (previous: string) => string,
): Replacement {
  const { bytes } = dockerfile
  const stages = readStages(dockerfile)
  const { stage, place } = findPlace(stages, isMatch)
  const reference = replace(stage.resolved)
  if (!safeReference.test(reference)) {
    throw new Error(
      `${JSON.stringify(reference)} cannot be written into a Dockerfile: letters, digits and . _ : / @ [ ] + - only`,
    )
  }
  const edited = Buffer.concat([
    bytes.subarray(0, place.start),
    Buffer.from(reference),
    bytes.subarray(place.end),
  ])
  const after = parseDockerfile(new Uint8Array(edited))
  verifyEdit({ dockerfile, stages }, after, place, reference)
  return { dockerfile: after, previous: stage.resolved, line: place.line }
}

type ImageStage = Stage & { readonly resolved: string }

function findPlace(
  stages: readonly Stage[],
  isMatch: (reference: string) => boolean,
): { stage: ImageStage; place: EditablePlace } {
  const matches = stages.filter(
    (stage): stage is ImageStage =>
      stage.kind === 'image' && stage.resolved !== undefined && isMatch(stage.resolved),
  )
  const [stage] = matches
  if (stage === undefined) {
    const line = stages[0]?.line ?? 1
    throw new DockerfileError(
      line,
      `no FROM holds the image to replace. The file holds ${listStages(stages)}`,
      { kind: 'from-not-found' },
    )
  }
  const { place } = stage
  if (matches.some(other => other !== stage && !isSamePlace(other, stage))) {
    throw new DockerfileError(stage.line, `several FROM hold the image, keep one: ${listStages(matches)}`, {
      kind: 'from-not-found',
    })
  }
  if (place.kind === 'composed') {
    throw new DockerfileError(
      place.line,
      `${place.reason}: write the reference in one piece, as FROM ${stage.resolved}`,
      { kind: 'dockerfile-not-editable' },
    )
  }
  return { stage, place }
}

function isSamePlace(one: Stage, other: Stage): boolean {
  return (
    one.place.kind !== 'composed' && other.place.kind !== 'composed' && one.place.start === other.place.start
  )
}

function listStages(stages: readonly Stage[]): string {
  return stages
    .map(({ line, base, resolved }) => {
      const meaning = resolved === base ? '' : ` (${resolved ?? 'not known before the build'})`
      return `line ${line}: FROM ${base}${meaning}`
    })
    .join('; ')
}

type ParsedStages = { readonly dockerfile: Dockerfile; readonly stages: readonly Stage[] }

function verifyEdit(
  before: ParsedStages,
  dockerfile: Dockerfile,
  place: EditablePlace,
  reference: string,
): void {
  const after = { dockerfile, stages: readStages(dockerfile) }
  const wanted = describe(
    before,
    instruction => maskedWords(instruction, place),
    stage =>
      stage.place.kind !== 'composed' && stage.place.start === place.start ? reference : stage.resolved,
  )
  const change = reference.length - (place.end - place.start)
  const got = describe(
    after,
    instruction => maskedWords(instruction, { start: place.start, end: place.end + change }),
    stage => stage.resolved,
  )
  const different = wanted.findIndex((text, index) => text !== got[index])
  if (different !== -1 || wanted.length !== got.length) {
    throw new DockerfileError(
      place.line,
      `writing ${reference} here would change more than this reference: ${wanted[different] ?? 'a line'} would become ${
        got[different] ?? 'nothing'
      }. Write each reference in one piece, in its own place`,
      { kind: 'dockerfile-not-editable' },
    )
  }
}

// Line numbers are omitted, because a reference that was split over several lines is written on one.
function describe(
  { dockerfile, stages }: ParsedStages,
  selectWords: (instruction: Instruction) => readonly string[],
  selectResolved: (stage: Stage) => string | undefined,
): string[] {
  return [
    ...stages.map(stage => {
      const { kind, parent, platform, name } = stage
      return JSON.stringify({ resolved: selectResolved(stage), kind, parent, platform, name })
    }),
    ...dockerfile.directives.map(({ name, value }) => JSON.stringify({ name, value })),
    ...dockerfile.comments.map(({ text }) => JSON.stringify({ comment: text })),
    ...dockerfile.instructions.map(instruction => {
      const flags = instruction.flags.map(({ text }) => text)
      return JSON.stringify([instruction.keyword, ...flags, ...selectWords(instruction)])
    }),
  ]
}

function maskedWords({ words }: Instruction, { start, end }: { start: number; end: number }): string[] {
  return words.map(word => (word.start <= start && word.end >= end ? '(the reference)' : word.text))
}
