/** 97.5th percentile of the normal distribution, for an interval of 95 %. */
const z = 1.96

/** Returns Wilson's interval of 95 % for a proportion. */
export function wilsonInterval(successes: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1]
  const share = successes / trials
  const scale = 1 + z ** 2 / trials
  const center = (share + z ** 2 / (2 * trials)) / scale
  const margin = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  return [Math.max(0, center - margin), Math.min(1, center + margin)]
}
