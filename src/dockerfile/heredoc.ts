import type { PhysicalLine } from './physical-line.ts'
import { splitShellWords } from './split-shell-words.ts'

/** Here-document that an instruction opens. */
export type Heredoc = {
  /** Terminating line. */
  readonly name: string
  /** Whether the document is opened with `<<-`, which ignores tabs before the terminating line. */
  readonly isIndented: boolean
  /** Whether blanks separate the name from `<<`, which older builders treat as text. */
  readonly isSpaced: boolean
}

const opening = /^\d*<<(-?)(\s*)((?:[^<\s][^<]*)?)$/

/**
 * Returns the here-documents that an instruction opens, in order. As in BuildKit, none is opened by text with unclosed
 * quotes or braces, or by `<<` inside a word (`cat<<EOF`).
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
export function readHeredocs(text: string): Heredoc[] {
  return shellWords(text, true).flatMap(word => {
    const [, dash, blanks, written = ''] = opening.exec(word) ?? []
    const [name] = shellWords(written, false)
    return name === undefined ? [] : [{ name, isIndented: dash === '-', isSpaced: blanks !== '' }]
  })
}

/** Finds the terminating lines of here-documents. Each line is read once, regardless of the number of documents. */
export class HeredocEnds {
  readonly #lines: readonly PhysicalLine[]
  #plainIndexes: Map<string, number[]> | undefined
  #indentedIndexes: Map<string, number[]> | undefined

  constructor(lines: readonly PhysicalLine[]) {
    this.#lines = lines
  }

  /** Returns the index of the first terminating line at or after `from`. */
  find({ name, isIndented }: Heredoc, from: number): number | undefined {
    const indexes = (isIndented ? this.#withoutTabs() : this.#asWritten()).get(name) ?? []
    return indexes[firstFrom(indexes, from)]
  }

  #asWritten(): Map<string, number[]> {
    this.#plainIndexes ??= indexBy(this.#lines, text => text)
    return this.#plainIndexes
  }

  #withoutTabs(): Map<string, number[]> {
    this.#indentedIndexes ??= indexBy(this.#lines, text => text.replace(/^\t+/, ''))
    return this.#indentedIndexes
  }
}

function indexBy(lines: readonly PhysicalLine[], key: (text: string) => string): Map<string, number[]> {
  const indexes = new Map<string, number[]>()
  lines.forEach(({ text }, index) => {
    const lineIndexes = indexes.get(key(text))
    if (lineIndexes === undefined) indexes.set(key(text), [index])
    else lineIndexes.push(index)
  })
  return indexes
}

/** Returns the position of the first index that is at least `from`, by binary search. */
function firstFrom(indexes: readonly number[], from: number): number {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indexes[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns the words of a command; an empty list for unclosed quotes or braces. */
function shellWords(text: string, shouldKeepSource: boolean): string[] {
  try {
    return splitShellWords(text, shouldKeepSource)
  } catch {
    return []
  }
}
