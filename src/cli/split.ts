import { type StoredSplitRequest, splitStoredImage } from '../image/split-stored-image.ts'
import { defaultSizes } from '../layers/layer-verdict.ts'
import { layerCounts, parseMaxLayers, splitModes } from '../layers/split-settings.ts'
import { parseImageLocation } from '../layout/image-location.ts'
import { binderPlatform, formatPlatform, parsePlatform } from '../oci/platform.ts'
import { parseSize } from '../units.ts'
import { checkServices } from './check-services.ts'
import { type CliCommand, UsageError } from './command.ts'
import { parseImageArgument } from './image-argument.ts'
import {
  chooseValue,
  parseOption,
  readArguments,
  singlePositional,
  withUsageErrors,
} from './read-arguments.ts'

export const splitCommand: CliCommand = {
  usage: 'IMAGE --to oci-layout:DIR [options]',
  details: `  IMAGE                   reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --to oci-layout:DIR     new folder for the image with smaller layers and the same files
  --split WHICH           layers to split: all (default; layers over the target) or auto (layers over --warn-layer-size)
  --split-target SIZE     size of new layers; default 1/16 of the image, at least 64 MB, at most --warn-layer-size
  --max-layers COUNT      maximum number of layers of the new image; default ${layerCounts.default}, up to ${layerCounts.max}
  --warn-layer-size SIZE  layers of the base image are split only above this size; default ${defaultSizes.warn}
  --base IMAGE            image that IMAGE was built on, whose layers are kept
  --platform OS/ARCH      platform of the image; default ${formatPlatform(binderPlatform)}
  --json                  print the digest and the layers as JSON

Needs free disk space for the new image and for the largest layer, uncompressed.
Exit code: 0 the image was written, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { request, isJson } = parseCommandLine(args)
    const { lines, outputs } = await splitStoredImage(request, checkServices(env, terminal, isJson))
    if (isJson) terminal.out(JSON.stringify(outputs, null, 2))
    else for (const line of lines) terminal.out(line)
    return 0
  },
}

function parseCommandLine(args: readonly string[]): {
  readonly request: StoredSplitRequest
  readonly isJson: boolean
} {
  const { values, positionals } = readArguments(args, {
    to: { type: 'string' },
    split: { type: 'string', default: 'all' },
    'split-target': { type: 'string' },
    'max-layers': { type: 'string', default: String(layerCounts.default) },
    'warn-layer-size': { type: 'string', default: defaultSizes.warn },
    base: { type: 'string' },
    platform: { type: 'string', default: formatPlatform(binderPlatform) },
    json: { type: 'boolean', default: false },
  })
  const { to, base, 'split-target': target } = values
  if (to === undefined) throw new UsageError('--to is missing: expected "oci-layout:DIR"')
  return withUsageErrors(() => {
    const destination = parseOption('--to', to, parseImageLocation)
    if (destination.kind !== 'oci-layout')
      throw new UsageError(`--to is ${JSON.stringify(to)}: expected "oci-layout:DIR"`)
    const request = {
      image: parseImageArgument(singlePositional(positionals, 'IMAGE')),
      base: base === undefined ? undefined : parseOption('--base', base, parseImageArgument),
      directory: withoutTrailingSlashes(destination.directory),
      mode: chooseValue('--split', splitModes, values.split),
      target: target === undefined ? undefined : parseOption('--split-target', target, parseSize),
      maxLayers: parseOption('--max-layers', values['max-layers'], parseMaxLayers),
      normalizeTimes: false,
      budget: {
        warnLayerSize: parseOption('--warn-layer-size', values['warn-layer-size'], parseSize),
        measure: 'uncompressed' as const,
      },
      platform: parseOption('--platform', values.platform, parsePlatform),
    }
    return { request, isJson: values.json }
  })
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end--
  return path.slice(0, end)
}
