import type { LayerCheckRequest } from '../image/check-layer-sizes.ts'
import { type ExplainMode, explainModes } from '../layers/layer-check-settings.ts'
import { binderPlatform, formatPlatform, parsePlatform } from '../oci/platform.ts'
import { UsageError } from './command.ts'
import { parseImageArgument } from './image-argument.ts'
import { layerOptions, layerOptionsHelp, parseBudget } from './layer-options.ts'
import {
  chooseValue,
  parseOption,
  readArguments,
  singlePositional,
  withUsageErrors,
} from './read-arguments.ts'

/** Arguments of `check-layer-sizes` and `plan`. */
export interface CheckCommandLine {
  readonly inputs: LayerCheckRequest
  readonly isJson: boolean
  /** Whether `plan` prints or writes the change to the Dockerfile; undefined for neither. */
  readonly edit: { readonly diff: boolean; readonly write: boolean } | undefined
}

/** Returns the usage text of the options that `check-layer-sizes` and `plan` share. */
export const checkOptions = (
  modes: readonly ExplainMode[] = explainModes,
) => `  IMAGE                   reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${formatPlatform(binderPlatform)}
${layerOptionsHelp(modes)}`

/** Options of `plan` alone. */
const editOptions = {
  diff: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const

/** Parses the command line. @throws UsageError with the problem and the accepted values. */
export function parseCheckCommandLine(
  args: readonly string[],
  modes: readonly ExplainMode[] = explainModes,
): CheckCommandLine {
  const { values, positionals } = readArguments(args, {
    platform: { type: 'string', default: formatPlatform(binderPlatform) },
    ...layerOptions,
    json: { type: 'boolean', default: false },
    ...(modes === explainModes ? {} : editOptions),
  })
  const { diff = false, write = false } = values as { readonly diff?: boolean; readonly write?: boolean }
  if ((diff || write) && values.dockerfile === undefined)
    throw new UsageError(
      `${diff ? '--diff' : '--write'} needs --dockerfile: set it to the Dockerfile that the image was built from`,
    )
  return withUsageErrors(() => {
    const inputs: LayerCheckRequest = {
      budget: parseBudget(values),
      image: parseImageArgument(singlePositional(positionals, 'IMAGE')),
      platform: parseOption('--platform', values.platform, parsePlatform),
      failOn: 'error',
      explain: chooseValue('--explain', modes, values.explain),
      dockerfile: values.dockerfile,
    }
    return { inputs, isJson: values.json, edit: diff || write ? { diff, write } : undefined }
  })
}
