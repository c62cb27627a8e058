/**
 * Replays the history of a lock file with the planner and prints the share of bytes that the updates would reuse:
 * `npm run bench:replay -- HISTORY.json.gz [START]`. The updates before START, such as `2024-07-01`, are only used to
 * estimate the rates of change.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { VersionedUnit } from '../../src/layers/split/change-model.ts'
import { familyStem } from '../../src/layers/split/family-stem.ts'
import { type PublishedLayer, planUpdate } from '../../src/layers/split/plan-update.ts'

interface Update {
  readonly date: string
  readonly set: Readonly<Record<string, readonly [version: string, size: number | null, source: string]>>
  readonly removed: readonly string[]
}

type State = ReadonlyMap<string, Pick<VersionedUnit, 'version' | 'size'>>

/** Size in bytes of a package whose size is not in the history. */
const defaultSize = 300_000

/** Returns the state after the last update of each day. */
function readStates(path: string): { readonly date: string; readonly state: State }[] {
  const { updates }: { updates: Update[] } = JSON.parse(gunzipSync(readFileSync(path)).toString())
  const state = new Map<string, Pick<VersionedUnit, 'version' | 'size'>>()
  const states = new Map<string, State>()
  for (const { date, set, removed } of updates) {
    for (const name of removed) state.delete(name)
    for (const [name, [version, size]] of Object.entries(set))
      state.set(name, { version, size: size || defaultSize })
    states.set(date, new Map(state))
  }
  return [...states].map(([date, found]) => ({ date, state: found }))
}

/**
 * Combines packages whose names have the same stem, like the planner combines files of unknown packages. A unit changes if
 * one of its packages changes.
 */
function toFamilies(state: State): State {
  const families = Map.groupBy(state, ([name]) => familyStem(name))
  return new Map(
    [...families].map(([stem, members]) => {
      const versions = members.map(([, { version }]) => version).sort()
      return [stem, { version: versions.join(' '), size: sum(members.map(([, { size }]) => size)) }]
    }),
  )
}

function listUnits(states: readonly State[]): VersionedUnit[] {
  const current = states.at(-1) ?? new Map()
  return [...current].map(([name, { version, size }]) => {
    const changes = states.slice(1).map((state, index) => {
      const [before, after] = [states[index]?.get(name), state.get(name)]
      if (before === undefined || after === undefined) return '-'
      return before.version === after.version ? '0' : '1'
    })
    return { name, version, size, changes: changes.join('') }
  })
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0)

function replay(
  states: ReturnType<typeof readStates>,
  start: string,
  limits: { maxLayers: number; maxDeadShare: number },
) {
  let layers: PublishedLayer[] = []
  const totals = { live: 0, pulled: 0, chain: 0, maxDead: 0, maxLayers: 0 }
  const first = states.findIndex(({ date }) => date >= start)
  for (let index = first; index < states.length; index++) {
    const units = listUnits(states.slice(0, index + 1).map(({ state }) => state))
    const plan = planUpdate(units, layers, { ...limits, target: Infinity })
    if (plan === undefined) throw new Error('the planner found no plan')
    const current = new Map(units.map(unit => [unit.name, unit]))
    const kept = plan.kept.map(index => layers[index] as PublishedLayer)
    const dead = sum(
      kept.flatMap(layer =>
        [...layer.units].map(([name, { version, size }]) =>
          current.get(name)?.version === version ? 0 : size,
        ),
      ),
    )
    const pulled = sum(plan.added.flat().map(({ size }) => size))
    const live = sum(units.map(({ size }) => size))
    if (index > first) {
      const unmoved = plan.kept.findIndex((index, position) => index !== position)
      const prefix = unmoved === -1 ? kept.length : unmoved
      totals.live += live
      totals.pulled += pulled
      totals.chain +=
        pulled + sum(kept.slice(prefix).flatMap(layer => [...layer.units.values()].map(({ size }) => size)))
      totals.maxDead = Math.max(totals.maxDead, dead / live)
    }
    layers = [...kept, ...plan.added.map(added => ({ units: new Map(added.map(unit => [unit.name, unit])) }))]
    totals.maxLayers = Math.max(totals.maxLayers, layers.length)
  }
  return totals
}

const [path, start = '2024-07-01'] = process.argv.slice(2)
if (path === undefined)
  throw new Error('the path of the history is missing: run `npm run bench:replay -- HISTORY.json.gz [START]`')
const packages = readStates(path)
const families = packages.map(({ date, state }) => ({ date, state: toFamilies(state) }))
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
for (const [units, states, maxDeadShare] of [
  ['packages', packages, 0.03],
  ['packages', packages, 0],
  ['families of names', families, 0.03],
] as const) {
  for (const maxLayers of [20, 40, 60]) {
    const started = performance.now()
    const {
      live,
      pulled,
      chain,
      maxDead,
      maxLayers: layerCount,
    } = replay(states, start, { maxLayers, maxDeadShare })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${units}, ${maxLayers} layers, dead bytes up to ${percent(maxDeadShare)}: reuse ${percent(1 - pulled / live)}, ` +
        `by chain ${percent(1 - chain / live)}, maximum of dead bytes ${percent(maxDead)}, maximum of layers ${layerCount}, ${seconds} s`,
    )
  }
}
