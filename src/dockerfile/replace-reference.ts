import { FormatError } from '../user-error.ts'
import { type Edit, editComposition } from './composed-edit.ts'
import { DockerfileError } from './dockerfile-error.ts'
import { type Dockerfile, type Instruction, parseDockerfile } from './parse-dockerfile.ts'
import type { ReferencePlace } from './reference-place.ts'
import { readStages, type Stage } from './stages.ts'

/** Dockerfile with a replaced reference. */
export type ReplacedReference = {
  readonly dockerfile: Dockerfile
  /** Replaced reference. */
  readonly previous: string
  /** Line of the changed instruction: FROM, or the ARG that it uses. */
  readonly line: number
}

// Excludes characters that could end the word, start a substitution, or continue the line.
const safeReference = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+-]*$/

/**
 * Replaces the matching reference in place. If the reference is composed of variables, only its tag and digest are
 * replaced. All other bytes are unchanged. The result is parsed again to verify that only this reference changed.
 * @param isMatch called for every base that is an image, with variables substituted.
 * @param replace returns the new reference for the current reference.
 * @param expected description of the image that `isMatch` selects, for the message.
 * @throws DockerfileError if no reference matches, if several match, or if the reference cannot be edited. Also throws
 * the errors of `parseDockerfile()` and `readStages()`. Throws FormatError if the new reference contains a character
 * that is unsafe in a Dockerfile.
 */
export function replaceReference(
  dockerfile: Dockerfile,
  isMatch: (reference: string) => boolean,
  replace: (previous: string) => string,
  expected = 'the image to replace',
): ReplacedReference {
  const stages = readStages(dockerfile)
  const stage = findStage(stages, isMatch, expected)
  const reference = replace(stage.resolved)
  if (!safeReference.test(reference)) {
    throw new FormatError(
      `${JSON.stringify(reference)} cannot be written into a Dockerfile: expected only letters, digits and . _ : / @ [ ] + -`,
    )
  }
  const edits = findEdits(stage, reference)
  const after = parseDockerfile(applyEdits(dockerfile.bytes, edits))
  verifyEdit({ dockerfile, stages }, after, stage, { edits, reference })
  return { dockerfile: after, previous: stage.resolved, line: edits[0]?.line ?? stage.place.line }
}

type ImageStage = Stage & { readonly resolved: string }

function findStage(
  stages: readonly Stage[],
  isMatch: (reference: string) => boolean,
  expected: string,
): ImageStage {
  const matches = stages.filter(
    (stage): stage is ImageStage =>
      stage.kind === 'image' && stage.resolved !== undefined && isMatch(stage.resolved),
  )
  const [stage] = matches
  if (stage === undefined) {
    const line = stages[0]?.line ?? 1
    throw new DockerfileError(
      line,
      `no FROM instruction names ${expected}: write it in FROM without variables. The file contains ${listStages(stages)}`,
      { kind: 'from-not-found' },
    )
  }
  if (matches.some(match => match !== stage && !isSamePlace(match.place, stage.place))) {
    throw new DockerfileError(
      stage.line,
      `several FROM instructions name the image: keep only one of them. The file contains ${listStages(matches)}`,
      { kind: 'from-not-found' },
    )
  }
  return stage
}

function findEdits({ place, resolved, base, instruction }: ImageStage, reference: string): readonly Edit[] {
  if (place.kind !== 'composed') return [{ ...place, text: reference }]
  const edits = place.composition && editComposition(place.composition, resolved, reference)
  if (edits !== undefined) return edits
  const words = instruction.words.map(({ text }) => (text === base ? reference : text))
  const line = [instruction.keyword, ...instruction.flags.map(({ text }) => text), ...words].join(' ')
  throw new DockerfileError(
    place.line,
    `${place.reason}, and its tag and digest cannot be edited there: write \`${line}\``,
    { kind: 'dockerfile-not-editable' },
  )
}

function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let result = Buffer.from(bytes)
  for (const { start, end, text } of [...edits].sort((left, right) => right.start - left.start)) {
    result = Buffer.concat([result.subarray(0, start), Buffer.from(text), result.subarray(end)])
  }
  return new Uint8Array(result)
}

/** Returns whether an edit of one place also edits the other. Composed references are edited separately. */
function isSamePlace(left: ReferencePlace, right: ReferencePlace): boolean {
  return left.kind !== 'composed' && right.kind !== 'composed' && left.start === right.start
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
type Change = { readonly edits: readonly Edit[]; readonly reference: string }

function verifyEdit(
  before: ParsedStages,
  dockerfile: Dockerfile,
  target: Stage,
  { edits, reference }: Change,
): void {
  const after = { dockerfile, stages: readStages(dockerfile) }
  const expectedTexts = describe(
    before,
    instruction => maskedWords(instruction, edits),
    stage => (stage === target || isSamePlace(stage.place, target.place) ? reference : stage.resolved),
  )
  const actualTexts = describe(
    after,
    instruction => maskedWords(instruction, rangesAfterEdits(edits)),
    stage => stage.resolved,
  )
  const differentIndex = expectedTexts.findIndex((text, index) => text !== actualTexts[index])
  if (differentIndex !== -1 || expectedTexts.length !== actualTexts.length) {
    throw new DockerfileError(
      edits[0]?.line ?? target.line,
      `writing ${reference} here would change more than this reference: ${expectedTexts[differentIndex] ?? 'a line'} would become ${
        actualTexts[differentIndex] ?? 'nothing'
      }. Write each reference in its own FROM`,
      { kind: 'dockerfile-not-editable' },
    )
  }
}

type Range = Pick<Edit, 'start' | 'end'>

/** Returns the ranges of the edited texts after all edits. */
function rangesAfterEdits(edits: readonly Edit[]): Range[] {
  let shift = 0
  return [...edits]
    .sort((left, right) => left.start - right.start)
    .map(({ start, end, text }) => {
      const range = { start: start + shift, end: start + shift + Buffer.byteLength(text) }
      shift += Buffer.byteLength(text) - (end - start)
      return range
    })
}

// Line numbers are omitted, because a reference over several lines is replaced with a reference on a single line.
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

function maskedWords({ words }: Instruction, edits: readonly Range[]): string[] {
  return words.map(word =>
    edits.some(({ start, end }) => word.start <= start && word.end >= end) ? '(the reference)' : word.text,
  )
}
