import type { Verdict } from '../verdict.ts'

/** Maximum layer count that Docker can register or run. Source: moby, layer/layer_store.go, maxLayerDepth. */
const maxLayerCount = 125
/** Layer count above which the check warns, to leave room for the layers of images built from the checked image. */
const warnLayerCount = 100

/** Returns the verdict on a layer count. */
export function evaluateLayerCount(count: number): Verdict {
  if (count > maxLayerCount) return 'fail'
  return count > warnLayerCount ? 'warn' : 'pass'
}

/** Describes the problem and its fix in one sentence; undefined if there is none. */
export function describeLayerCount(name: string, count: number): string | undefined {
  const fix = 'combine RUN and COPY instructions, or copy the result into a final stage'
  switch (evaluateLayerCount(count)) {
    case 'fail':
      return `${name} has ${count} layers, but Docker cannot run images with more than ${maxLayerCount} ("max depth exceeded"): ${fix}`
    case 'warn':
      return `${name} has ${count} layers, close to Docker's limit of ${maxLayerCount}, which also counts the layers of images built from it: ${fix}`
    case 'pass':
      return undefined
  }
}
