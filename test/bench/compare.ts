/** Runs several measurements alternately, so that a slow period of the machine affects all of them. */

export interface Contender {
  readonly rounds: number
  readonly run: () => Promise<number>
}

export interface Distribution {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly rounds: number
}

/** Runs the contenders alternately. A contender with more rounds continues after the others have finished. */
export async function compare<const Contenders extends readonly Contender[]>(
  contenders: Contenders,
): Promise<{ [Key in keyof Contenders]: Distribution }> {
  const measured = contenders.map((): number[] => [])
  const rounds = Math.max(...contenders.map(contender => contender.rounds))
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      if (round < contender.rounds) measured[index]?.push(await contender.run())
    }
  }
  return measured.map(summarizeTimes) as { [Key in keyof Contenders]: Distribution }
}

export function summarizeTimes(measured: readonly number[]): Distribution {
  const sorted = measured.toSorted((left, right) => left - right)
  const offset = (index: number) => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (offset(Math.floor(middle)) + offset(Math.ceil(middle))) / 2,
    min: offset(0),
    max: offset(sorted.length - 1),
    rounds: sorted.length,
  }
}
