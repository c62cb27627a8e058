import { checkBranchProtection } from './branch-protection.ts'
import { checkBuildTriggers } from './build-triggers.ts'
import { checkDisabledWorkflows } from './disabled-workflows.ts'
import { checkEventHandler } from './event-handler.ts'
import type { Facts } from './facts.ts'
import type { Finding, Level } from './finding.ts'
import { checkImageOrigins } from './image-origins.ts'
import { checkImageTags } from './image-tags.ts'
import { checkLastUpdate } from './last-update.ts'
import { checkLaunchLinks } from './launch-links.ts'
import { checkLauncherDockerfiles } from './launcher-dockerfiles.ts'
import { checkNotebookKernels } from './notebook-kernels.ts'
import { checkOwnTags } from './own-tags.ts'
import { checkPinnedDigests } from './pinned-digests.ts'
import { checkPublicImages } from './public-images.ts'
import { checkQuietSchedules } from './quiet-schedules.ts'
import { checkRefCollisions } from './ref-collisions.ts'
import { checkRepositoryState } from './repository-state.ts'
import { checkShellInjection } from './shell-injection.ts'
import { checkTokenRights } from './token-rights.ts'
import { checkWaitingBuilds } from './waiting-builds.ts'

/** Every check, from what nothing works without to what is only a pity. */
const checks: readonly ((facts: Facts) => Finding[])[] = [
  checkRepositoryState,
  checkTokenRights,
  checkEventHandler,
  checkLastUpdate,
  checkWaitingBuilds,
  checkDisabledWorkflows,
  checkQuietSchedules,
  checkBranchProtection,
  checkLauncherDockerfiles,
  checkPublicImages,
  checkImageTags,
  checkPinnedDigests,
  checkOwnTags,
  checkImageOrigins,
  checkRefCollisions,
  checkLaunchLinks,
  checkBuildTriggers,
  checkShellInjection,
  checkNotebookKernels,
]

const urgency: Readonly<Record<Level, number>> = { red: 0, yellow: 1, green: 2 }

/** All findings, the worst first. */
export function examine(facts: Facts): Finding[] {
  const findings = checks.flatMap(check => check(facts))
  return findings.sort((one, other) => urgency[one.level] - urgency[other.level])
}
