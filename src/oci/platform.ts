import { FormatError } from '../user-error.ts'

/** Platform of an image, with the values of Go's GOOS and GOARCH. Source: OCI image-spec, image-index.md. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

/** Platform of mybinder.org. */
export const binderPlatform: Platform = { os: 'linux', architecture: 'amd64' }

const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/

/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
export function parsePlatform(text: string): Platform {
  const [, os, architecture, variant] = form.exec(text) ?? []
  if (os === undefined || architecture === undefined) {
    throw new FormatError(
      `${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`,
    )
  }
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

/** Formats a platform as `os/architecture[/variant]`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/')
}

/** Returns whether an image for `offered` runs on `wanted`. The variant is compared only if `wanted` has one. */
export function isForPlatform(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    (wanted.variant === undefined || offered.variant === wanted.variant)
  )
}
