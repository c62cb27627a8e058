import type { BuildProgress } from '../../docker/build-progress.ts'
import { describeChanges, listChanges, type PackageChanges } from '../../layers/packages/package-changes.ts'
import { escapeMarkdown, factList } from '../../markdown.ts'
import { formatSize } from '../../units.ts'
import { andMore, plural } from '../../wording.ts'
import type { DependencyImage } from '../build/dependency-image.ts'
import type { PublishedImage } from '../identify/find-published.ts'
import type { Transfer } from './transfer.ts'

const maxLinesShown = 200

/** Facts about a build, apart from the verdict. */
export interface BuildReport {
  readonly reason: string
  /** Differences from the previous image, one per entry. */
  readonly changes: readonly string[]
  readonly progress: BuildProgress
  readonly seconds: number
  readonly transfer: Transfer
  readonly dependencies: DependencyImage | undefined
  /** Image that the tag pointed to before. */
  readonly last: PublishedImage | undefined
  /** Differences from the packages of the previous image; undefined if one of the images has no record. */
  readonly packages: PackageChanges | undefined
}

/** Formats the report for the job summary: reason for the build, layers that nodes already have, and build time. */
export function buildAsMarkdown(report: BuildReport): string {
  const { reason, changes, dependencies, packages } = report
  const rows: [string, string][] = [['built because', reason]]
  if (dependencies !== undefined) {
    const origin =
      dependencies.seconds === undefined
        ? 'was in the registry'
        : `built in ${formatSeconds(dependencies.seconds)}`
    rows.push(['dependency image', `${origin}: ${dependencies.reference}`])
  }
  rows.push(
    ['nodes already have', describeReusedLayers(report)],
    ['nodes must pull', describeBytesToPull(report.transfer)],
  )
  if (packages !== undefined) rows.push(['packages that changed', describeChanges(packages)])
  rows.push(['steps', describeSteps(report.progress)], ['time', describeTime(report)])
  return [
    ...factList(rows.map(([name, value]) => [name, escapeMarkdown(value)])),
    '',
    ...formatDetails('Changes', changes),
    ...formatDetails('Packages', packages === undefined ? [] : listChanges(packages)),
    ...formatDetails('Layers that nodes must pull', listMissingLayers(report.transfer)),
  ].join('\n')
}

/** Formats the report as sentences for the log. */
export function buildAsText(report: BuildReport): string[] {
  return [
    `Built because: ${report.reason}`,
    `Nodes already have: ${describeReusedLayers(report)}`,
    `Nodes must pull: ${describeBytesToPull(report.transfer)}`,
    ...(report.packages === undefined ? [] : [`Packages that changed: ${describeChanges(report.packages)}`]),
    `Steps: ${describeSteps(report.progress)}`,
    `Time: ${describeTime(report)}`,
  ]
}

function describeReusedLayers({
  transfer: { layers, total, missing },
  last,
  dependencies,
}: BuildReport): string {
  const isShared = dependencies !== undefined && dependencies.seconds === undefined
  const source = last !== undefined ? 'the previous image' : isShared ? 'the dependency image' : undefined
  if (source === undefined) return 'nothing, because this is the first image'
  const presentCount = layers.filter(({ isPresent }) => isPresent).length
  return `${presentCount} of ${plural(layers.length, 'layer')}, ${formatSize(total - missing)}, from ${source}`
}

function describeBytesToPull({ total, missing }: Transfer): string {
  const percentage = total === 0 ? 0 : ((missing / total) * 100).toFixed(1)
  return `${formatSize(missing)} of ${formatSize(total)} (${percentage} %)`
}

function describeSteps({ steps }: BuildProgress): string {
  const executedSteps = steps.filter(({ outcome }) => outcome === 'run')
  const slowestStep = executedSteps.toSorted((first, second) => second.seconds - first.seconds)[0]
  const longestNote =
    slowestStep === undefined
      ? ''
      : `, the longest took ${formatSeconds(slowestStep.seconds)}: ${shorten(slowestStep.title)}`
  return `${executedSteps.length} of ${steps.length} ran${longestNote}`
}

function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title
}

function describeTime({ seconds: buildTime, last, dependencies }: BuildReport): string {
  const total = buildTime + (dependencies?.seconds ?? 0)
  return last?.buildSeconds === undefined
    ? formatSeconds(total)
    : `${formatSeconds(total)} (previous build: ${formatSeconds(last.buildSeconds)})`
}

function listMissingLayers({ layers }: Transfer): string[] {
  return layers
    .filter(({ isPresent }) => !isPresent)
    .map(({ layer }) => `${layer.digest}, ${formatSize(layer.size)}`)
}

function formatDetails(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  const omissionLines = items.length > maxLinesShown ? [`-${andMore(items.length - maxLinesShown)}`] : []
  const itemLines = items.slice(0, maxLinesShown).map(item => `- ${escapeMarkdown(item)}`)
  return [
    `<details><summary>${title} (${items.length})</summary>`,
    '',
    ...itemLines,
    ...omissionLines,
    '',
    '</details>',
    '',
  ]
}

function formatSeconds(value: number): string {
  return `${value.toFixed(1)} s`
}
