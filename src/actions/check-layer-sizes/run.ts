import { parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { type SourceAdapters, withSource } from '../../image/open-source.ts'
import {
  type CheckedImage,
  type CheckedLayer,
  type CheckSubject,
  checkImage,
  type KnownDockerfile,
} from '../../layers/check-image.ts'
import type { LayerVerdict } from '../../layers/layer-budget.ts'
import type { Paint } from '../../layers/layer-report.ts'
import { readClaims } from '../../layers/read-claims.ts'
import { failureOf, fragmentOf, reportLayers } from '../../layers/report-layers.ts'
import { StreamProgress } from '../../layers/stream-progress.ts'
import type { ImageLocation } from '../../layout/image-location.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Platform } from '../../oci/platform.ts'
import { completeImage, type Image, readPlatformManifest } from '../../oci/read-image.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { Inputs, LayerCheck } from './inputs.ts'

export interface CheckAdapters {
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly log: Log
  readonly writeSummary: WriteSummary
  /** A terminal's colours. */
  readonly paint?: Paint
}

export type Adapters = CheckAdapters & SourceAdapters

export interface Outputs {
  readonly verdict: LayerVerdict['verdict']
  readonly layers: readonly Omit<CheckedLayer, 'plan'>[]
  readonly 'largest-layer-size': number
  readonly 'total-size': number
  /** Part of a Dockerfile; empty when nothing has to be split, or nothing was looked into. */
  readonly plan: string
}

/** Measures every layer of an image, judges it by the limits, and says how to mend what is too large. */
export function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  return withSource(inputs.image, adapters, async source => {
    const measurable = await readMeasurable(source, inputs)
    const name = fromName(inputs.image, measurable.image)
    const checked = await checkLayers(measurable, name, inputs, adapters)
    return { outputs: outputsOf(checked), failure: failureOf(checked, inputs) }
  })
}

/** An image and what its layers' formats say about their sizes. */
export type MeasurableImage = Pick<CheckSubject, 'source' | 'image' | 'claims'>

/** The layers are asked beside the config, so that an image far away costs no round trip more than it must. */
export async function readMeasurable(
  source: ImageSource,
  { platform, explain }: Pick<LayerCheck, 'explain'> & { readonly platform: Platform },
): Promise<MeasurableImage> {
  const found = await readPlatformManifest(source, platform)
  const [image, claims] = await Promise.all([
    completeImage(source, found, platform),
    explain === 'always' ? [] : readClaims(source, found.manifest),
  ])
  return { source, image, claims }
}

/** The check as a part of other actions: measured and reported, the verdict left to the caller. */
export async function checkLayers(
  measurable: MeasurableImage,
  fromName: string,
  check: LayerCheck,
  adapters: CheckAdapters,
): Promise<CheckedImage> {
  const dockerfile = await readDockerfile(check.dockerfile, adapters)
  const progress = new StreamProgress(adapters.log, `reading ${measurable.image.name}`)
  const checked = await checkImage({ ...measurable, fromName, dockerfile }, check, progress)
  await reportLayers(checked, check, adapters)
  return checked
}

export function outputsOf(checked: CheckedImage): Outputs {
  return {
    verdict: checked.verdict,
    layers: checked.layers.map(({ plan: _plan, ...layer }) => layer),
    'largest-layer-size': checked.largestLayerSize,
    'total-size': checked.totalSize,
    plan: fragmentOf(checked),
  }
}

async function readDockerfile(
  path: string | undefined,
  { readFile }: CheckAdapters,
): Promise<KnownDockerfile | undefined> {
  if (path === undefined) return undefined
  const bytes = await readFile(path).catch(() => {
    throw new Error(
      `dockerfile is ${JSON.stringify(path)}: there is no such file; a path begins at the workspace, on a laptop at the current folder`,
    )
  })
  try {
    return { path, bytes, parsed: parseDockerfile(bytes) }
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** What a FROM has to say to build upon the image; only the reader can know it of a file. */
function fromName(location: ImageLocation, image: Image): string {
  if (location.kind === 'registry') return `${formatImageRepository(location.reference)}@${image.rootDigest}`
  return location.kind === 'docker-daemon' ? location.image : 'IMAGE'
}
