import type { Dockerfile, Instruction } from '../dockerfile/parse-dockerfile.ts'
import { readStages } from '../dockerfile/stages.ts'
import type { HistoryEntry } from '../oci/image-config.ts'
import { instructionText } from './created-by.ts'

/** Where an instruction stands in a Dockerfile; 1-based, both inclusive. */
export interface InstructionLines {
  readonly keyword: string
  readonly startLine: number
  readonly endLine: number
}

/** Less than this in common and two instructions are different ones. */
const leastLikeness = 0.5

/**
 * Finds the instruction that made each entry of an image's history. The history also holds what the base image brought
 * along, and builders write instructions differently (variables replaced, flags dropped), so that both lists are
 * aligned in order, by the most likeness in all, and what is unlike stays without a line.
 *
 * @returns one place for each entry of the history, undefined where the Dockerfile has none.
 */
export function findInstructions(
  history: readonly HistoryEntry[],
  dockerfile: Dockerfile,
): (InstructionLines | undefined)[] {
  const instructions = instructionsOfLastStage(dockerfile)
  const likeness = history.map(entry => {
    const made = wordsOf(instructionText(entry.createdBy))
    return instructions.map(instruction => likenessOf(made, wordsOf(textOf(instruction))))
  })
  return align(likeness, history.length, instructions.length).map(index => {
    const instruction = index === undefined ? undefined : instructions[index]
    if (instruction === undefined) return undefined
    const { keyword, startLine, endLine } = instruction
    return { keyword, startLine, endLine }
  })
}

/** Those that end up in the image: of the last stage and of the stages that it is built on. */
function instructionsOfLastStage(dockerfile: Dockerfile): Instruction[] {
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

/** `--from` and its like are left out by the builders that write history. */
function textOf({ keyword, rest }: Instruction): string {
  return `${keyword} ${rest}`
}

function wordsOf(text: string): string[] {
  return text
    .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
    .split(/[\s"'[\],;&|=]+/)
    .filter(word => word !== '')
}

/** 0 to 1: the share of words in common, of instructions with the same keyword. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one[0]?.toUpperCase() !== other[0]?.toUpperCase()) return 0
  const left = new Set(one.slice(1))
  const right = new Set(other.slice(1))
  if (left.size === 0 && right.size === 0) return 1
  const common = [...left].filter(word => right.has(word)).length
  return common / Math.max(1, Math.min(left.size, right.size))
}

/** The alignment in order with the largest sum: the classic one of two sequences. */
function align(
  likeness: readonly (readonly number[])[],
  rows: number,
  columns: number,
): (number | undefined)[] {
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  const gain = (row: number, column: number) => {
    const value = likeness[row]?.[column] ?? 0
    return value < leastLikeness ? 0 : value
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const both = gain(row, column) === 0 ? 0 : gain(row, column) + at(row + 1, column + 1)
      const line = best[row]
      if (line !== undefined) line[column] = Math.max(both, at(row + 1, column), at(row, column + 1))
    }
  }
  return trace(rows, columns, at, gain)
}

/** Ties go to the later instruction: the Dockerfile's own come after those of its base. */
function trace(
  rows: number,
  columns: number,
  at: (row: number, column: number) => number,
  gain: (row: number, column: number) => number,
): (number | undefined)[] {
  const found = new Array<number | undefined>(rows).fill(undefined)
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    if (at(row, column) === at(row + 1, column)) row++
    else if (gain(row, column) > 0 && at(row, column) === gain(row, column) + at(row + 1, column + 1)) {
      found[row++] = column++
    } else column++
  }
  return found
}
