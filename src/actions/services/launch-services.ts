import { setTimeout as sleep } from 'node:timers/promises'
import { proxyFetch } from '../../http/proxy-fetch.ts'
import type { LaunchServices } from '../../launch/launch-request.ts'
import { onInterruption } from '../../runner/interruption.ts'
import type { Log } from '../../runner/log.ts'

/** Production services of a launch test, for the action and the command line. */
export function launchServices(env: NodeJS.ProcessEnv, log: Log): LaunchServices {
  return {
    fetch: proxyFetch(env, fetch),
    log,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    onInterruption,
  }
}
