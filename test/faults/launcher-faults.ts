import { type FaultGroup, faultCase } from './fault-case.ts'

/** Faults while an event is sent. */
export const dispatchFaults: FaultGroup = {
  name: 'Dispatch',
  cases: {
    61: faultCase(
      'Status 404 for the launcher',
      'Different errors for an absent account, a typo and a missing permission',
      'bundles/dispatch-preflight: an absent account, a typo and an inaccessible repository cause different errors',
    ),
    62: faultCase(
      'Status 403: wrong permission or single sign-on',
      'An error names the permission or the setting',
      'bundles/dispatch-preflight: rejects a token without `contents: write`',
      'bundles/dispatch-preflight: the error for an organization with single sign-on names the setting',
    ),
    63: faultCase('The token is revoked', 'Rejected', 'bundles/dispatch-preflight: rejects a revoked token'),
    64: faultCase(
      'The launcher was renamed',
      'The event is sent to the new name with a warning',
      'bundles/dispatch-preflight: sends the event to the new name of a renamed launcher with a warning',
    ),
    65: faultCase(
      'The connection is cut before or after GitHub receives the event',
      'The event is sent again',
      'bundles/dispatch-faults: resends the event and follows its run if %s',
    ),
    66: faultCase(
      'A status other than 204',
      'The run fails',
      'bundles/dispatch-faults: fails if GitHub responds with %d instead of 204',
    ),
    67: faultCase(
      'Event over 64 KB',
      'The event is not sent',
      'bundles/dispatch-preflight: does not send an event over the size limit',
    ),
    68: faultCase(
      'Event type that is empty or too long',
      'Replaced by the default, or rejected',
      'bundles/dispatch-preflight: rejects an event type of 101 characters',
      'bundles/dispatch-preflight: replaces an empty event type with the default',
    ),
    69: faultCase(
      'Malformed name of a repository',
      'Rejected before any request',
      'bundles/dispatch-preflight: rejects the repository %j before any request',
    ),
    70: faultCase(
      'Secondary rate limit',
      'Waits, within a limit for the whole run',
      'bundles/dispatch-faults: waits for a short Retry-After before each new attempt',
      'bundles/rate-limits: fails within the time budget if the limit does not end',
    ),
    71: faultCase(
      'The token is echoed in an error',
      'Masked in any encoding',
      'bundles/dispatch-faults: never shows a token that GitHub echoes, in any encoding',
    ),
    72: faultCase(
      'The launcher has no workflow for the event',
      'Rejected',
      'bundles/dispatch-preflight: rejects a launcher whose default branch has no workflow for the event',
    ),
    73: faultCase(
      'The run of the launcher does not start, fails or is cancelled',
      'With `wait`, the run fails with the reason',
      'bundles/dispatch-faults: fails if the run of the launcher ends with %s',
      'bundles/dispatch-faults: fails if the event starts no run',
    ),
  },
}

/** Faults while the launcher is updated. */
export const launcherFaults: FaultGroup = {
  name: 'Launcher',
  cases: {
    74: faultCase(
      'Malformed digest',
      'Rejected',
      'bundles/update-faults: fault 74: rejects a digest that is',
    ),
    75: faultCase(
      'Image in another registry or with another name',
      'Rejected without a request to its registry',
      'bundles/update-faults: rejects an image in another registry or with another name without a request',
    ),
    76: faultCase(
      'Image that mybinder.org cannot run',
      'Rejected',
      'bundles/update-faults: fault 76: an image',
    ),
    77: faultCase(
      'Concurrent writers',
      'The update is retried on the new head',
      'bundles/update-faults: fault 77: a branch that moves during the update',
      'scenarios/event-storm: events in random order',
      'scenarios/soak: faults 77, 79 and 86: after faults and kills, every branch pins its newest image',
    ),
    78: faultCase(
      'The response is lost after the commit',
      'The commit is recognized',
      'bundles/update-faults: fault 78: a commit whose response is lost',
    ),
    79: faultCase(
      'Events out of order',
      'The older image is skipped',
      'bundles/update-launcher-sha: skips an image that was built before the pinned one',
      'scenarios/event-storm: events in random order',
      'scenarios/soak: faults 77, 79 and 86: after faults and kills, every branch pins its newest image',
    ),
    80: faultCase(
      'Unusual Dockerfiles',
      'Only the reference changes, or an error names the line',
      'bundles/update-faults: fault 80: a Dockerfile with',
    ),
    81: faultCase(
      'A branch that cannot be written',
      'An error names the rule and its fix',
      'bundles/update-faults: fault 81: the error for a branch that cannot be written',
    ),
    82: faultCase(
      'The launcher is renamed or archived',
      'Updated, or rejected',
      'bundles/update-faults: updates a launcher that was renamed while the run was queued',
      'bundles/update-faults: rejects an archived launcher',
    ),
    83: faultCase(
      'Two source refs with one launcher branch',
      'Only the owner can update it',
      'bundles/update-faults: fault 83: for two refs with the same launcher branch,',
    ),
    84: faultCase(
      'A release with another image',
      'Rejected unless `allow-retag` is set',
      'bundles/update-releases: rejects another image for a release unless `allow-retag` is set',
    ),
    85: faultCase(
      'A hold, an ENV of another ref, a template without FROM',
      'Nothing is written',
      'bundles/update-launcher-sha: does not change a held branch, and warns with the line and the reason',
      'bundles/update-launcher-sha: the ENV identifies the owner of a launcher branch that two refs share',
    ),
    86: faultCase(
      'The process is killed between two requests',
      'The next run produces the same result',
      'scenarios/killed-update: fault 86: a second run completes an update that was killed at request',
      'scenarios/killed-update: fault 86: a second run completes a release that was killed at request',
      'scenarios/random-faults: the run after random faults updates only the unfinished branches',
      'scenarios/soak: faults 77, 79 and 86: after faults and kills, every branch pins its newest image',
      'scenarios/killed-actions.full: fault 86: after a kill at any request of',
    ),
  },
}

/** Faults of mybinder.org. */
export const binderFaults: FaultGroup = {
  name: 'mybinder.org',
  cases: {
    87: faultCase(
      'A failed build in a response with status 200',
      'A warning with the log, and the commit remains',
      'bundles/prewarm: a failed build causes a warning without undoing the commit',
    ),
    88: faultCase(
      'The stream is cut or silent',
      'Reported as building; ended after a timeout',
      'bundles/prewarm-faults: reports a build as building if its stream is cut after the build began',
      'bundles/prewarm-faults: closes an idle stream with a warning',
      'bundles/prewarm-faults: closes a stream with only keep-alives at the time limit, with a warning',
    ),
    89: faultCase(
      'Unknown phases, or phases in upper case',
      'Shown and recognized',
      'bundles/prewarm-faults: shows unknown phases and recognizes phases in upper case',
    ),
    90: faultCase(
      'One member is not available',
      'The other members build',
      'bundles/test-launch: warns about an unavailable hub, and fails if no hub is available',
      'bundles/prewarm-faults: builds on the available member if others respond with 503 and 429',
    ),
    91: faultCase(
      'A build that takes too long',
      'Reported as building, with the limit',
      'bundles/prewarm-faults: reports a build of 45 minutes as building at the time limit',
    ),
  },
}
