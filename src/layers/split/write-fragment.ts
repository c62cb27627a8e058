import type { ContainerConfig } from '../../oci/container-config.ts'
import { deletedList, type MoveStep, moveScript } from './move-step.ts'
import { type RestoredConfig, restoreConfig } from './restore-config.ts'
import type { BaseImageLayer, InstructionLayer, LayerOrigin, PlannedGroup } from './split-plan.ts'

/** Plan to write as a Dockerfile fragment. */
export interface FragmentSettings {
  readonly origin: LayerOrigin
  readonly config: ContainerConfig
  readonly groups: readonly PlannedGroup[]
  readonly step: MoveStep
}

/** Dockerfile fragment, and manual steps for the user. */
export interface Fragment {
  readonly text: string
  readonly notes: readonly string[]
}

/** Terminator of the here-document; no line of the script equals it. */
const terminator = 'MOVE'

/**
 * Writes the Dockerfile fragment. Its here-document requires Docker 23 or later, or this first line:
 * `# syntax=docker/dockerfile:1`.
 */
export function writeFragment(settings: FragmentSettings): Fragment {
  const { origin, config } = settings
  return origin.kind === 'base'
    ? rebuildImage(settings, origin, restoreConfig(config))
    : replaceInstruction(settings, origin)
}

function rebuildImage(
  settings: FragmentSettings,
  { image, tools }: BaseImageLayer,
  restored: RestoredConfig,
): Fragment {
  const hasTriggers = (settings.config.OnBuild ?? []).length > 0
  const notes = [...restored.notes]
  if (hasTriggers && tools === undefined) {
    notes.push(
      `${image} has ONBUILD instructions, which the stage of the move step would run: choose another image for it`,
    )
  }
  // COPY and mounts from an image run no ONBUILD instructions; a FROM would.
  const [, wholeStage, split] = stageNames()
  const whole = hasTriggers ? image : wholeStage
  const lines = [
    ...(hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, '']),
    ...moveStage(settings, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
    'FROM scratch',
    ...copies(settings.groups, split),
    ...restored.instructions,
  ]
  return { text: `${lines.join('\n')}\n`, notes }
}

/** Ends the stage before the instruction and continues it after, so the rest of the stage is unchanged. */
function replaceInstruction(settings: FragmentSettings, origin: InstructionLayer): Fragment {
  const { instruction, createdBy, stageName, tools } = origin
  const [below, whole, split] = stageNames(origin.stageSuffix)
  const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`
  const lines = [
    `FROM ${below} AS ${whole}`,
    instruction?.trimEnd() ?? `# Insert the instruction here, unchanged: ${oneLine(createdBy)}`,
    '',
    ...moveStage(settings, tools ?? whole, split, mounts),
    `FROM ${below}${stageName === undefined ? '' : ` AS ${stageName}`}`,
    ...(settings.step.hasDeletions ? [deletion(split)] : []),
    ...copies(settings.groups, split),
  ]
  const notes = [
    `Replace the instruction with the fragment, and end the FROM above it with "AS ${below}"${
      stageName === undefined ? '' : ` instead of "AS ${stageName}"`
    }`,
  ]
  if (instruction === undefined) notes.push('Replace the comment with the original instruction')
  return { text: `${lines.join('\n')}\n`, notes }
}

function stageNames(suffix = ''): [below: string, whole: string, split: string] {
  return [`below${suffix}`, `whole${suffix}`, `split${suffix}`]
}

/**
 * Returns the RUN instruction that deletes the listed paths. The list is mounted under /dev, so no layer contains it.
 */
const deletion = (split: string) =>
  `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`

function moveStage(
  { config, step }: FragmentSettings,
  from: string,
  split: string,
  mounts: string,
): string[] {
  return [
    `FROM ${from} AS ${split}`,
    // Includes the group: a user ID alone is looked up in /etc/passwd, which a minimal image may lack.
    'USER 0:0',
    ...((config.Shell ?? []).length > 0 ? ['SHELL ["/bin/sh", "-c"]'] : []),
    `RUN ${mounts} <<'${terminator}'`,
    moveScript(step),
    terminator,
    '',
  ]
}

function copies(groups: readonly PlannedGroup[], split: string): string[] {
  return groups.flatMap(({ name, folder, tarSize }) => [
    `# ${name}: ${(tarSize / 1e6).toFixed(0)} MB`,
    `COPY --from=${split} /layers/${folder}/ /`,
  ])
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
