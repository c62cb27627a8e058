import type { Verdict } from '../verdict.ts'
import { checkBranchProtection } from './checks/branch-protection.ts'
import { checkBuildTriggers } from './checks/build-triggers.ts'
import { checkCalledWorkflows } from './checks/called-workflows.ts'
import { checkClonedCode } from './checks/cloned-code.ts'
import { checkDisabledWorkflows } from './checks/disabled-workflows.ts'
import { checkEventHandler } from './checks/event-handler.ts'
import { checkImageOrigins } from './checks/image-origins.ts'
import { checkImageTags } from './checks/image-tags.ts'
import { checkLastUpdate } from './checks/last-update.ts'
import { checkLaunchLinks } from './checks/launch-links.ts'
import { checkLauncherDockerfiles } from './checks/launcher-dockerfiles.ts'
import { checkLaunches } from './checks/launches.ts'
import { checkMissingBadges } from './checks/missing-badges.ts'
import { checkNotebookKernels } from './checks/notebook-kernels.ts'
import { checkOwnTags } from './checks/own-tags.ts'
import { checkPinnedDigests } from './checks/pinned-digests.ts'
import { checkPublicImages } from './checks/public-images.ts'
import { checkRefCollisions } from './checks/ref-collisions.ts'
import { checkRepositoryState } from './checks/repository-state.ts'
import { checkRolledBackBranches } from './checks/rolled-back-branches.ts'
import { checkScheduleInactivity } from './checks/schedule-inactivity.ts'
import { checkShellInjection } from './checks/shell-injection.ts'
import { checkSignedProvenance } from './checks/signed-provenance.ts'
import { checkSigningPermissions } from './checks/signing-permissions.ts'
import { checkTokenRights } from './checks/token-rights.ts'
import { checkWaitingBuilds } from './checks/waiting-builds.ts'
import type { Facts } from './facts/facts.ts'
import type { Finding } from './report/finding.ts'
import { type MergeableFinding, mergeSimilar } from './report/merge-similar.ts'

/** All checks, in order of importance. */
const checks: readonly ((facts: Facts) => MergeableFinding[])[] = [
  checkLaunches,
  checkRepositoryState,
  checkTokenRights,
  checkEventHandler,
  checkCalledWorkflows,
  checkLastUpdate,
  checkWaitingBuilds,
  checkDisabledWorkflows,
  checkScheduleInactivity,
  checkBranchProtection,
  checkLauncherDockerfiles,
  checkPublicImages,
  checkImageTags,
  checkPinnedDigests,
  checkRolledBackBranches,
  checkSignedProvenance,
  checkSigningPermissions,
  checkOwnTags,
  checkImageOrigins,
  checkRefCollisions,
  checkLaunchLinks,
  checkMissingBadges,
  checkBuildTriggers,
  checkClonedCode,
  checkShellInjection,
  checkNotebookKernels,
]

const severityOrder: Readonly<Record<Verdict, number>> = { fail: 0, warn: 1, pass: 2 }

/** Runs all checks and returns their findings, with similar findings merged and the most severe first. */
export function runChecks(facts: Facts): Finding[] {
  const findings = mergeSimilar(checks.flatMap(check => check(facts)))
  return findings.sort((left, right) => severityOrder[left.verdict] - severityOrder[right.verdict])
}
