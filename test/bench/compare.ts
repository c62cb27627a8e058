/** Runs several measurements alternately, so that a slow period of the machine affects all of them. */

export interface Candidate {
  readonly rounds: number
  /** Performs one measurement. @returns the measured time in seconds. */
  readonly run: () => Promise<number>
}

export interface Distribution {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly rounds: number
}

/** Runs the candidates alternately. A candidate with more rounds continues after the others finish. */
export async function compare<const Candidates extends readonly Candidate[]>(
  candidates: Candidates,
): Promise<{ [Key in keyof Candidates]: Distribution }> {
  const times = candidates.map((): number[] => [])
  const rounds = Math.max(...candidates.map(candidate => candidate.rounds))
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      if (round < candidate.rounds) times[index]?.push(await candidate.run())
    }
  }
  return times.map(summarizeTimes) as { [Key in keyof Candidates]: Distribution }
}

/** Returns the median, minimum and maximum. They are NaN if there are no times. */
export function summarizeTimes(times: readonly number[]): Distribution {
  const sorted = times.toSorted((left, right) => left - right)
  const timeAt = (index: number) => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (timeAt(Math.floor(middle)) + timeAt(Math.ceil(middle))) / 2,
    min: timeAt(0),
    max: timeAt(sorted.length - 1),
    rounds: sorted.length,
  }
}
