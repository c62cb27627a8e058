import { open } from 'node:fs/promises'
import type { ImageSource } from '../oci/image-source.ts'
import { classicArchive } from './classic-archive.ts'
import { looksLikeLayout } from './layout-index.ts'
import { layoutIn } from './layout-source.ts'
import { indexTar } from './tar-index.ts'

const compressed: readonly { readonly magic: string; readonly program: string }[] = [
  { magic: '1f8b', program: 'gunzip' },
  { magic: '28b52ffd', program: 'unzstd' },
  { magic: 'fd377a585a00', program: 'unxz' },
  { magic: '425a68', program: 'bunzip2' },
]

/**
 * Opens what `docker save` wrote: its classic form, or the image layout in a tar that Docker 25 and later write.
 * Nothing is unpacked; layers are read where they are.
 *
 * @param name for messages, when the file is not what the person asked for.
 * @throws Error naming the file when it is none, is compressed, damaged, or holds not exactly one image.
 */
export async function openDockerArchive(
  file: string,
  name: string = `docker-archive:${file}`,
): Promise<ImageSource> {
  await refuseCompressed(file, name)
  const tree = await indexTar(file, name)
  return (await looksLikeLayout(tree)) ? layoutIn(tree, name) : classicArchive(tree, name)
}

async function refuseCompressed(path: string, name: string): Promise<void> {
  const start = await readStart(path, name)
  const found = compressed.find(({ magic }) => start.startsWith(magic))
  if (found !== undefined) {
    throw new Error(
      `${name} is compressed, and members of a compressed archive cannot be reached: ${found.program} it first`,
    )
  }
}

/** The first bytes, as hex digits. */
async function readStart(path: string, name: string): Promise<string> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === 'ENOENT' ? `${name}: there is no such file` : `${name} cannot be read: ${error.message}`,
    )
  })
  try {
    const found = await file.stat()
    if (found.isDirectory()) {
      throw new Error(`${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`)
    }
    if (!found.isFile()) throw new Error(`${name} is not a regular file, which reading here and there needs`)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.toString('hex', 0, bytesRead)
  } finally {
    await file.close()
  }
}
