/**
 * Replays the history of a lock file through the split planner with several settings, and prints the share of bytes that
 * the updates reuse: `npm run bench:replay -- HISTORY.json.gz [START]`. Every state is an image whose single layer has a
 * file for each package. The layer is split on top of the record of the previous image. Updates before START, such as
 * `2024-07-01`, are not counted.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { chooseTarget } from '../../src/image/split/split-scope.ts'
import { defaultSizes } from '../../src/layers/layer-verdict.ts'
import type { SplitUnit } from '../../src/layers/split/divide-units.ts'
import type { PackedLayer } from '../../src/layers/split/pack-units.ts'
import { maxDeadShare, placeUnits, recordSplit } from '../../src/layers/split/place-units.ts'
import { divideLayer } from '../../src/layers/split/plan-parts.ts'
import {
  decodeSplitRecord,
  encodeSplitRecord,
  type SplitRecord,
} from '../../src/layers/split/split-record.ts'
import { shareLayers } from '../../src/layers/split-settings.ts'
import { parseSize } from '../../src/units.ts'
import { tarEntry } from '../tar/tar-entry.ts'

interface Update {
  readonly date: string
  readonly set: Readonly<Record<string, readonly [version: string, size: number | null, source: string]>>
  readonly removed: readonly string[]
}

/** Version and size of each package, by name. */
type State = ReadonlyMap<string, { readonly version: string; readonly size: number }>

interface Settings {
  readonly maxLayers: number
  readonly maxDeadShare: number
  /** Whether the image has package metadata. */
  readonly hasPackages: boolean
}

/** Size in bytes of a package whose size is not in the history. */
const defaultSize = 300_000
const folder = 'opt/env/pkgs'
const budget = { warnLayerSize: parseSize(defaultSizes.warn), measure: 'uncompressed' } as const

/** Returns the states after the last update of each day. */
function readStates(path: string): { readonly date: string; readonly state: State }[] {
  const { updates }: { updates: Update[] } = JSON.parse(gunzipSync(readFileSync(path)).toString())
  const state = new Map<string, { version: string; size: number }>()
  const states = new Map<string, State>()
  for (const { date, set, removed } of updates) {
    for (const name of removed) state.delete(name)
    for (const [name, [version, size]] of Object.entries(set))
      state.set(name, { version, size: size || defaultSize })
    states.set(date, new Map(state))
  }
  return [...states].map(([date, latest]) => ({ date, state: latest }))
}

/** Image with one split layer. */
interface ReplayedImage {
  readonly layers: readonly PackedLayer[]
  /** Record in the form in which the next build reads it. */
  readonly record: SplitRecord | undefined
}

function splitState(
  state: State,
  last: ReplayedImage | undefined,
  { hasPackages, ...limits }: Settings,
): ReplayedImage {
  const files = [...state]
    .sort()
    .map(([name, { size }]) => ({ name, ...tarEntry(`${folder}/${name}`, { size }) }))
  const folders = ['opt', 'opt/env', folder].map(path => tarEntry(path, { type: 'directory' }))
  const owners = new Map(files.map(({ name, path }) => [path, { label: name }]))
  const total = sum(files.map(({ tarSize }) => tarSize))
  const target = chooseTarget({ target: undefined, budget }, total, last?.record)
  const { units } = divideLayer([...folders, ...files], target, hasPackages ? owners : undefined)
  const markedUnits = units.map(unit => ({ unit, mark: markUnit(unit, state) }))
  const [maxLayers = 1] = shareLayers([total], limits.maxLayers)
  const [previousSplit] = last?.record?.splits ?? []
  const layers = placeUnits(markedUnits, previousSplit, { ...limits, target, maxLayers })
  const placedLayers = layers.map(packed => ({ packed, isKept: packed.last !== undefined }))
  const record = encodeSplitRecord({
    target,
    splits: [recordSplit(placedLayers, markedUnits, previousSplit)],
    starts: [0],
  })
  if (record === undefined) throw new Error('the record of the split is too long')
  return { layers, record: decodeSplitRecord(record) }
}

/** Returns a mark that changes when the version of a package in the unit changes. */
function markUnit({ components }: SplitUnit, state: State): string {
  return components.map(({ path }) => state.get(path.slice(folder.length + 1))?.version).join(' ')
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0)

function replay(states: ReturnType<typeof readStates>, start: string, settings: Settings) {
  let last: ReplayedImage | undefined
  const totals = {
    ...{ liveBytes: 0, pulledBytes: 0, chainBytes: 0 },
    ...{ maxDeadShare: 0, maxLayers: 0, largestLayer: 0, maxUnits: 0 },
  }
  const first = states.findIndex(({ date }) => date >= start)
  for (const [index, { state }] of states.entries()) {
    const image = splitState(state, last, settings)
    if (index > first) countUpdate(image, totals)
    last = image
  }
  return totals
}

/** Adds the bytes of an update to the totals. */
function countUpdate({ layers, record }: ReplayedImage, totals: ReturnType<typeof replay>) {
  const liveBytes = sum(layers.map(({ size }) => size))
  /** Bytes of each layer, including units that the image no longer needs. */
  const storedSizes = layers.map((_, index) =>
    sum(record?.splits[0]?.[index]?.map(([, , size]) => size) ?? []),
  )
  const isNew = (layer: PackedLayer) => layer.last === undefined
  const firstMovedIndex = layers.findIndex((layer, index) => layer.last !== index)
  const prefix = firstMovedIndex === -1 ? layers.length : firstMovedIndex
  totals.liveBytes += liveBytes
  totals.pulledBytes += sum(layers.filter(isNew).map(({ size }) => size))
  // The chain ID of a layer depends on every layer below it.
  totals.chainBytes += sum(storedSizes.slice(prefix))
  totals.maxDeadShare = Math.max(totals.maxDeadShare, sum(storedSizes) / liveBytes - 1)
  totals.maxLayers = Math.max(totals.maxLayers, layers.length)
  totals.largestLayer = Math.max(totals.largestLayer, ...storedSizes)
  totals.maxUnits = Math.max(totals.maxUnits, layers.flatMap(({ units }) => units).length)
}

const [path, start = '2024-07-01'] = process.argv.slice(2)
if (path === undefined)
  throw new Error('the path of the history is missing: run `npm run bench:replay -- HISTORY.json.gz [START]`')
const states = readStates(path)
const formatPercent = (share: number) => `${(100 * share).toFixed(1)} %`
for (const [title, variant] of [
  ['packages', { hasPackages: true, maxDeadShare }],
  ['no package metadata', { hasPackages: false, maxDeadShare }],
  ['packages', { hasPackages: true, maxDeadShare: 0 }],
] as const) {
  for (const maxLayers of [20, 40, 60]) {
    const started = performance.now()
    const { liveBytes, pulledBytes, chainBytes, ...maxima } = replay(states, start, { maxLayers, ...variant })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${title}, ${maxLayers} layers, dead bytes up to ${formatPercent(variant.maxDeadShare)}: reuse ${formatPercent(1 - pulledBytes / liveBytes)}, ` +
        `by chain ${formatPercent(1 - chainBytes / liveBytes)}, at most ${formatPercent(maxima.maxDeadShare)} dead bytes, ${maxima.maxLayers} layers, ` +
        `${maxima.maxUnits} units, ${(maxima.largestLayer / 1e6).toFixed(0)} MB in a layer, ${seconds} s`,
    )
  }
}
