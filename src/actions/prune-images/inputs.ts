import {
  type DockerfileLocator,
  defaultDockerfile,
  parseDockerfileLocator,
} from '../../launcher/dockerfile-locator.ts'
import { parseImageRepository } from '../../oci/reference.ts'
import { defaultKeep, defaultMinAge, parseKeep, parseMinAge } from '../../pruning/parse-rules.ts'
import type { PruningRequest } from '../../pruning/prune-images.ts'
import { type GitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import type { Credentials } from '../../registry/credentials.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { readCredentials } from '../inputs/layer-inputs.ts'

export interface PruneInputs extends PruningRequest {
  readonly launchers: readonly GitHubRepository[]
  readonly dockerfile: DockerfileLocator
  readonly isDeletion: boolean
  readonly token: string
  readonly launcherToken: string
  readonly credentials: Credentials | undefined
}

export function readInputs(reader: InputReader): PruneInputs {
  const token = reader.secret('token') ?? ''
  const launchers = reader.lines('launchers', parseGitHubRepository) ?? []
  if (launchers.length === 0) reader.problem('launchers is missing: list every launcher of the image')
  return {
    image: reader.required('image', parseImageRepository),
    launchers,
    keep: reader.withDefault('keep', parseKeep, parseKeep(defaultKeep)),
    minAge: reader.withDefault('min-age', parseMinAge, parseMinAge(defaultMinAge)),
    dockerfile: reader.withDefault(
      'dockerfile',
      parseDockerfileLocator,
      parseDockerfileLocator(defaultDockerfile),
    ),
    isDeletion: reader.boolean('delete', false),
    token,
    launcherToken: reader.secret('launcher-token') ?? token,
    credentials: readCredentials(reader),
  }
}
