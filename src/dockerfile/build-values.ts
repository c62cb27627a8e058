/** Values that a build passes to a Dockerfile. */
export type BuildValues = {
  /** Build arguments, which override the defaults in the file. */
  readonly buildArgs?: ReadonlyMap<string, string>
  /** Target platform, such as `linux/arm64`; defaults to the platform of mybinder.org. */
  readonly platform?: string
}

const binderPlatform = 'linux/amd64'

/**
 * Platform arguments that are known only to the builder, which may run on another machine.
 * Source: Dockerfile reference, "Automatic platform ARGs in the global scope".
 */
export const builderArguments: ReadonlySet<string> = new Set([
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETOSVERSION',
  'TARGETSTAGE',
])

/** Returns the platform arguments that follow from the target platform. */
export function targetArguments({ platform = binderPlatform }: BuildValues): ReadonlyMap<string, string> {
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  return new Map([
    ['TARGETPLATFORM', platform],
    ['TARGETOS', os],
    ['TARGETARCH', architecture],
    ['TARGETVARIANT', variant],
  ])
}
