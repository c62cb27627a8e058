import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { launchServices as sharedServices } from '../services/launch-services.ts'
import type { TestLaunchServices } from './run.ts'

/** Production services: BinderHubs over the network, the runner's log and summary. */
export function launchServices(env: NodeJS.ProcessEnv): TestLaunchServices {
  return { ...sharedServices(env, runnerLog), writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY) }
}
