/** 97.5th percentile of the standard normal distribution, for an interval of 95 %. */
const zScore = 1.96

/** Returns the Wilson score interval of a proportion, with a confidence of 95 %. */
export function wilsonInterval(successes: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1]
  const share = successes / trials
  const denominator = 1 + zScore ** 2 / trials
  const center = (share + zScore ** 2 / (2 * trials)) / denominator
  const variance = (share * (1 - share)) / trials + zScore ** 2 / (4 * trials ** 2)
  const margin = (zScore / denominator) * Math.sqrt(variance)
  return [Math.max(0, center - margin), Math.min(1, center + margin)]
}
