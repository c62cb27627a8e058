import { type LabelledBuild, missingLabels } from '../../launcher/labelled-build.ts'
import type { Log } from '../../runner/log.ts'

/** Warns that an unsigned image lacks labels with which a launcher verifies its origin. */
export function warnAboutMissingLabels(name: string, labels: LabelledBuild, log: Log): void {
  const names = missingLabels(labels)
  if (names.length === 0) return
  log.warning(
    `${name} has no label ${names.join(', ')}, and it is not signed: the launcher may reject it. Set the labels in the ` +
      'build, for example with `--label` of repo2docker or docker, or push it in a job that signs it',
  )
}
