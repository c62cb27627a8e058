import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { type Credentials, credentialsFrom } from './credentials.ts'

/** What Docker's config.json knows about one registry. */
export interface DockerLogin {
  /** `name` of the program `docker-credential-name` that keeps the secret. */
  readonly helper: string | undefined
  /** The name that the registry goes by at the helper. */
  readonly helperKey: string
  /** What stands in the file itself. */
  readonly stored: Credentials | undefined
}

// Messages of our own: Valibot's show the value, which may be a secret.
const text = v.string('expected a text')
const entry = v.object(
  {
    auth: v.nullish(text),
    username: v.nullish(text),
    password: v.nullish(text),
    identitytoken: v.nullish(text),
  },
  'expected an object',
)
const schema = v.object(
  {
    auths: v.nullish(v.record(v.string(), entry, 'expected an object'), {}),
    credHelpers: v.nullish(v.record(v.string(), text, 'expected an object'), {}),
    credsStore: v.nullish(text),
  },
  'expected an object',
)

/** Docker Hub's entry in config.json has kept the address of its first API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']

/** The names that a registry may go by in config.json, the usual one first. */
function keysOf(registry: string): readonly string[] {
  if (registry === 'docker.io') return dockerHubKeys
  return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`]
}

/**
 * The part of Docker's config.json about a registry.
 *
 * @param content of the file.
 * @throws Error naming `file` when it is malformed: going on without would end in a confusing "denied".
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
export function readDockerLogin(content: string, registry: string, file: string): DockerLogin {
  const { auths, credHelpers, credsStore } = parseShape(schema, parseText(content, file), file)
  const keys = keysOf(registry)
  const helperOfRegistry = keys.map(key => credHelpers[key]).find(name => name !== undefined)
  const helper = helperOfRegistry ?? credsStore ?? ''
  const key = keys.find(name => auths[name] !== undefined)
  const found = key === undefined ? undefined : auths[key]
  return {
    helper: helper === '' ? undefined : helper,
    helperKey: keys[0] ?? registry,
    stored: found === undefined ? undefined : readEntry(found, `${file}, the entry of ${key}`),
  }
}

/**
 * Docker's config.json with further logins, which go before what it knows about their registries.
 *
 * @param logins by registry.
 * @throws Error naming `file` when it is malformed.
 */
export function withLogins(content: string, logins: ReadonlyMap<string, Credentials>, file: string): string {
  const raw = parseText(content, file)
  const { auths, credHelpers } = parseShape(schema, raw, file)
  const entries = [...logins].map(([registry, { username, password }]) => {
    const auth = Buffer.from(`${username}:${password}`).toString('base64')
    return [keysOf(registry)[0] ?? registry, { auth }] as const
  })
  return JSON.stringify({
    ...(raw as object),
    auths: { ...auths, ...Object.fromEntries(entries) },
    // A helper that is asked for these registries would win over the logins written here.
    credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
  })
}

/** Docker takes an empty file for one without settings. */
function parseText(content: string, file: string): unknown {
  if (content.trim() === '') return {}
  try {
    return JSON.parse(content)
  } catch {
    throw new Error(
      `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or mend it by hand`,
    )
  }
}

function readEntry(found: v.InferOutput<typeof entry>, where: string): Credentials | undefined {
  const { auth, username, password, identitytoken } = found
  if (identitytoken) return credentialsFrom('<token>', identitytoken)
  if (username && password) return { username, password }
  // A credential helper keeps the secret elsewhere and leaves an empty entry here.
  if (!auth) return undefined
  const decoded = Buffer.from(auth, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) throw new Error(`${where}: "auth" is not the base64 of "name:password"`)
  // Some versions of Docker pad the password with NUL bytes.
  return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''))
}
