import { open } from 'node:fs/promises'
import type { ImageSource } from '../oci/image-source.ts'
import { UserError } from '../user-error.ts'
import { classicArchive } from './classic-archive.ts'
import { looksLikeLayout } from './layout-index.ts'
import { layoutSource } from './layout-source.ts'
import { indexTar } from './tar-index.ts'

const compressions: readonly { readonly magic: string; readonly program: string }[] = [
  { magic: '1f8b', program: 'gunzip' },
  { magic: '28b52ffd', program: 'unzstd' },
  { magic: 'fd377a585a00', program: 'unxz' },
  { magic: '425a68', program: 'bunzip2' },
]

/**
 * Opens an archive written by `docker save`, either in the classic format or, since Docker 25, as an image layout in a
 * tar. Layers are read in place, without unpacking the archive.
 *
 * @param name name in messages; defaults to the file.
 * @throws Error that names the file if it is missing, not a file, compressed or damaged, or does not contain exactly
 *   one image.
 */
export async function openDockerArchive(
  file: string,
  name: string = `docker-archive:${file}`,
): Promise<ImageSource> {
  await assertNotCompressed(file, name)
  const tree = await indexTar(file, name)
  return (await looksLikeLayout(tree)) ? layoutSource(tree, name) : classicArchive(tree, name)
}

async function assertNotCompressed(path: string, name: string): Promise<void> {
  const start = await readStart(path, name)
  const compression = compressions.find(({ magic }) => start.startsWith(magic))
  if (compression !== undefined) {
    throw new UserError(
      'unsupported-image',
      `${name} is compressed, and members of a compressed archive cannot be read in place: ${compression.program} it first`,
    )
  }
}

/** Returns the first 8 bytes of a file in hexadecimal. */
async function readStart(path: string, name: string): Promise<string> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      'image-file-not-found',
      error.code === 'ENOENT'
        ? `${name} does not exist: check the path`
        : `${name} cannot be read (${error.message}): check its permissions`,
    )
  })
  try {
    const stats = await file.stat()
    if (stats.isDirectory()) {
      throw new UserError(
        'image-file-not-found',
        `${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`,
      )
    }
    if (!stats.isFile())
      throw new UserError(
        'image-file-not-found',
        `${name} is not a regular file, but random access requires one: copy it to a regular file`,
      )
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.toString('hex', 0, bytesRead)
  } finally {
    await file.close()
  }
}
