import { existsSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ImageLocation,
  type LocalImage,
  parseImageLocation,
  parseLocalImage,
} from '../layout/image-location.ts'
import { imageFromAddress } from '../oci/image-address.ts'
import {
  type ImageRepository,
  parseImageRepository,
  parseReference,
  type Reference,
} from '../oci/reference.ts'
import { UsageError } from './command.ts'

/**
 * Parses an image argument. The path of an image layout's folder, or of an archive, needs no prefix.
 *
 * @throws Error that names the text and the accepted forms, including for a path without an image.
 */
export function parseImageArgument(text: string): ImageLocation {
  return findOnDisk(text) ?? parseImageLocation(text)
}

/** Parses the argument for an image on this machine, as `parseImageArgument()` does. */
export function parseLocalArgument(text: string): LocalImage {
  return findOnDisk(text) ?? parseLocalImage(text)
}

/** Parses a reference, or the address of a package's page. @throws Error that names the malformed part. */
export function parseReferenceArgument(text: string): Reference {
  return parseReference(imageFromAddress(text) ?? text)
}

/** Parses an image repository, or the address of a package's page. @throws Error if it has a tag or digest. */
export function parseImageRepositoryArgument(text: string): ImageRepository {
  return parseImageRepository(imageFromAddress(text) ?? text)
}

/**
 * Returns the image at a path; undefined if the text is not a path. A folder without an image counts as a path only if
 * the text begins with `.`, `/` or `~`.
 */
function findOnDisk(text: string): LocalImage | undefined {
  const isPath = /^[./~]/.test(text)
  const stats = stat(text)
  if (stats?.isDirectory() && existsSync(join(text, 'oci-layout')))
    return { kind: 'oci-layout', directory: text }
  if (stats?.isFile() && (isPath || text.endsWith('.tar'))) return { kind: 'docker-archive', file: text }
  if (!isPath) return undefined
  const quotedPath = JSON.stringify(text)
  if (stats === undefined) throw new UsageError(`there is no file or folder ${quotedPath}: check the path`)
  throw new UsageError(
    `${quotedPath} is a folder without an image: expected an image layout, which has a file \`oci-layout\`. Build its Dockerfile first`,
  )
}

function stat(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
