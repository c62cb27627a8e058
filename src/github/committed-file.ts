import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'

/** GraphQL fields of a file. */
export const fileFields = '{ mode oid object { ... on Blob { byteSize isTruncated text } } }'

const blobSchema = v.object({
  byteSize: v.optional(v.number()),
  isTruncated: v.optional(v.boolean()),
  text: v.nullish(v.string()),
})
export const fileSchema = v.object({ mode: v.number(), oid: v.string(), object: v.nullish(blobSchema) })
export type TreeFile = v.InferOutput<typeof fileSchema>

/** Maximum size of a file, in bytes. Dockerfiles and workflows are much smaller. */
const maxFileSize = 1_000_000
const symbolicLink = 0o120000
const directory = 0o040000

/** Returns whether the entry is a directory, or a symbolic link, which may point to a directory. */
export function isDirectory({ mode }: TreeFile): boolean {
  return mode === directory || mode === symbolicLink
}

/**
 * Reads the bytes of a file. GraphQL returns text instead of bytes: the text is used if it hashes to the blob ID,
 * otherwise the blob is fetched.
 *
 * @param label name of the file in errors.
 * @throws Error if the entry is not a regular file, or its content does not match the blob ID.
 */
export async function readTreeFile(
  client: GitHubClient,
  { owner, name }: GitHubRepository,
  file: TreeFile,
  label: string,
): Promise<Uint8Array> {
  if (file.mode === symbolicLink)
    throw new UserError('not-a-plain-file', `${label} is a symbolic link: replace it with a regular file`)
  if (file.mode === directory)
    throw new UserError('not-a-plain-file', `${label} is a directory: specify a file`)
  const size = file.object?.byteSize ?? 0
  if (size > maxFileSize)
    throw new UserError(
      'not-a-plain-file',
      `${label} is ${size} bytes, over the limit of ${maxFileSize}: use a smaller file`,
    )
  const text = file.object?.text
  if (text != null) {
    const bytes = Buffer.from(text, 'utf8')
    if (gitBlobId(bytes) === file.oid) return bytes
  }
  const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid })
  const bytes = Buffer.from(data.content, 'base64')
  if (gitBlobId(bytes) !== file.oid)
    throw new UserError(
      'github-unavailable',
      `GitHub returned content of ${label} that does not match its ID ${file.oid}: run this again`,
    )
  return bytes
}

/** Returns the git object ID of a file's content. Source: Pro Git, "Git Objects". */
function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
