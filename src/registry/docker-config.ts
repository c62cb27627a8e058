import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { UserError } from '../user-error.ts'
import { type Credentials, credentialsFrom } from './credentials.ts'

/** Entry of Docker's `config.json` for one registry. */
export interface DockerLogin {
  /** Credential helper, `NAME` in the program `docker-credential-NAME`. */
  readonly helper: string | undefined
  /** Registry name to pass to the helper. */
  readonly helperKey: string
  /** Credentials stored in the file itself. */
  readonly stored: Credentials | undefined
}

// These messages replace those of Valibot, which include the value, because the value may be a secret.
const text = v.string('expected a string')
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

/** Keys of Docker Hub in `config.json`, the usual one first: the URL of its v1 API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io']

/** Returns the possible keys of a registry in `config.json`, the usual one first. */
function registryKeys(registry: string): readonly string[] {
  if (registry === 'docker.io') return dockerHubKeys
  return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`]
}

/**
 * Reads the entry of a registry from Docker's `config.json`.
 *
 * @param content content of the file.
 * @throws Error that names `file` if it is malformed. If a malformed file were ignored, the registry would later
 *   report "denied".
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
export function readDockerLogin(content: string, registry: string, file: string): DockerLogin {
  const { auths, credHelpers, credsStore } = parseShape(schema, parseText(content, file), file)
  const keys = registryKeys(registry)
  const registryHelper = keys.map(key => credHelpers[key]).find(name => name !== undefined)
  const helper = registryHelper ?? credsStore ?? ''
  const key = keys.find(name => auths[name] !== undefined)
  const registryEntry = key === undefined ? undefined : auths[key]
  return {
    helper: helper === '' ? undefined : helper,
    helperKey: keys[0] ?? registry,
    stored:
      registryEntry === undefined ? undefined : readEntry(registryEntry, `${file}, the entry of ${key}`),
  }
}

/**
 * Returns Docker's `config.json` with additional logins, which override existing ones for the same registries.
 *
 * @param logins credentials by registry.
 * @throws Error that names `file` if it is malformed.
 */
export function withLogins(content: string, logins: ReadonlyMap<string, Credentials>, file: string): string {
  const raw = parseText(content, file)
  const { auths, credHelpers } = parseShape(schema, raw, file)
  const entries = [...logins].map(([registry, { username, password }]) => {
    const auth = Buffer.from(`${username}:${password}`).toString('base64')
    return [registryKeys(registry)[0] ?? registry, { auth }] as const
  })
  return JSON.stringify({
    ...(raw as object),
    auths: { ...auths, ...Object.fromEntries(entries) },
    // An empty helper name prevents a configured helper from overriding the logins added here.
    credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
  })
}

/** Parses the file. As in Docker, an empty file has no settings. */
function parseText(content: string, file: string): unknown {
  if (content.trim() === '') return {}
  try {
    return JSON.parse(content)
  } catch {
    throw new UserError(
      'docker-login-unusable',
      `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`,
    )
  }
}

function readEntry(registryEntry: v.InferOutput<typeof entry>, label: string): Credentials | undefined {
  const { auth, username, password, identitytoken } = registryEntry
  if (identitytoken) return credentialsFrom('<token>', identitytoken)
  if (username && password) return { username, password }
  // If a credential helper stores the secret, the entry is empty.
  if (!auth) return undefined
  const decodedAuth = Buffer.from(auth, 'base64').toString('utf8')
  const colon = decodedAuth.indexOf(':')
  if (colon < 1)
    throw new UserError(
      'docker-login-unusable',
      `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`,
    )
  // Some versions of Docker pad the password with NUL bytes.
  return credentialsFrom(decodedAuth.slice(0, colon), decodedAuth.slice(colon + 1).replace(/(?<!\0)\0+$/, ''))
}
