/** Unit of files that change together, such as a package. */
export interface VersionedUnit {
  readonly name: string
  /** Size in bytes. */
  readonly size: number
  /** Version, which identifies the content. */
  readonly version: string
  /**
   * History of the unit, with a character for each update, newest last: `1` if the unit changed, `0` if not, `-` if it
   * was not in both images.
   */
  readonly changes: string
}

/** Weight of an update relative to the one after it. */
const decay = 0.97
/**
 * Rate of change assumed for a unit without history, and the number of updates that weigh as much as this assumption.
 */
const prior = { rate: 0.35, updates: 2 } as const
/** Maximum number of unchanged bytes that count as pulled again for each changed byte of a layer. */
const maxUnchangedFactor = 6

/** Recent updates of a set of units: which units changed, or how likely an unobserved unit was to change. */
export class ChangeModel {
  readonly #weights: Float64Array
  readonly #changed = new Map<string, Float64Array>()
  readonly #rates = new Map<string, number>()

  constructor(units: readonly VersionedUnit[]) {
    const updates = units.reduce((max, { changes }) => Math.max(max, changes.length), 0)
    this.#weights = recencyWeights(Math.max(1, updates))
    const observed = units.map(({ changes }) => changes.padStart(Math.max(1, updates), '-'))
    const shares = changedShares(observed, this.#weights.length)
    const mean = shares.reduce((sum, share, update) => sum + share * (this.#weights[update] ?? 0), 0)
    for (const [index, { name }] of units.entries()) {
      const history = observed[index] ?? ''
      const rate = this.#measureRate(history)
      this.#rates.set(name, rate)
      this.#changed.set(
        name,
        shares.map((share, update) => {
          const mark = history[update]
          return mark === '-' ? Math.min(1, (share * rate) / Math.max(mean, 1e-6)) : Number(mark)
        }),
      )
    }
  }

  /** Number of updates that the model covers. */
  get length(): number {
    return this.#weights.length
  }

  /** Estimated probability that an update changes the unit. */
  rate(name: string): number {
    return this.#rates.get(name) ?? prior.rate
  }

  /** Bytes of a unit that each update changed. */
  changedBytes({ name, size }: VersionedUnit): Float64Array {
    return (this.#changed.get(name) ?? new Float64Array(this.length)).map(share => share * size)
  }

  /**
   * Expected bytes, for each update, that are pulled again although they have not changed.
   *
   * @param changed bytes of the layer that each update changed.
   */
  cost(changed: Float64Array, size: number): number {
    let cost = 0
    for (let update = 0; update < changed.length; update++) {
      const bytes = changed[update] ?? 0
      cost += (this.#weights[update] ?? 0) * Math.min(size - bytes, maxUnchangedFactor * bytes)
    }
    return cost
  }

  /** Expected cost of a layer of these units. */
  layerCost(units: readonly VersionedUnit[]): number {
    const changed = new Float64Array(this.length)
    let size = 0
    for (const unit of units) {
      size += unit.size
      for (const [update, bytes] of this.changedBytes(unit).entries())
        changed[update] = (changed[update] ?? 0) + bytes
    }
    return this.cost(changed, size)
  }

  #measureRate(history: string): number {
    let changedWeight = 0
    let observedWeight = 0
    for (const [update, weight] of this.#weights.entries()) {
      if (history[update] === '-') continue
      observedWeight += weight * this.length
      if (history[update] === '1') changedWeight += weight * this.length
    }
    return (changedWeight + prior.updates * prior.rate) / (observedWeight + prior.updates)
  }
}

function recencyWeights(updates: number): Float64Array {
  const weights = Float64Array.from({ length: updates }, (_, update) => decay ** (updates - 1 - update))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => weight / total)
}

/** Share of the observed units that each update changed. */
function changedShares(observed: readonly string[], updates: number): Float64Array {
  return Float64Array.from({ length: updates }, (_, update) => {
    let observedCount = 0
    let changedCount = 0
    for (const history of observed) {
      if (history[update] === '-') continue
      observedCount += 1
      if (history[update] === '1') changedCount += 1
    }
    return observedCount === 0 ? prior.rate : changedCount / observedCount
  })
}
