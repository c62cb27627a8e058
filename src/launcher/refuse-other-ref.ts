import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { readEnv } from '../dockerfile/read-env.ts'
import type { ImageUpdated } from './image-updated-event.ts'

/**
 * Two refs of the source can end up at one launcher branch (`a/b` and `a-b`). The branch says in an ENV whose it is;
 * the other's event must not change it.
 *
 * @throws Error naming both and what to do.
 */
export function refuseOtherRef(
  dockerfile: Uint8Array,
  { ref, launcherBranch }: ImageUpdated,
  variable: string,
): void {
  if (ref === undefined) return
  const found = readEnv(parseDockerfile(dockerfile)).get(variable)
  if (found === undefined) {
    throw new Error(
      `there is no ENV ${variable}: write \`ENV ${variable}=${ref.short}\` there, or do without \`branch-variable\``,
    )
  }
  if (found.value === ref.short) return
  throw new Error(
    `line ${found.line} says ENV ${variable}=${found.value}, but the event is for ${ref.full}: both belong to launcher ` +
      `branch "${launcherBranch}". Rename one of them in the source, or change that line if ${found.value} is gone`,
  )
}
