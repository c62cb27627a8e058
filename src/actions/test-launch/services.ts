import { homedir } from 'node:os'
import { join } from 'node:path'
import { openActionsCache } from '../../runner/actions-cache.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { launchServices } from '../services/launch-services.ts'
import type { TestLaunchServices } from './run.ts'

/** Production services: BinderHubs over the network, the runner's cache, log and summary. */
export function testLaunchServices(env: NodeJS.ProcessEnv): TestLaunchServices {
  return {
    ...launchServices(env, runnerLog),
    actionsCache: openActionsCache(env),
    cacheDirectory: join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'binder-actions', 'launches'),
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    now: () => new Date(),
  }
}
