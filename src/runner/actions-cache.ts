/** The cache service of GitHub's runner. */
export interface ActionsCache {
  /** Why there is none; undefined when there is one. */
  obstacle(): string | undefined
  /** @param keys the exact one, then prefixes. @returns the key that was found. */
  restore(directory: string, keys: readonly [string, ...string[]]): Promise<string | undefined>
  /** A key that exists already is left as it is. */
  save(directory: string, key: string): Promise<void>
}

/** @see https://github.com/actions/toolkit/tree/main/packages/cache */
export function actionsCacheOf(env: NodeJS.ProcessEnv): ActionsCache {
  return {
    obstacle: () => obstacleIn(env),
    // Loaded only where it is used: it is as large as all the rest.
    restore: async (directory, [key, ...prefixes]) => {
      const { restoreCache } = await import('@actions/cache')
      return restoreCache([directory], key, prefixes)
    },
    save: async (directory, key) => {
      const { saveCache } = await import('@actions/cache')
      await saveCache([directory], key)
    },
  }
}

/** BuildKit drops the cache without a word when there is no token, and fails the build when it is malformed. */
function obstacleIn(env: NodeJS.ProcessEnv): string | undefined {
  const { ACTIONS_RUNTIME_TOKEN: token = '' } = env
  const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || ''
  if (token === '' || url === '') {
    return `the runner's cache service is not there (${token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL'} is not set)`
  }
  if (!URL.canParse(url)) return "the address of the runner's cache service is malformed"
  return isJsonWebToken(token)
    ? undefined
    : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed"
}

function isJsonWebToken(token: string): boolean {
  const [head, payload, signature, ...more] = token.split('.')
  if (head === undefined || payload === undefined || !signature || more.length > 0) return false
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null
  } catch {
    return false
  }
}
