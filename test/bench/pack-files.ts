/** Writes a tar of real files, which compress like the files of an image. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'

/** Packs files of this machine into a tar of up to `maxSize` bytes, with every folder before its content. */
export function packFiles(tar: string, maxSize: number): void {
  const script = `
    find usr -xdev -type d -printf '0 %p/\\n' -o -type f -size -40M -printf '%s %p\\n' | LC_ALL=C sort --key=2 |
      awk -v max="$2" '{ size += $1 + 1024 } size < max { sub(/^[0-9]+ /, ""); print }' |
      tar --create --file="$1" --no-recursion --files-from=-`
  execFileSync('bash', ['-c', script, 'pack', tar, String(maxSize)], { cwd: '/', stdio: 'inherit' })
}

export async function fileDigest(file: string): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) hash.update(chunk)
  return parseDigest(`sha256:${hash.digest('hex')}`)
}
