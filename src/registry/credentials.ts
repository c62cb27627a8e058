import * as v from 'valibot'
import { parseShape } from '../json/parse-json.ts'

export interface Credentials {
  readonly username: string
  readonly password: string
}

const entry = v.object({
  auth: v.optional(v.string()),
  username: v.optional(v.string()),
  password: v.optional(v.string()),
})
const schema = v.object({ auths: v.optional(v.record(v.string(), entry), {}) })

/** Docker Hub's entry in config.json has kept the address of its first API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']

/**
 * The credentials that `docker login` left for a registry.
 *
 * @param text the content of Docker's config.json.
 * @throws Error naming `file` when it is malformed: going on without would end in a confusing "denied".
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
export function findDockerCredentials(text: string, registry: string, file: string): Credentials | undefined {
  const { auths } = parseShape(schema, parseText(text, file), file)
  const keys =
    registry === 'docker.io' ? dockerHubKeys : [registry, `https://${registry}`, `https://${registry}/`]
  for (const key of keys) {
    const found = auths[key]
    if (found !== undefined) return readEntry(found, `${file}, the entry of ${key}`)
  }
  return undefined
}

function parseText(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(
      `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or mend it by hand`,
    )
  }
}

function readEntry(
  { auth, username, password }: v.InferOutput<typeof entry>,
  where: string,
): Credentials | undefined {
  if (username !== undefined && password !== undefined) return { username, password }
  // A credential helper keeps the secret elsewhere and leaves an empty entry here.
  if (auth === undefined || auth === '') return undefined
  const decoded = Buffer.from(auth, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) throw new Error(`${where}: "auth" is not the base64 of "name:password"`)
  // Some versions of Docker pad the password with NUL bytes.
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') }
}
