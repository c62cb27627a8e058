import type { BuildProgress } from '../docker/build-progress.ts'
import { escapeMarkdown, factList } from '../markdown.ts'
import { formatSize } from '../units.ts'
import type { DependencyImage } from './build/dependency-image.ts'
import type { PublishedImage } from './identify/published-image.ts'
import type { BuildDecision } from './plan/build-decision.ts'
import type { Transfer } from './publish/transfer.ts'

const mostLinesShown = 200

/** What there is to say about how an image came to be, apart from how it was judged. */
export interface BuildStory {
  readonly decision: BuildDecision
  readonly progress: BuildProgress
  readonly seconds: number
  readonly transfer: Transfer
  readonly dependencies: DependencyImage | undefined
  /** What the tag held before. */
  readonly last: PublishedImage | undefined
}

/** Job summary: why it was built, what of it nodes have already, and how long it took. */
export function storyAsMarkdown(story: BuildStory): string {
  const { decision, dependencies } = story
  const rows: [string, string][] = [['built because', decision.reason]]
  if (dependencies !== undefined) {
    const how =
      dependencies.seconds === undefined ? 'was in the registry' : `built in ${seconds(dependencies.seconds)}`
    rows.push(['dependency image', `${how}: ${dependencies.reference}`])
  }
  rows.push(['nodes have already', alreadyThere(story)], ['nodes must pull', toPull(story.transfer)])
  rows.push(['steps', stepsRun(story.progress)], ['time', timeTaken(story)])
  return [
    ...factList(rows.map(([name, value]) => [name, escapeMarkdown(value)])),
    '',
    ...listOf('What has changed', decision.changes),
    ...listOf('Layers that nodes must pull', missingLayers(story.transfer)),
  ].join('\n')
}

/** The same in sentences, for the log. */
export function storyAsText(story: BuildStory): string[] {
  return [
    `Built because: ${story.decision.reason}`,
    `Nodes have already: ${alreadyThere(story)}`,
    `Nodes must pull: ${toPull(story.transfer)}`,
    `Steps: ${stepsRun(story.progress)}`,
    `Time: ${timeTaken(story)}`,
  ]
}

function alreadyThere({ transfer: { layers, total, missing }, last, dependencies }: BuildStory): string {
  const isShared = dependencies !== undefined && dependencies.seconds === undefined
  const source = last !== undefined ? 'the last image' : isShared ? 'the dependency image' : undefined
  if (source === undefined) return 'nothing, this is the first image'
  const there = layers.filter(({ isThere }) => isThere).length
  return `${there} of ${layers.length} layers, ${formatSize(total - missing)}, from ${source}`
}

function toPull({ total, missing }: Transfer): string {
  return `${formatSize(missing)} of ${formatSize(total)} (${total === 0 ? 0 : ((missing / total) * 100).toFixed(1)} %)`
}

function stepsRun({ steps }: BuildProgress): string {
  const ran = steps.filter(({ outcome }) => outcome === 'run')
  const slowest = ran.toSorted((one, other) => other.seconds - one.seconds)[0]
  const which =
    slowest === undefined ? '' : `, the longest ${shorten(slowest.title)} with ${seconds(slowest.seconds)}`
  return `${ran.length} of ${steps.length} run again${which}`
}

function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title
}

function timeTaken({ seconds: taken, last, dependencies }: BuildStory): string {
  const all = taken + (dependencies?.seconds ?? 0)
  return last?.buildSeconds === undefined
    ? seconds(all)
    : `${seconds(all)}, the last build took ${seconds(last.buildSeconds)}`
}

function missingLayers({ layers }: Transfer): string[] {
  return layers
    .filter(({ isThere }) => !isThere)
    .map(({ layer }) => `${layer.digest}, ${formatSize(layer.size)}`)
}

function listOf(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  const more = items.length > mostLinesShown ? [`- and ${items.length - mostLinesShown} more`] : []
  const shown = items.slice(0, mostLinesShown).map(item => `- ${escapeMarkdown(item)}`)
  return [
    `<details><summary>${title} (${items.length})</summary>`,
    '',
    ...shown,
    ...more,
    '',
    '</details>',
    '',
  ]
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`
}
