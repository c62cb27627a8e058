/** Cache service of the GitHub Actions runner. */
export interface ActionsCache {
  /** Returns the reason why the service is unavailable; undefined if it is available. */
  problem(): string | undefined
  /**
   * Restores a directory.
   *
   * @param keys the exact key, then prefixes of other keys in order of preference.
   * @returns the key that was found; undefined if there is none.
   */
  restore(directory: string, keys: readonly [string, ...string[]]): Promise<string | undefined>
  /** Saves a directory; an existing key is not overwritten. */
  save(directory: string, key: string): Promise<void>
}

/** Opens the cache service of the runner. @see https://github.com/actions/toolkit/tree/main/packages/cache */
export function openActionsCache(env: NodeJS.ProcessEnv): ActionsCache {
  return {
    problem: () => findProblem(env),
    // The cache client is loaded on demand, because it is as large as the rest of the bundle.
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

/**
 * Returns the reason why the cache service is unavailable. This check is necessary because BuildKit silently skips the
 * cache if there is no token, and fails the build if the token is malformed.
 */
function findProblem(env: NodeJS.ProcessEnv): string | undefined {
  const { ACTIONS_RUNTIME_TOKEN: token = '' } = env
  const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || ''
  if (token === '' || url === '') {
    return `the runner's cache service is not available (${token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL'} is not set)`
  }
  if (!URL.canParse(url)) return "the address of the runner's cache service is malformed"
  return isJsonWebToken(token)
    ? undefined
    : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed"
}

function isJsonWebToken(token: string): boolean {
  const [header, payload, signature, ...others] = token.split('.')
  if (header === undefined || payload === undefined || !signature || others.length > 0) return false
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null
  } catch {
    return false
  }
}
