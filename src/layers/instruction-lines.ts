import type { Dockerfile, Instruction } from '../dockerfile/parse-dockerfile.ts'
import { readStages } from '../dockerfile/stages.ts'
import type { HistoryEntry } from '../oci/image-config.ts'
import { instructionText, isFurtherPart } from './created-by.ts'

/** Position of an instruction in a Dockerfile. Lines are 1-based and inclusive. */
export interface InstructionLines {
  readonly keyword: string
  readonly startLine: number
  readonly endLine: number
}

/** Minimum similarity of two instructions that may match. */
const minSimilarity = 0.5

/**
 * Finds the instruction that created each entry of an image's history. The history also contains the entries of the
 * base image, and builders replace variables and omit flags. Therefore, both lists are aligned to maximize the total
 * similarity. Entries without a similar instruction get no lines.
 *
 * @returns one item per history entry, undefined if the Dockerfile has no matching instruction.
 */
export function findInstructions(
  history: readonly HistoryEntry[],
  dockerfile: Dockerfile,
): (InstructionLines | undefined)[] {
  const instructions = lastStageInstructions(dockerfile)
  const instructionEntries = history.filter(({ createdBy }) => !isFurtherPart(createdBy))
  const similarities = instructionEntries.map(entry => {
    const recordedWords = splitWords(instructionText(entry.createdBy))
    return instructions.map(instruction =>
      similarity(recordedWords, splitWords(instructionWords(instruction))),
    )
  })
  const alignment = align(similarities, instructionEntries.length, instructions.length)
  let position = -1
  return history.map(({ createdBy }) => {
    if (!isFurtherPart(createdBy)) position += 1
    const instruction = instructions[alignment[position] ?? -1]
    if (instruction === undefined) return undefined
    const { keyword, startLine, endLine } = instruction
    return { keyword, startLine, endLine }
  })
}

/** Returns the instructions that contribute to the image: those of the last stage and of the stages it is based on. */
function lastStageInstructions(dockerfile: Dockerfile): Instruction[] {
  const stages = readStages(dockerfile)
  const byStage: Instruction[][] = []
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === 'FROM') byStage.push([])
    else byStage.at(-1)?.push(instruction)
  }
  const chain: Instruction[][] = []
  let index: number | undefined = stages.length - 1
  while (index !== undefined) {
    chain.unshift(byStage[index] ?? [])
    index = stages[index]?.parent
  }
  return chain.flat()
}

function instructionWords({ keyword, argumentText }: Instruction): string {
  return `${keyword} ${argumentText}`
}

/** Splits an instruction into words, without `--from` and similar flags, which builders omit from the history. */
function splitWords(text: string): string[] {
  return text
    .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
    .split(/[\s"'[\],;&|=]+/)
    .filter(word => word !== '')
}

/** Returns the similarity from 0 to 1: the common share of the smaller set of words; 0 if the keywords differ. */
function similarity(first: readonly string[], second: readonly string[]): number {
  if (first[0]?.toUpperCase() !== second[0]?.toUpperCase()) return 0
  const left = new Set(first.slice(1))
  const right = new Set(second.slice(1))
  if (left.size === 0 && right.size === 0) return 1
  const common = [...left].filter(word => right.has(word)).length
  return common / Math.max(1, Math.min(left.size, right.size))
}

/** Returns the sequence alignment with the largest total similarity, by dynamic programming. */
function align(
  similarities: readonly (readonly number[])[],
  rows: number,
  columns: number,
): (number | undefined)[] {
  const bestScores: number[][] = Array.from({ length: rows + 1 }, () =>
    new Array<number>(columns + 1).fill(0),
  )
  const score = (row: number, column: number) => bestScores[row]?.[column] ?? 0
  const gain = (row: number, column: number) => {
    const value = similarities[row]?.[column] ?? 0
    return value < minSimilarity ? 0 : value
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const both = gain(row, column) + score(row + 1, column + 1)
      const line = bestScores[row]
      if (line !== undefined) line[column] = Math.max(both, score(row + 1, column), score(row, column + 1))
    }
  }
  return trace(rows, columns, score, gain)
}

/**
 * Reads the alignment from the scores. Ties go to the later history entry, because the entries of the base image come
 * first.
 */
function trace(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
  gain: (row: number, column: number) => number,
): (number | undefined)[] {
  const alignment = new Array<number | undefined>(rows).fill(undefined)
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    if (score(row, column) === score(row + 1, column)) row++
    else if (gain(row, column) > 0 && score(row, column) === gain(row, column) + score(row + 1, column + 1)) {
      alignment[row++] = column++
    } else column++
  }
  return alignment
}
