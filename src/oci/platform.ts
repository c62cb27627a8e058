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

/** Returns whether an image runs on a platform. The variant is compared only if the required platform has one. */
export function isForPlatform(imagePlatform: Platform, requiredPlatform: Platform): boolean {
  return (
    imagePlatform.os === requiredPlatform.os &&
    imagePlatform.architecture === requiredPlatform.architecture &&
    (requiredPlatform.variant === undefined || imagePlatform.variant === requiredPlatform.variant)
  )
}
