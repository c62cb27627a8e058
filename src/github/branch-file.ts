import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { parseShape } from '../json/parse-json.ts'
import { type GitHubClient, messageOf, statusOf } from './github-client.ts'
import { formatGitHubRepository, type GitHubRepository } from './github-repository.ts'

/** A file as it is at the head of a branch. */
export interface BranchFile {
  /** The commit that the branch pointed to: a change is made on top of this very one. */
  readonly head: string
  readonly bytes: Uint8Array
}

const query = `query ($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          file(path: $path) { mode oid object { ... on Blob { byteSize isTruncated text } } }
        }
      }
    }
  }
}`

const blobSchema = v.object({
  byteSize: v.optional(v.number()),
  isTruncated: v.optional(v.boolean()),
  text: v.nullish(v.string()),
})
const fileSchema = v.object({ mode: v.number(), oid: v.string(), object: v.nullish(blobSchema) })
const targetSchema = v.object({ oid: v.string(), file: v.nullish(fileSchema) })
const schema = v.object({
  repository: v.nullable(v.object({ ref: v.nullable(v.object({ target: v.nullable(targetSchema) })) })),
})
type File = v.InferOutput<typeof fileSchema>

const symbolicLink = 0o120000
const directory = 0o040000

/**
 * Reads head and file in one request.
 *
 * @throws Error that says whether the repository, the branch or the file is missing, and what to do.
 */
export async function readBranchFile(
  client: GitHubClient,
  repository: GitHubRepository,
  branch: string,
  path: string,
): Promise<BranchFile> {
  const name = formatGitHubRepository(repository)
  const { owner } = repository
  const variables = { owner, name: repository.name, ref: `refs/heads/${branch}`, path }
  const answer = await client.graphql(query, variables).catch((error: unknown) => {
    throw new Error(explain(error, name), { cause: error })
  })
  const { repository: found } = parseShape(schema, answer, `GitHub's answer about ${name}`)
  const target = found?.ref?.target
  if (target == null) {
    throw new Error(`${name} has no branch "${branch}": create it first, with a Dockerfile at ${path}`)
  }
  if (target.file == null) throw new Error(`Branch "${branch}" of ${name} has no file ${path}`)
  const where = `${path} on branch "${branch}" of ${name}`
  if (target.file.mode === symbolicLink)
    throw new Error(`${where} is a symbolic link: put the file itself there`)
  if (target.file.mode === directory) throw new Error(`${where} is a directory`)
  return { head: target.oid, bytes: await readBytes(client, repository, target.file, where) }
}

/** GraphQL hands out text, not bytes: the blob's own id tells whether nothing was lost on the way. */
async function readBytes(
  client: GitHubClient,
  { owner, name }: GitHubRepository,
  file: File,
  where: string,
): Promise<Uint8Array> {
  const text = file.object?.text
  if (text != null) {
    const bytes = Buffer.from(text, 'utf8')
    if (gitBlobId(bytes) === file.oid) return bytes
  }
  const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid })
  const bytes = Buffer.from(data.content, 'base64')
  if (gitBlobId(bytes) !== file.oid) throw new Error(`${where}: GitHub sent other content than ${file.oid}`)
  return bytes
}

/** Source: Pro Git, "Git Objects". */
function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function explain(error: unknown, name: string): string {
  if (statusOf(error) === 401) return `GitHub does not accept the token (${messageOf(error)})`
  if (/Could not resolve to a Repository/i.test(messageOf(error))) {
    return `${name} does not exist, or the token cannot see it: check the spelling and the token's repository access`
  }
  return `${name} could not be read: ${messageOf(error)}`
}
